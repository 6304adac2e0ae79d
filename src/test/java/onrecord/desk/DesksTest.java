package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.ingest.IntakeException;
import onrecord.search.IndexInUseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Desks")
class DesksTest {
    private static final String PIER = Newsstand.story("The pier", "The council wants a second pier by the summer.");
    private static final String ROOF = Newsstand.story("The roof", "The school has a roof of slate again this week.");

    @TempDir
    private Path folder;

    private Path home = Path.of("");
    private Newsstand stand = new Newsstand(home);

    @BeforeEach
    void twoArticles() throws IOException {
        home = folder.resolve("index");
        stand = new Newsstand(home);
        stand.write("pier.md", PIER);
        stand.write("sub/roof.txt", ROOF);
    }

    private Desk open() throws IOException {
        return stand.desks().open(Progress.SILENT);
    }

    /** Opens the library, closes it and says what opening did: added, changed, removed, unchanged. */
    private List<Integer> opened() throws IOException {
        try (Desk desk = open()) {
            return counts(desk);
        }
    }

    private static List<Integer> counts(Desk desk) {
        Update update = desk.update();
        return List.of(update.added(), update.changed(), update.removed(), update.unchanged());
    }

    @Nested
    @DisplayName("that mirror the folder at home")
    class Mirroring {
        @Test
        @DisplayName("add what is new and say so")
        void added() throws IOException {
            List<String> said = new ArrayList<>();
            try (Desk desk = stand.desks().open((done, total, name) -> said.add(done + "/" + total + " " + name))) {
                assertEquals(List.of(2, 0, 0, 0), counts(desk));
                assertEquals(2, desk.update().articles());
                assertEquals(2, desk.update().passages());
                assertEquals(home.resolve("articles"), desk.update().folder());
                assertEquals(List.of("pier.md", "sub/roof.txt"), Newsstand.names(desk));
                assertEquals(List.of("0/2 ", "1/2 pier.md", "2/2 sub/roof.txt"), said);
            }
        }

        @Test
        @DisplayName("do not touch what is unchanged")
        void unchanged() throws IOException {
            opened();
            assertTrue(stand.prepared() > 0);
            assertEquals(List.of(0, 0, 0, 2), opened());
            assertEquals(0, stand.prepared());
        }

        @Test
        @DisplayName("replace what changed and only that")
        void changed() throws IOException {
            opened();
            stand.prepared();
            stand.write("pier.md", Newsstand.story("The pier", "The council has dropped the second pier for good."));
            try (Desk desk = open()) {
                assertEquals(List.of(0, 1, 0, 1), counts(desk));
                assertEquals(2, stand.prepared());
                assertEquals(
                        "The council has dropped the second pier for good.",
                        Newsstand.texts(desk).getFirst());
            }
        }

        @Test
        @DisplayName("remove what is gone")
        void removed() throws IOException {
            opened();
            stand.delete("pier.md");
            try (Desk desk = open()) {
                assertEquals(List.of(0, 0, 1, 1), counts(desk));
                assertEquals(List.of("sub/roof.txt"), Newsstand.names(desk));
            }
        }

        @Test
        @DisplayName("follow a file that is called something else now")
        void renamed() throws IOException {
            opened();
            stand.delete("pier.md");
            stand.write("jetty.md", PIER);
            try (Desk desk = open()) {
                assertEquals(List.of(1, 0, 1, 1), counts(desk));
                assertEquals(List.of("jetty.md", "sub/roof.txt"), Newsstand.names(desk));
            }
        }

        @Test
        @DisplayName("name what is refused each time, and keep no old version of it")
        void refused() throws IOException {
            opened();
            stand.write("pier.md", "");
            stand.write("picture.png", "not a picture");
            for (int time = 0; time < 2; time++) {
                try (Desk desk = open()) {
                    assertEquals(List.of("sub/roof.txt"), Newsstand.names(desk));
                    assertEquals(
                            List.of("picture.png", "pier.md"),
                            desk.update().refused().stream().map(r -> r.name()).toList());
                    assertTrue(desk.update().refused().stream()
                            .noneMatch(r -> r.why().isBlank()));
                }
            }
        }

