package onrecord.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Library;
import onrecord.ingest.WebLinks;
import onrecord.quote.Verdict;
import onrecord.search.LuceneIndex;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;

/** What is left at a home after a kill, held against what was acknowledged before. */
final class Remains {
    private static final int ALL = 100_000;

    private final Path home;
    private final List<Fate> fates;
    private final List<String> problems = new ArrayList<>();
    private final Set<Fate> there = new LinkedHashSet<>();
    private String summary = "";

    Remains(Path home, List<Fate> fates) {
        this.home = home;
        this.fates = fates;
    }

    /** Opens the desk as after a restart, waits until everything is read, and looks for what should not be so. */
    List<String> problems() throws Exception {
        try (Desk desk = UploadingMain.desk(home);
                Store store = Store.open(home);
                LibraryDesk libraries =
                        desk.libraries(store, new PlainReader(), new WebLinks(), UploadingMain.PLENTY)) {
            libraries.idle().get(1, TimeUnit.MINUTES);
            agree(desk, store);
            for (Fate fate : fates) {
                ask(desk, store, fate);
            }
        }
        vocabulary();
        List<Fate> traces = onDisk(fate -> !there.contains(fate));
        for (Fate fate : inIndexFiles(traces::contains)) {
            problems.add(fate.notice().file() + " is gone, and its words lie in " + files(fate));
        }
        // SQLite moves rows between pages and leaves what stood there, which overwriting what is deleted does not
        // reach.
        summary = "%d articles, %d of them seen by the look at the disk, %d removed ones seen in the store's file"
                .formatted(there.size(), onDisk(there::contains).size(), traces.size());
        return List.copyOf(problems);
    }

    String summary() {
        return summary;
    }

    private void agree(Desk desk, Store store) {
        for (ServerLibrary library : store.libraries().all()) {
            Set<String> kept = store.articles().list(library, 0, ALL).stream()
                    .filter(article -> article.state() == KeptArticle.State.READY)
                    .map(article -> "/uploaded/" + article.name())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> indexed = desk.articles(library.library()).stream()
                    .map(listing -> listing.article().origin().name())
                    .collect(Collectors.toCollection(TreeSet::new));
            expect(kept.equals(indexed), () -> "the store has " + kept + ", the index " + indexed);
            expect(
                    store.articles().counts(library).pending() == 0,
                    () -> "something is pending for ever in " + library);
        }
    }

    private void ask(Desk desk, Store store, Fate fate) {
        FerryNotice notice = fate.notice();
        ServerLibrary kept = store.libraries().main(new Server(fate.server()));
        Library library = kept.library();
        boolean stored = store.articles().list(kept, 0, ALL).stream()
                .anyMatch(article -> article.name().equals(notice.file()));
        expect(stored || !fate.mustBeThere(), () -> notice.file() + " was acknowledged and is lost");
        expect(!stored || !fate.mustBeGone(), () -> notice.file() + " was removed and is there");
        if (stored) {
            there.add(fate);
            Answer answer = desk.ask(library, notice.question());
            expect(
                    answer instanceof Answer.Found && notice.in(shown(answer)),
                    () -> notice.file() + " is kept and does not answer: " + answer);
            return;
        }
        everywhere(desk, library, notice).stream()
                .filter(notice::in)
                .findFirst()
                .ifPresent(found -> problems.add(notice.file() + " is gone and was found: " + found));
    }

    /** Everything a member could be shown who asks for the words of a notice. */
    private static List<String> everywhere(Desk desk, Library library, FerryNotice notice) {
        List<String> shown = new ArrayList<>();
        shown.add(shown(desk.ask(library, notice.question())));
        shown.add(shown(desk.ask(library, notice.cargo())));
        if (desk.verify(library, notice.claim(), Optional.empty()) instanceof Verdict.Verbatim) {
            shown.add("verified: " + notice.ferry());
        }
        for (String word : notice.words()) {
            String typed = word.substring(0, 4);
            shown.addAll(desk.completeSpeaker(library, typed, ALL));
            shown.addAll(desk.completeHeadline(library, typed, ALL));
            shown.addAll(desk.completeTopic(library, typed, ALL));
        }
        if (desk.quotes(library, Optional.of(notice.speaker()), Optional.empty()) instanceof Quoted.Found found) {
            shown.add(found.toString());
        }
        if (desk.quotes(library, Optional.empty(), Optional.of(misspelt(notice.ferry())))
                instanceof Quoted.Found found) {
            shown.add(found.toString());
        }
        desk.statements(library)
                .forEach(cluster -> shown.add(cluster.longest().sentence().words()));
        desk.people(library).forEach(speaker -> shown.add(speaker.name()));
        desk.articles(library).forEach(listing -> shown.add(listing.article().text()));
        return shown;
    }

    private static String shown(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> shown(found.evidence());
            case Answer.NotFound none ->
                shown(none.nearest())
                        + none.tryInstead()
                        + (none.reason() instanceof Answer.Reason.Silent silent
                                ? silent.speaker().name()
                                : "");
            case Answer.WhichOne which -> which.candidates().toString();
        };
    }

    private static String shown(List<Evidence> evidence) {
        return evidence.stream().map(one -> one.excerpt().words()).collect(Collectors.joining("\n"));
    }

    /** What spelling suggestions are made of. */
    private void vocabulary() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(home.resolve("lucene"))) {
            for (Fate fate : fates) {
                Library library = new Library("s" + fate.server() + "-1");
                for (String word : fate.notice().words()) {
                    boolean known = index.sentencesWith(library, word) > 0;
                    boolean suggested = index.nearestWord(library, misspelt(word))
                            .filter(word::startsWith)
                            .isPresent();
                    boolean stored = there.contains(fate);
                    expect(
                            known == stored && suggested == stored,
                            () -> "%s: kept %s, known %s, suggested %s"
                                    .formatted(fate.notice().file(), stored, known, suggested));
                }
            }
        }
    }

    private static String misspelt(String word) {
        return word.substring(0, 6) + "x" + word.substring(7);
    }

    /** Those of which a word lies in a file of index or store, in one byte a letter or in two. */
    List<Fate> onDisk(Predicate<Fate> which) throws IOException {
        return onDisk(home, fates.stream().filter(which).toList());
    }

    /** Those of which a word lies in a file of the index. */
    List<Fate> inIndexFiles(Predicate<Fate> which) throws IOException {
        return onDisk(home.resolve("lucene"), fates.stream().filter(which).toList());
    }

    private static List<Fate> onDisk(Path folder, List<Fate> fates) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder)) {
            all.append(letters(file)).append('\n');
        }
        String letters = all.toString();
        return fates.stream().filter(fate -> fate.notice().in(letters)).toList();
    }

    private List<Path> files(Fate fate) throws IOException {
        List<Path> having = new ArrayList<>();
        for (Path file : files(home)) {
            if (fate.notice().in(letters(file))) {
                having.add(home.relativize(file));
            }
        }
        return having;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String letters(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    }

    private void expect(boolean right, Supplier<String> otherwise) {
        if (!right) {
            problems.add(otherwise.get());
        }
    }
}
