package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Progress;

/** An open library with the questions that are put to it, one after the other and over again. */
final class AskedLibrary implements AutoCloseable {
    private static final int QUESTIONS = 200;
    private static final Pattern QUESTION = Pattern.compile("\"question\": *\"(?<words>[^\"]*)\"");

    private final Desk desk;
    private final List<String> questions;
    private final AtomicInteger next = new AtomicInteger();

    private AskedLibrary(Desk desk, List<String> questions) {
        this.desk = desk;
        this.questions = questions;
    }

    /**
     * Opens a library, and makes it first when it is not there.
     *
     * @param passages how many made-up passages it has; 0 for the bundled articles
     */
    static AskedLibrary open(int passages) throws IOException {
        return new AskedLibrary(
                Libraries.open(passages, Progress.SILENT), passages == 0 ? bundled() : madeUp(passages));
    }

    private static List<String> bundled() throws IOException {
        return Files.readAllLines(Path.of("index", "questions.jsonl")).stream()
                .map(QUESTION::matcher)
                .flatMap(matcher -> matcher.results().limit(1))
                .map(found -> found.group("words"))
                .toList();
    }

    private static List<String> madeUp(int passages) {
        MadeUpNews news = new MadeUpNews();
        int articles = Libraries.articleCount(passages);
        return IntStream.range(0, QUESTIONS)
                .mapToObj(n -> news.question(n, articles))
                .toList();
    }

    Answer ask() {
        return desk.ask(Library.BUNDLED, questions.get(Math.floorMod(next.getAndIncrement(), questions.size())));
    }

    @Override
    public void close() {
        desk.close();
    }
}