        @Test
        @DisplayName("say that an empty folder holds no articles, without a word of blame")
        void emptyFolder() throws IOException {
            opened();
            stand.delete("pier.md");
            stand.delete("sub/roof.txt");
            try (Desk desk = open()) {
                assertEquals(List.of(0, 0, 2, 0), counts(desk));
                Answer.NotFound answer = assertInstanceOf(
                        Answer.NotFound.class, desk.ask(Library.BUNDLED, "What does the council want?"));
                assertInstanceOf(Answer.Reason.NoArticles.class, answer.reason());
                assertEquals(List.of(), desk.documents(Library.BUNDLED, "council", 10));
            }
        }

        @Test
        @DisplayName("say in one sentence that the folder is missing, and lose nothing")
        void missingFolder() throws IOException {
            opened();
            Files.move(home.resolve("articles"), folder.resolve("moved"));
            IntakeException missing = assertThrows(IntakeException.class, DesksTest.this::open);
            assertEquals(
                    home.resolve("articles")
                            + " does not exist; name a folder of articles, or a .txt, .md, .html, .pdf,"
                            + " .docx, .epub or .jsonl file",
                    missing.getMessage());
            Files.move(folder.resolve("moved"), home.resolve("articles"));
            stand.prepared();
            assertEquals(List.of(0, 0, 0, 2), opened());
            assertEquals(0, stand.prepared());
        }

        @Test
        @DisplayName("build the index anew when it was deleted")
        void deleted() throws IOException {
            opened();
            try (Stream<Path> files = Files.list(home.resolve("lucene"))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            assertEquals(List.of(2, 0, 0, 0), opened());
        }
    }

    @Nested
    @DisplayName("that find a documents file")
    class Documents {
        private static final int MANY = 40;

        private String many() {
            StringBuilder lines = new StringBuilder();
            for (int i = 10; i < 10 + MANY; i++) {
                lines.append(Newsstand.line("d" + i, "Ship number " + i + " left the harbour in the fog."));
            }
            return lines.toString();
        }

        @Test
        @DisplayName("hold a document for each line, and read it again only when it changed")
        void lines() throws IOException {
            stand.write("news.jsonl", many());
            assertEquals(List.of(MANY + 2, 0, 0, 0), opened());
            stand.prepared();
            assertEquals(List.of(0, 0, 0, MANY + 2), opened());
            assertEquals(0, stand.prepared());
        }

        @Test
        @DisplayName("hold just its lines when some changed, some came and some went")
        void partlyChanged() throws IOException {
            stand.write(
                    "news.jsonl",
                    Newsstand.line("a", "The gulls came early.")
                            + Newsstand.line("b", "The ice went late.")
                            + Newsstand.line("c", "The fog stayed."));
            opened();
            stand.write(
                    "news.jsonl",
                    Newsstand.line("a", "The gulls came early.")
                            + Newsstand.line("c", "The fog has lifted.")
                            + Newsstand.line("d", "The sun shone."));
            try (Desk desk = open()) {
                assertEquals(List.of("a", "c", "d", "pier.md", "sub/roof.txt"), Newsstand.names(desk));
                assertEquals(
                        List.of("The gulls came early.", "The fog has lifted.", "The sun shone."),
                        Newsstand.texts(desk).subList(0, 3));
                assertEquals(1, desk.update().removed());
                assertEquals(1, desk.update().added());
            }
            assertEquals(List.of(0, 0, 0, 5), opened());
        }

        @Test
        @DisplayName("keep all of it when they are pointed at something that holds no article")
        void nothing() throws IOException {
            opened();
            stand.write("elsewhere/bundle.zip", "no zip");
            Path zip = home.resolve("articles").resolve("elsewhere").resolve("bundle.zip");
            IntakeException none =
                    assertThrows(IntakeException.class, () -> stand.desks().mirror(zip, Progress.SILENT));
            String said = String.valueOf(none.getMessage());
            assertTrue(said.contains("so the library stays as it was"), said);
            assertTrue(said.contains("bundle.zip: "), said);
            try (Desk desk = open()) {
                assertEquals(List.of("pier.md", "sub/roof.txt"), Newsstand.names(desk));
            }
        }

