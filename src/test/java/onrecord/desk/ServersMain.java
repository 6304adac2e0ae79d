package onrecord.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.OnnxEmbedder;
import onrecord.search.LuceneIndex;

/**
 * Measures one index with the libraries of many servers.
 *
 * <p>Takes {@code build} or {@code ask}, a folder, and how many servers, how many articles for each, and how many
 * different ones. Run {@code ask} in a process of its own, so that what building left behind does not count.
 */
public final class ServersMain {
    private static final int BUSY = 200;
    private static final int QUESTIONS = 1_000;

    private final ServersIndex servers;
    private final int count;
    private int found;

    private ServersMain(ServersIndex servers, int count) {
        this.servers = servers;
        this.count = count;
    }

    /** Builds or asks. */
    public static void main(String[] args) throws IOException {
        ServersIndex servers = new ServersIndex(Path.of(args[1]), Integer.parseInt(args[4]), Integer.parseInt(args[3]));
        ServersMain main = new ServersMain(servers, Integer.parseInt(args[2]));
        try (Embedder embedder = OnnxEmbedder.open(Optional.empty())) {
            if (args[0].equals("build")) {
                main.build(new Language(), embedder);
            } else {
                main.ask(new Language(), embedder);
            }
        }
    }

    private void build(Language language, Embedder embedder) throws IOException {
        long started = System.nanoTime();
        var prepared = servers.prepare(language, embedder);
        say("%d articles prepared in %.0f s".formatted(prepared.size(), seconds(started)));
        say("an article has %.1f sentences, %.1f passages, %.1f statements"
                .formatted(
                        prepared.stream()
                                .mapToInt(p -> p.filed().sentences().size())
                                .average()
                                .orElse(0),
                        prepared.stream()
                                .mapToInt(p -> p.filed().passages().size())
                                .average()
                                .orElse(0),
                        prepared.stream()
                                .mapToInt(p -> p.filed().quotes().statements().size())
                                .average()
                                .orElse(0)));
        started = System.nanoTime();
        try (LuceneIndex index = servers.open()) {
            for (int from = 0; from < count; from += 20) {
                servers.fill(index, prepared, from, Math.min(count, from + 20));
                if (from % 100 == 0) {
                    say("%d libraries after %.0f s".formatted(from + 20, seconds(started)));
                }
            }
        }
    }

    private void ask(Language language, Embedder embedder) throws IOException {
        embedder.question("What is loaded now?");
        say("%d servers, %d articles each (mixtures of %d); %d MB on the disk; -Xmx %d MB, %d processors"
                .formatted(
                        count,
                        servers.each(),
                        servers.distinct(),
                        onDisk() >> 20,
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.getRuntime().availableProcessors()));
        state("before opening");
        Timings opening = new Timings("opening the desk");
        LuceneIndex index = opening.time(() -> {
            try {
                return servers.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        opening.print();
        try (Desk desk = ServersIndex.desk(index, language, embedder)) {
            state("opened");
            long started = System.nanoTime();
            all().forEach(server -> index.note(ServersIndex.library(server), "position"));
            say("catching up with nothing to do, all libraries: %.2f s".formatted(seconds(started)));
            state("caught up");
            perLibrary(index);
            cold(desk);
            state("asked in all");
            warm(desk);
            state("at the end");
        }
    }

    /** How much an open library and a known statement cost in memory. */
    private void perLibrary(LuceneIndex index) {
        int some = Math.min(count, 150);
        all().skip(Math.max(0, count - 200)).forEach(server -> index.note(ServersIndex.library(server), "position"));
        int statements = 0;
        int clusters = 0;
        long before = heap();
        for (int server = count - some; server < count; server++) {
            var quotes = index.quotes(ServersIndex.library(server));
            clusters += quotes.clusters().size();
            statements +=
                    quotes.clusters().stream().mapToInt(c -> c.cuts().size()).sum();
        }
        long after = heap();
        say("who said what in %d libraries: %d statements, %d unlike each other, %.1f MB, %.2f KB each"
                .formatted(
                        some,
                        statements,
                        clusters,
                        (after - before) / 1e6,
                        (after - before) / 1e3 / Math.max(1, clusters)));
    }

    private void cold(Desk desk) {
        Timings speaker = new Timings("complete a speaker, library asked first");
        Timings headline = new Timings("complete a headline, library asked first");
        Timings question = new Timings("question, library asked first");
        int quarter = count / 4;
        all().limit(quarter).forEach(server -> speaker.time(() -> speaker(desk, server)));
        all().skip(quarter).limit(quarter).forEach(server -> headline.time(() -> headline(desk, server)));
        speaker.print();
        headline.print();
        // Those of the first half were open a while ago; most have been closed since.
        found = 0;
        all().forEach(server -> question.time(() -> ask(desk, server, server)));
        question.print();
        say("%d of %d questions were answered".formatted(found, count));
    }

    private void warm(Desk desk) {
        Random random = new Random(5);
        int[] busy =
                random.ints(0, count).distinct().limit(Math.min(count, BUSY)).toArray();
        Timings first = new Timings("question, " + busy.length + " servers, first round");
        for (int server : busy) {
            first.time(() -> ask(desk, server, 3));
        }
        first.print();
        Timings question = new Timings("question, " + busy.length + " servers, warm");
        Timings speaker = new Timings("complete a speaker, warm");
        Timings headline = new Timings("complete a headline, warm");
        found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            int server = busy[random.nextInt(busy.length)];
            int turn = i;
            question.time(() -> ask(desk, server, turn));
            speaker.time(() -> speaker(desk, server));
            headline.time(() -> headline(desk, server));
        }
        question.print();
        speaker.print();
        headline.print();
        say("%d of %d questions were answered".formatted(found, QUESTIONS));
    }

    private Answer ask(Desk desk, int server, int turn) {
        Answer answer =
                desk.ask(ServersIndex.library(server), news(server, turn).question(turn));
        found += answer instanceof Answer.Found ? 1 : 0;
        return answer;
    }

    private Object speaker(Desk desk, int server) {
        return desk.completeSpeaker(
                ServersIndex.library(server), news(server, 0).typedSpeaker(), 25);
    }

    private Object headline(Desk desk, int server) {
        return desk.completeHeadline(
                ServersIndex.library(server), news(server, 0).typedHeadline(), 25);
    }

    private MadeUpNews news(int server, int turn) {
        return MadeUpNews.of(servers.articles(server).get(Math.floorMod(turn, servers.each())));
    }

    private Stream<Integer> all() {
        return IntStream.range(0, count).boxed();
    }

    private static void state(String when) throws IOException {
        long heap = heap();
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"));
                Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            say("%-16s heap %6.1f MB, %d threads, %d open files, %d memory maps, resident %s"
                    .formatted(
                            when,
                            heap / 1e6,
                            ManagementFactory.getThreadMXBean().getThreadCount(),
                            files.count(),
                            maps.count(),
                            Files.readAllLines(Path.of("/proc/self/status")).stream()
                                    .filter(line -> line.startsWith("VmRSS"))
                                    .findFirst()
                                    .orElse("")
                                    .replaceAll("VmRSS:\\s+", "")));
        }
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long onDisk() throws IOException {
        try (Stream<Path> files = Files.walk(servers.home().resolve("lucene"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
