package onrecord.ingest;

import static onrecord.ingest.Written.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A folder of articles")
@Execution(ExecutionMode.CONCURRENT)
class IntakeTest {
    private final Intake intake = new Intake();
    private Path folder = Path.of("");
    private Path outside = Path.of("");

    @BeforeEach
    void make(@TempDir Path place) throws IOException {
        folder = Files.createDirectory(place.resolve("articles"));
        outside = Files.createDirectory(place.resolve("outside"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    private List<String> names() {
        return intake.sources(folder).stream().map(Source::name).toList();
    }

    private List<String> told() {
        return intake.sources(folder).stream()
                .flatMap(intake::read)
                .map(reading -> switch (reading) {
                    case Reading.Clean clean -> clean.article().origin().name();
                    case Reading.Refused refused -> refused.name() + ": " + refused.why();
                })
                .toList();
    }

    @Test
    @DisplayName(
            "offers its text, Markdown and documents files, in the order of their names, with those in sub-folders")
    void offers() throws IOException {
        write("b.txt", FIRST);
        write("2022/january/a.MD", FIRST);
        write("all.jsonl", "{\"id\":\"doc\",\"text\":\"x\"}");
        write("Hafen München (1).txt", FIRST);
        assertEquals(List.of("2022/january/a.MD", "Hafen München (1).txt", "all.jsonl", "b.txt"), names());
        assertEquals(List.of("2022/january/a.MD", "Hafen München (1).txt", "doc", "b.txt"), told());
    }

    @Test
    @DisplayName("passes over hidden files and folders")
    void hidden() throws IOException {
        write(".a.txt", FIRST);
        write(".git/b.txt", FIRST);
        assertEquals(List.of(), names());
    }

    @Test
    @DisplayName("that is hidden itself is read when it is named")
    void hiddenItself() throws IOException {
        Path hidden = Files.createDirectory(folder.resolve(".mine"));
        Files.writeString(hidden.resolve("a.txt"), FIRST);
        assertEquals(1, intake.sources(hidden).size());
    }

    @Test
    @DisplayName("has what is not read refused by name, with the reason, and the others go on")
    void refuses() throws IOException {
        write("a.csv", "1;2");
        write("b.txt", "");
        write("c.txt", FIRST);
        write("noextension", FIRST);
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("d.txt").toFile(), "rw")) {
            large.setLength(Intake.LARGEST_ARTICLE + 1L);
        }
        assertEquals(
                List.of(
                        "a.csv: only .txt, .md, .html, .pdf, .docx, .epub and .jsonl are read",
                        "b.txt: it is empty",
                        "c.txt",
                        "d.txt: it is larger than 5 MB",
                        "noextension: only .txt, .md, .html, .pdf, .docx, .epub and .jsonl are read"),
                told());
    }

    @Test
    @DisplayName("that is empty offers nothing")
    void empty() {
        assertEquals(List.of(), names());
    }

    @Test
    @DisplayName("may be a single file, of which the name is the last part")
    void singleFile() throws IOException {
        Path file = write("2022/a.txt", FIRST);
        assertEquals("a.txt", intake.sources(file).getFirst().name());
        Path other = write("2022/a.csv", "1;2");
        assertEquals(
                "only .txt, .md, .html, .pdf, .docx, .epub and .jsonl are read",
                Written.why(intake.read(intake.sources(other).getFirst())
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    @DisplayName("that is not there is reported in one sentence with its path")
    void missing() {
        Path path = folder.resolve("nowhere");
        IntakeException e = assertThrows(IntakeException.class, () -> intake.sources(path));
        assertEquals(path, e.path());
        assertEquals(
                path
                        + " does not exist; name a folder of articles, or a .txt, .md, .html, .pdf, .docx, .epub or"
                        + " .jsonl file",
                e.getMessage());
    }

    @Test
    @DisplayName("that may not be read is reported, and a sub-folder or file that may not is refused by name")
    void unreadable() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = write("a.txt", FIRST);
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(inner), "this user may read everything");
        assertEquals(
                List.of(
                        "a.txt: it could not be read: no permission to read it",
                        "inner: it cannot be listed: no permission to read it"),
                told());
        assertEquals(Source.UNREAD, intake.sources(folder).getFirst().fingerprint());
        assertThrows(IntakeException.class, () -> intake.sources(inner));
        assertThrows(IntakeException.class, () -> intake.sources(file));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
    }

    @Nested
    @DisplayName("with files that are more than text")
    class MoreThanText {
        @Test
        @DisplayName("has them read, too, each under its name")
        void read() throws IOException {
            write("a.html", "<html><title>A pier</title><p>" + FIRST);
            Files.write(folder.resolve("b.docx"), Packed.word("A pier", FIRST));
            Files.write(folder.resolve("c.epub"), Packed.epub("<dc:title>A pier</dc:title>", "<p>" + FIRST + "</p>"));
            try (Printed printed = new Printed()) {
                printed.page().paragraph(60, 90, 300, 0, 11, FIRST);
                Files.write(folder.resolve("d.pdf"), printed.bytes());
            }
            assertEquals(List.of("a.html", "b.docx", "c.epub", "d.pdf"), told());
            for (Source source : intake.sources(folder)) {
                assertEquals(64, source.fingerprint().length());
                assertEquals(
                        List.of(FIRST),
                        Written.body(
                                Written.clean(intake.read(source).findFirst().orElseThrow())));
            }
        }

        @Test
        @DisplayName("has them refused when they are damaged, too large or gone")
        void refused() throws IOException {
            write("a.pdf", "%PDF-1.7");
            Path gone = write("b.html", FIRST);
            try (RandomAccessFile large =
                    new RandomAccessFile(folder.resolve("c.docx").toFile(), "rw")) {
                large.setLength(UploadReader.LARGEST_UPLOAD + 1L);
            }
            List<Source> sources = intake.sources(folder);
            Files.delete(gone);
            assertEquals(
                    List.of(
                            "it is damaged, or not quite a PDF; open it, save it anew and try again",
                            "it could not be read: it is no longer there",
                            "it is larger than 25 MB"),
                    sources.stream().flatMap(intake::read).map(Written::why).toList());
        }
    }

    @Nested
    @DisplayName("with links")
    class Links {
        @Test
        @DisplayName("follows one to a file inside")
        void inside() throws IOException {
            write(".data/a.txt", FIRST);
            Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve(".data/a.txt"));
            assertEquals(List.of("a.txt"), told());
        }

        @Test
        @DisplayName("follows none that leads outside, to a folder, or nowhere")
        void elsewhere() throws IOException {
            Files.writeString(outside.resolve("secret.txt"), FIRST);
            Files.createSymbolicLink(folder.resolve("a.txt"), outside.resolve("secret.txt"));
            Files.createSymbolicLink(folder.resolve("b"), outside);
            Files.createSymbolicLink(folder.resolve("c"), folder);
            Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("gone.txt"));
            assertEquals(
                    List.of(
                            "a.txt: it is a link that leads out of the folder",
                            "b: it is a link that leads out of the folder",
                            "c: it is a link to a folder, which is not followed",
                            "d.txt: it is a link that leads nowhere"),
                    told());
        }

        @Test
        @DisplayName("may be reached by one itself")
        void itself() throws IOException {
            write("a.txt", FIRST);
            Path link = Files.createSymbolicLink(outside.resolve("link"), folder);
            assertEquals("a.txt", intake.sources(link).getFirst().name());
        }
    }