        @Test
        @DisplayName("complete it when the last run was interrupted, whatever the letters of its name")
        void interrupted() throws IOException {
            stand.write("NEWS.JSONL", many());
            Progress interrupting = (done, total, name) -> {
                if (done == 35) {
                    throw new IllegalStateException("interrupted");
                }
            };
            assertThrows(IllegalStateException.class, () -> stand.desks().open(interrupting));
            stand.prepared();
            try (Desk desk = open()) {
                assertEquals(List.of(MANY + 2 - 32, 0, 0, 32), counts(desk));
                assertEquals(2 * (MANY + 2 - 32), stand.prepared());
                assertEquals(MANY + 2, Newsstand.names(desk).size());
            }
            assertEquals(List.of(0, 0, 0, MANY + 2), opened());
        }

        @Test
        @DisplayName("refuse the second article of one name, until the first one goes")
        void oneName() throws IOException {
            stand.write("first.jsonl", Newsstand.line("same", "The first tells of herring."));
            stand.write(
                    "second.jsonl",
                    Newsstand.line("same", "The second tells of cod.") + Newsstand.line("own", "It has its own too."));
            for (int time = 0; time < 2; time++) {
                try (Desk desk = open()) {
                    assertEquals(List.of("own", "pier.md", "same", "sub/roof.txt"), Newsstand.names(desk));
                    assertEquals(
                            "The first tells of herring.", Newsstand.texts(desk).get(2));
                    assertEquals(
                            List.of("another article has this name already"),
                            desk.update().refused().stream().map(r -> r.why()).toList());
                }
            }
            stand.delete("first.jsonl");
            try (Desk desk = open()) {
                assertEquals("The second tells of cod.", Newsstand.texts(desk).get(2));
                assertEquals(List.of(), desk.update().refused());
            }
            assertEquals(List.of(0, 0, 0, 4), opened());
        }

        @Test
        @DisplayName("let an earlier file take a name over, and give it back")
        void takenOver() throws IOException {
            stand.write(
                    "second.jsonl",
                    Newsstand.line("same", "The second tells of cod.") + Newsstand.line("own", "It has its own too."));
            opened();
            stand.write("first.jsonl", Newsstand.line("same", "The first tells of herring."));
            try (Desk desk = open()) {
                assertEquals(
                        "The first tells of herring.", Newsstand.texts(desk).get(2));
                assertEquals(1, desk.update().refused().size());
            }
            stand.delete("first.jsonl");
            try (Desk desk = open()) {
                assertEquals("The second tells of cod.", Newsstand.texts(desk).get(2));
            }
        }
    }

    @Nested
    @DisplayName("told to mirror another folder")
    class Elsewhere {
        private Path other = Path.of("");

        @BeforeEach
        void write() throws IOException {
            other = folder.resolve("other news");
            Newsstand.write(other, "storm.md", Newsstand.story("Storm", "The storm took three boats from the quay."));
        }

        @Test
        @DisplayName("hold just that, also the next time")
        void remembered() throws IOException {
            opened();
            try (Desk desk = stand.desks().mirror(other, Progress.SILENT)) {
                assertEquals(List.of(1, 0, 2, 0), counts(desk));
                assertEquals(other, desk.update().folder());
            }
            stand.prepared();
            try (Desk desk = open()) {
                assertEquals(List.of("storm.md"), Newsstand.names(desk));
                assertEquals(other, desk.update().folder());
                assertEquals(0, stand.prepared());
            }
        }

        @Test
        @DisplayName("take a single file as well")
        void file() throws IOException {
            Path file = other.resolve("storm.md");
            stand.desks().mirror(file, Progress.SILENT).close();
            try (Desk desk = open()) {
                assertEquals(List.of("storm.md"), Newsstand.names(desk));
                assertEquals(file, desk.update().folder());
            }
        }

        @Test
        @DisplayName("stay with the former one when there is nothing there")
        void missing() throws IOException {
            opened();
            assertThrows(IntakeException.class, () -> stand.desks().mirror(folder.resolve("nowhere"), Progress.SILENT));
            assertEquals(List.of(0, 0, 0, 2), opened());
        }

        @Test
        @DisplayName("give way to the folder the settings name")
        void settingsWin() throws IOException {
            Path own = folder.resolve("own");
            Newsstand.write(own, "own.md", Newsstand.story("Own", "The settings name this very folder."));
            stand.desks().mirror(other, Progress.SILENT).close();
            try (Desk desk = stand.desksOf(own).open(Progress.SILENT)) {
                assertEquals(List.of("own.md"), Newsstand.names(desk));
            }
        }

