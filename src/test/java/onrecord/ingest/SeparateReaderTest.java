package onrecord.ingest;

import static onrecord.ingest.Packed.utf8;
import static onrecord.ingest.Written.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import onrecord.article.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A reader in a process of its own")
@Execution(ExecutionMode.CONCURRENT)
class SeparateReaderTest {
    private final SeparateReader reader = new SeparateReader();

    @AfterEach
    void close() {
        reader.close();
    }

    private Article article(String name, byte[] bytes) {
        return Written.clean(reader.read(name, Optional.empty(), bytes));
    }

    private String why(byte[] bytes) {
        return Written.why(reader.read("a.txt", Optional.empty(), bytes));
    }

    @Test
    @DisplayName("reads what a reader in this process reads, just so")
    void same() {
        try (Printed printed = new Printed()) {
            printed.page().paragraph(60, 90, 300, 0, 11, FIRST);
            printed.page().paragraph(60, 90, 300, 0, 11, Written.THIRD);
            Map<String, byte[]> files = Map.of(
                    "a.txt", utf8("A pier\n\n" + FIRST),
                    "b.html", utf8("<html><title>A pier</title><p>" + FIRST),
                    "c.pdf", printed.bytes(),
                    "d.docx", Packed.word("A pier", FIRST),
                    "e.epub", Packed.epub("<dc:title>A pier</dc:title>", "<p>" + FIRST + "</p>"));
            files.forEach((name, bytes) -> assertEquals(Uploaded.article(name, bytes), article(name, bytes)));
        }
    }

    @Test
    @DisplayName("knows where a page was fetched from")
    void link() {
        URI link = URI.create("https://weekly.example/pier");
        Reading reading = reader.read("pier", Optional.of(link), utf8("<html><p>" + FIRST));
        assertEquals(Optional.of(link), Written.clean(reading).origin().link());
    }

    @Test
    @DisplayName("takes zips apart, and reads feeds")
    void others() {
        Expansion.Files files = assertInstanceOf(
                Expansion.Files.class, reader.expand("all.zip", Packed.zip(Map.of("a.txt", utf8(FIRST)))));
        assertEquals("a.txt", files.entries().getFirst().name());
        assertEquals(
                new Expansion.Refused("all.zip", "it is not a zip, whatever its name says"),
                reader.expand("all.zip", utf8(FIRST)));
        String feed = "<rss version='2.0'><channel><title>t</title><item><link>/a</link></item></channel></rss>";
        FeedReading.Feed read = assertInstanceOf(
                FeedReading.Feed.class, reader.feed(URI.create("https://weekly.example/feed"), utf8(feed)));
        assertEquals(
                URI.create("https://weekly.example/a"), read.items().getFirst().link());
    }

    @Test
    @DisplayName("refuses at once what is empty or too large")
    void atOnce() {
        assertEquals("it is empty", why(new byte[0]));
        assertEquals("it is larger than 25 MB", why(new byte[UploadReader.LARGEST_UPLOAD + 1]));
        assertFalse(UploadReader.isZip("a.docx"));
        assertTrue(UploadReader.isZip("a.ZIP"));
    }

    @Test
    @DisplayName("gives up what takes too long, and takes its process away")
    void tooLong() {
        byte[] endless = hostile("PDF: a form that draws itself").made().get();
        try (SeparateReader hasty = new SeparateReader(Duration.ofSeconds(1))) {
            CompletableFuture<Reading> reading =
                    CompletableFuture.supplyAsync(() -> hasty.read("a.pdf", Optional.empty(), endless));
            ProcessHandle process =
                    waitForReader(hasty, reading, ProcessHandle.current().pid());
            assertEquals("it takes too long to read; try a smaller or simpler file", Written.why(reading.join()));
            assertFalse(process.isAlive());
        }
    }

    @Test
    @DisplayName("says so when a file needs too much memory")
    void tooMuch() {
        HostileUpload large = hostile("EPUB: 9 MB of elements");
        HostileUpload.Outcome outcome = large.outcome(reader, large.made().get());
        assertEquals("it needs too much memory to read; try a smaller or simpler file", outcome.words());
    }

    private static HostileUpload hostile(String what) {
        return HostileUploads.all().stream()
                .filter(upload -> upload.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("gives its process no environment, and an empty folder that it takes away again")
    void surroundings() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "this system does not say what processes are given");
        byte[] endless = hostile("PDF: a form that draws itself").made().get();
        CompletableFuture<Reading> reading =
                CompletableFuture.supplyAsync(() -> reader.read("a.pdf", Optional.empty(), endless));
        ProcessHandle process = waitForReader(reading);
        String environment = Files.readString(Path.of("/proc", "" + process.pid(), "environ"));
        Path folder = Path.of("/proc", "" + process.pid(), "cwd").toRealPath();
        assertEquals("", environment);
        assertTrue(folder.getFileName().toString().startsWith("onrecord-reading"));
        reader.close();
        assertEquals("reading was broken off; try again in a minute", Written.why(reading.join()));
        assertFalse(Files.exists(folder));
        assertFalse(process.isAlive());
    }

    @Test
    @DisplayName(
            "reads on in another process when this machine ends the first, and lays no blame on the file for the next")
    void endedFromOutside() {
        byte[] endless = hostile("PDF: a form that draws itself").made().get();
        CompletableFuture<Reading> reading =
                CompletableFuture.supplyAsync(() -> reader.read("a.pdf", Optional.empty(), endless));
        ProcessHandle first = waitForReader(reading);
        assertTrue(first.destroyForcibly());
        assertTrue(waitForReader(reader, reading, first.pid()).destroy());
        assertEquals(
                new Reading.Refused("a.pdf", "reading was broken off by this machine; it is tried again later", true),
                reading.join());
    }

    private ProcessHandle waitForReader(CompletableFuture<Reading> reading) {
        return waitForReader(reader, reading, ProcessHandle.current().pid());
    }

    private static ProcessHandle waitForReader(
            SeparateReader reader, CompletableFuture<Reading> reading, long otherThan) {
        while (!reading.isDone()) {
            Optional<ProcessHandle> process = reader.processes().stream()
                    .filter(one -> one.pid() != otherThan)
                    .findFirst();
            if (process.isPresent()) {
                return process.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("it was read without a process: " + reading.join());
    }

    @Test
    @DisplayName("that is closed reads nothing more")
    void closed() {
        reader.close();
        assertEquals("reading was broken off; try again in a minute", why(utf8(FIRST)));
    }

    @Test
    @DisplayName("whose caller is interrupted stops waiting")
    void interrupted() {
        Thread.currentThread().interrupt();
        assertEquals("reading was broken off; try again in a minute", why(utf8(FIRST)));
        assertTrue(Thread.interrupted());
    }

    @Test
    @DisplayName("shows no name that breaks a line")
    void names() {
        Reading reading = reader.read("a\n\u202Eb.bin", Optional.empty(), new byte[0]);
        assertEquals(new Reading.Refused("a ?b.bin", "it is empty"), reading);
    }
}