    @Test
    @DisplayName("has a file with a line break in its name refused, under a name that can be printed")
    void unprintable() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        write("a\n\u001b[31mb.txt", FIRST);
        assertEquals(List.of("a??[31mb.txt: its name holds control characters, please rename it"), told());
    }

    @Nested
    @DisplayName("tells a changed file by its fingerprint")
    class Fingerprint {
        private String fingerprint() {
            return intake.sources(folder).getFirst().fingerprint();
        }

        @Test
        @DisplayName("which is the same for the same bytes, whenever they were written")
        void same() throws IOException {
            Path file = write("a.txt", FIRST);
            String before = fingerprint();
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            assertEquals(before, fingerprint());
            assertEquals(64, before.length());
        }

        @Test
        @DisplayName("which differs for other bytes, even of the same length and time")
        void different() throws IOException {
            Path file = write("a.txt", "one");
            FileTime time = Files.getLastModifiedTime(file);
            String before = fingerprint();
            Files.setLastModifiedTime(write("a.txt", "two"), time);
            assertNotEquals(before, fingerprint());
        }

        @Test
        @DisplayName("which says so when the file will not be read")
        void unread() throws IOException {
            Path file = write("a.csv", "1;2");
            assertEquals(Source.UNREAD, fingerprint());
            Files.delete(file);
            Path large = write("a.txt", FIRST);
            Source source = intake.sources(folder).getFirst();
            try (RandomAccessFile grown = new RandomAccessFile(large.toFile(), "rw")) {
                grown.setLength(Intake.LARGEST_ARTICLE + 1L);
            }
            assertEquals(Source.UNREAD, source.fingerprint());
            Files.delete(large);
            assertEquals(Source.UNREAD, source.fingerprint());
            assertEquals(
                    "it could not be read: it is no longer there",
                    Written.why(intake.read(source).findFirst().orElseThrow()));
        }
    }

    @Test
    @DisplayName("offers sources that are equal when they are the same file")
    void equality() throws IOException {
        write("a.txt", FIRST);
        write("b.txt", FIRST);
        List<Source> once = intake.sources(folder);
        List<Source> again = intake.sources(folder);
        assertEquals(once, again);
        assertEquals(once.getFirst().hashCode(), again.getFirst().hashCode());
        assertNotEquals(once.getFirst(), once.getLast());
        assertEquals("a.txt", once.getFirst().toString());
        assertTrue(once.getFirst().path().endsWith("a.txt"));
    }
}