        @Test
        @DisplayName("say so when the settings name another, and accept the same")
        void conflict() throws IOException {
            IOException conflict = assertThrows(
                    IOException.class,
                    () -> stand.desksOf(folder.resolve("own")).mirror(other, Progress.SILENT));
            assertEquals(
                    "the settings name another folder of articles (" + folder.resolve("own") + "); change it there",
                    conflict.getMessage());
            assertFalse(Files.exists(home.resolve("lucene")));
            Path same = other.resolve("..").resolve("other news");
            try (Desk desk = stand.desksOf(same).mirror(other, Progress.SILENT)) {
                assertEquals(List.of("storm.md"), Newsstand.names(desk));
            }
        }
    }

    @Nested
    @DisplayName("over articles anywhere")
    class Over {
        @Test
        @DisplayName("hold them while open and leave nothing behind")
        void over() throws IOException {
            Path other = folder.resolve("other");
            Newsstand.write(other, "storm.md", Newsstand.story("Storm", "The storm took three boats from the quay."));
            Newsstand away = new Newsstand(folder.resolve("nobody's home"));
            try (Desk desk = away.desks().over(other, Progress.SILENT)) {
                assertEquals(List.of("storm.md"), Newsstand.names(desk));
            }
            try (Desk desk = away.desks().over(other.resolve("storm.md"), Progress.SILENT)) {
                assertEquals(List.of("storm.md"), Newsstand.names(desk));
            }
            assertThrows(IntakeException.class, () -> away.desks().over(folder.resolve("nowhere"), Progress.SILENT));
            assertFalse(Files.exists(folder.resolve("nobody's home")));
            try (Stream<Path> files = Files.list(other)) {
                assertEquals(1, files.count());
            }
        }

        @Test
        @DisplayName("do not touch the library at home, even while it is in use")
        void besideHome() throws IOException {
            try (Desk library = open();
                    Desk desk = stand.desks().over(home.resolve("articles/pier.md"), Progress.SILENT)) {
                assertEquals(List.of("pier.md"), Newsstand.names(desk));
                assertEquals(2, Newsstand.names(library).size());
            }
            assertEquals(List.of(0, 0, 0, 2), opened());
        }
    }

    @Nested
    @DisplayName("that may not write")
    class ReadOnly {
        @Test
        @DisplayName("since another writes, open the library as it was left")
        void inUse() throws IOException {
            try (Desk writer = open()) {
                stand.write("new.md", Newsstand.story("New", "Something new came in while the other was at work."));
                try (Desk reader = open()) {
                    assertEquals(Newsstand.names(writer), Newsstand.names(reader));
                    assertEquals(List.of(0, 0, 0, 2), counts(reader));
                    assertEquals(home.resolve("articles"), reader.update().folder());
                    assertEquals(
                            "pier.md",
                            reader.documents(Library.BUNDLED, "second pier", 1)
                                    .getFirst()
                                    .name());
                }
                assertThrows(
                        IndexInUseException.class,
                        () -> stand.desks().mirror(home.resolve("articles"), Progress.SILENT));
            }
            assertEquals(List.of(1, 0, 0, 2), opened());
        }

        @Test
        @DisplayName("and may not read either, say which folder it is")
        void unreadable() throws IOException {
            opened();
            Path lucene = home.resolve("lucene");
            Files.setPosixFilePermissions(lucene, PosixFilePermissions.fromString("---------"));
            try {
                assumeFalse(Files.isReadable(lucene), "whoever runs this test may read anything");
                IOException denied = assertThrows(AccessDeniedException.class, DesksTest.this::open);
                assertEquals(lucene.toString(), denied.getMessage());
            } finally {
                Files.setPosixFilePermissions(lucene, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }

        @Test
        @DisplayName("since the folder is write-protected, open the library as it was left")
        void protectedFolder() throws IOException {
            opened();
            stand.write("new.md", Newsstand.story("New", "Something new came in after the folder was locked."));
            Path lucene = home.resolve("lucene");
            Files.setPosixFilePermissions(lucene, PosixFilePermissions.fromString("r-xr-xr-x"));
            try {
                assumeFalse(Files.isWritable(lucene), "whoever runs this test may write anywhere");
                try (Desk desk = open()) {
                    assertEquals(List.of(0, 0, 0, 2), counts(desk));
                }
            } finally {
                Files.setPosixFilePermissions(lucene, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
