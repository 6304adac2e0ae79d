package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.store.Added;
import onrecord.store.Allowance;
import onrecord.store.Articles;
import onrecord.store.KeptArticle;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The articles a library keeps")
class KeptArticlesTest {
    private static final Server SERVER = Server.of(Payloads.GUILD);

    private Store store;
    private ServerLibrary library;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        store = Store.open(folder);
        library = store.libraries().main(SERVER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Nested
    @DisplayName("are meant")
    class Meaning {
        @Test
        @DisplayName("by a number behind its sign, with or without the headline, or by figures alone")
        void numbers() {
            long number = keep("ferry.txt", 20);
            assertEquals("ferry.txt", meant("#" + number));
            assertEquals("ferry.txt", meant("#" + number + " Ferry fares rise"));
            assertEquals("ferry.txt", meant(Long.toString(number)));
        }

        @Test
        @DisplayName("never by the figures with which a headline begins")
        void headlines() {
            for (int i = 1; i <= 12; i++) {
                keep("note-" + i + ".txt", 20);
            }
            assertEquals("nobody", meant("12 angry jurors"));
            keep("12 angry jurors.txt", 20);
            assertEquals("12 angry jurors.txt", meant("12 angry jurors"));
        }

        @Test
        @DisplayName("by the whole name, even where others go on after it")
        void wholeName() {
            keep("kites", 20);
            keep("kites and bells", 20);
            assertEquals("kites", meant("Kites"));
            assertEquals("kites and bells", meant("bells"));
            assertEquals("nobody", meant("kite"));
        }

        @Test
        @DisplayName("and suggested, however many newer ones there are")
        void old() {
            keep("the-very-first.txt", 20);
            for (int i = 0; i < 1020; i++) {
                keep("note-" + i + ".txt", 20);
            }
            assertEquals("the-very-first.txt", meant("very-first"));
            assertEquals(
                    List.of("#1 the-very-first.txt"),
                    KeptArticleOption.suggest(articles(), library, "very-F").values());
            assertEquals(
                    Suggestions.MOST,
                    KeptArticleOption.suggest(articles(), library, "note")
                            .values()
                            .size());
        }

        private String meant(String typed) {
            return KeptArticleOption.find(articles(), library, typed)
                    .map(KeptArticle::name)
                    .orElse("nobody");
        }
    }

    @Nested
    @DisplayName("are exported")
    class Exporting {
        private final Heard heard = new Heard();

        @Test
        @DisplayName("in parts, of which the next come with a button, each file once")
        void parts() throws Exception {
            for (int i = 1; i <= 7; i++) {
                keep("note-" + i + ".txt", 60);
            }
            LibraryExport export = new LibraryExport(new Records(store), 130, 2);
            export.answer(new Request.Slash("library export", Map.of(), Askers.manager()), heard);
            List<String> titles = new ArrayList<>(titles());
            Reply.Shown last = (Reply.Shown) heard.all().getLast();
            assertTrue(last.card().description().endsWith("2 more parts are to come."), last.card()::description);
            String next = last.buttons().getFirst().id();
            Heard more = new Heard();
            assertTrue(export.knows(next));
            export.answer(press(next), more);
            titles.addAll(more.all().stream().map(KeptArticlesTest::title).toList());
            assertEquals(List.of("Export (1 of 4)", "Export (2 of 4)", "Export (3 of 4)", "Export (4 of 4)"), titles);
            assertTrue(((Reply.Shown) more.all().getLast()).buttons().isEmpty());
            assertEquals(List.of("1 note-1.txt", "2 note-2.txt", "3 note-3.txt", "4 note-4.txt"), files(heard));
            assertEquals(List.of("5 note-5.txt", "6 note-6.txt", "7 note-7.txt"), files(more));
        }

        @Test
        @DisplayName("with a word on those that are too large for Discord")
        void tooLarge() throws Exception {
            keep("short.txt", 20);
            keep("long.txt", 500);
            new LibraryExport(new Records(store), 130, 2)
                    .answer(new Request.Slash("library export", Map.of(), Askers.manager()), heard);
            assertEquals(List.of("1 short.txt"), files(heard));
            assertTrue(((Reply.Shown) heard.all().getFirst())
                    .card()
                    .description()
                    .contains("Too large for Discord, so not in any part:\n• `#2` long.txt"));
        }

        @Test
        @DisplayName("not at all when all are, which is told from an empty library")
        void onlyTooLarge() throws Exception {
            LibraryExport export = new LibraryExport(new Records(store), 130, 2);
            Request.Slash request = new Request.Slash("library export", Map.of(), Askers.manager());
            export.answer(request, heard);
            assertEquals("This library is empty; there is nothing to export.", ((Reply.Plain) heard.next()).text());
            keep("long.txt", 500);
            export.answer(request, heard);
            assertTrue(heard.nextCard().description().startsWith("Too large for Discord"));
        }

        @Test
        @DisplayName("by a button of another library never")
        void stale() throws Exception {
            keep("short.txt", 20);
            new LibraryExport(new Records(store), 130, 2).answer(press("library:export:9:0:0"), heard);
            assertEquals(List.of(Bot.STALE), heard.all());
        }

        private List<String> titles() {
            return heard.all().stream().map(KeptArticlesTest::title).toList();
        }

        private static Request.Press press(String button) {
            return new Request.Press(button, new Request.Seen("1", Optional.empty(), "", true), Askers.manager());
        }

        private static List<String> files(Heard heard) throws IOException {
            List<String> names = new ArrayList<>();
            for (Reply reply : heard.all()) {
                names.addAll(Leaflets.unzipped(reply.attachment().orElseThrow().bytes())
                        .keySet());
            }
            return names;
        }
    }

    @Nested
    @DisplayName("are listed")
    class Listing {
        @Test
        @DisplayName("as many as a card has room for, and the older ones behind a button, none left out")
        void room() throws Exception {
            for (int i = 1; i <= 14; i++) {
                long number = keep("*_~".repeat(40) + i, 20 + i);
                articles().refuse(library, number, "|<>".repeat(90));
            }
            LibraryList list = new LibraryList(new Records(store));
            Heard heard = new Heard();
            list.answer(new Request.Slash("library list", Map.of(), Askers.member()), heard);
            List<String> seen = new ArrayList<>();
            Reply.Shown page = (Reply.Shown) heard.next();
            while (seen.addAll(numbers(page)) && older(page).isPresent()) {
                Request.Seen on = new Request.Seen("1", Optional.empty(), "", true);
                list.answer(new Request.Press(older(page).get().id(), on, Askers.member()), heard);
                page = (Reply.Shown) heard.next();
            }
            assertEquals(List.of("14", "13", "12", "11", "10", "9", "8", "7", "6", "5", "4", "3", "2", "1"), seen);
        }

        private static Optional<Button> older(Reply.Shown page) {
            return page.buttons().stream()
                    .filter(b -> b.label().equals("Older"))
                    .findFirst();
        }

        private static List<String> numbers(Reply.Shown page) {
            return page.card()
                    .description()
                    .lines()
                    .filter(line -> line.startsWith("`#"))
                    .map(line -> line.substring(2, line.indexOf('`', 1)))
                    .collect(Collectors.toList());
        }
    }

    private static String title(Reply reply) {
        return ((Reply.Shown) reply).card().title().orElseThrow();
    }

    private Articles articles() {
        return store.articles();
    }

    private long keep(String name, int bytes) {
        byte[] text = (name + " ".repeat(Math.max(0, bytes - name.length())))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Added added = articles()
                .add(
                        new Member(SERVER, Long.parseLong(Payloads.MEMBER)),
                        library,
                        name,
                        Optional.empty(),
                        text,
                        new Allowance(5000, 1 << 30, 5000));
        return ((Added.Kept) added).article().number();
    }
}
