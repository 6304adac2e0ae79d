package onrecord.ingest;

import static onrecord.ingest.Packed.utf8;
import static onrecord.ingest.Packed.zip;
import static onrecord.ingest.Written.FIRST;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A zip of articles")
class ZipFolderTest {
    private static Expansion.Files files(Map<String, byte[]> files) {
        return assertInstanceOf(Expansion.Files.class, ZipFolder.expand("all.zip", zip(files)));
    }

    private static String why(byte[] zip) {
        return assertInstanceOf(Expansion.Refused.class, ZipFolder.expand("all.zip", zip))
                .why();
    }

    private static List<String> names(Expansion.Files files) {
        return files.entries().stream().map(Expansion.Entry::name).toList();
    }

    private static Map<String, byte[]> named(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, utf8(FIRST));
        }
        return files;
    }

    @Test
    @DisplayName("gives its files in their order, and passes over what systems lay beside them")
    void files() {
        Expansion.Files files =
                files(named("b.txt", "2022/a.md", "__MACOSX/._b.txt", ".DS_Store", "2022/Thumbs.db", "2022/"));
        assertEquals(List.of("b.txt", "2022/a.md"), names(files));
        assertArrayEquals(utf8(FIRST), files.entries().getFirst().bytes());
        assertEquals(List.of(), files.refused());
    }

    @Test
    @DisplayName("gives no name that leads out of a folder or breaks a line")
    void names() {
        assertEquals(
                List.of("etc/a.txt", "windows/b.txt", "c?d.txt", "e.txt"),
                names(files(named("../../etc/a.txt", "C:\\..\\windows\\b.txt", "c\nd.txt", "/./e.txt"))));
    }

    @Test
    @DisplayName("refuses what is no article, a zip inside it, and the second of two names alike")
    void refused() {
        assertEquals(
                List.of(
                        new Reading.Refused("a.exe", Format.HANDED_IN),
                        new Reading.Refused("b.jsonl", Format.HANDED_IN),
                        new Reading.Refused("c.ZIP", "it is a zip inside a zip, which is not unpacked"),
                        new Reading.Refused("D.txt", "another file of the zip has this name already"),
                        new Reading.Refused("d.txt", "another file of the zip has this name already")),
                files(named("a.exe", "b.jsonl", "c.ZIP", "d.txt", "D.txt", "../d.txt"))
                        .refused());
    }

    @Test
    @DisplayName("with too many files is refused")
    void many() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= ZipFolder.MOST_FILES; i++) {
            files.put(i + ".txt", utf8("x"));
        }
        assertEquals("it holds more than 200 files; make several zips of it", why(zip(files)));
    }

    @Test
    @DisplayName("with a file that unpacks to far more than it holds is refused")
    void bomb() {
        assertEquals(
                "it unpacks to far more than it holds, as a zip bomb does",
                why(zip(Map.of("a.txt", new byte[20 * 1024 * 1024]))));
    }

    @Test
    @DisplayName("with nothing in it, or that is none, or broken off, is refused")
    void none() {
        assertEquals("there are no files in it", why(zip(Map.of("a/", new byte[0]))));
        assertEquals("it is not a zip, whatever its name says", why(utf8(FIRST)));
        assertEquals("it is empty", why(new byte[0]));
        byte[] whole = zip(named("a.txt"));
        assertEquals("the zip is damaged; pack it anew and try again", why(Arrays.copyOf(whole, whole.length - 30)));
    }
}
