package onrecord.ingest;

import static onrecord.ingest.Packed.utf8;
import static onrecord.ingest.Packed.zip;
import static onrecord.ingest.Written.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a file is")
class ContentsTest {
    private static final String PAGE = "<!DOCTYPE html>\n<html><body><p>" + FIRST + "</p></body></html>";
    private static final String TWO = "it is two files in one; save it anew in one format and try again";

    private static String why(String name, byte[] bytes) {
        return assertThrows(Refusal.class, () -> Contents.format(name, bytes)).why();
    }

    private static byte[] pdf() {
        try (Printed printed = new Printed()) {
            printed.page().line(60, 60, 12, "The council met on Tuesday.");
            return printed.bytes();
        }
    }

    private static byte[] both(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @ParameterizedTest
    @DisplayName("is told by its bytes, whatever it is called")
    @ValueSource(strings = {"a.pdf", "a.txt", "a.docx", "a.html", "a", "a.exe"})
    void bytes(String name) throws Refusal {
        assertEquals(Format.PDF, Contents.format(name, pdf()));
        assertEquals(Format.HTML, Contents.format(name, utf8(PAGE)));
        assertEquals(Format.HTML, Contents.format(name, utf8("<?xml version='1.0'?>\n<!-- x -->\n<html>")));
        assertEquals(Format.WORD, Contents.format(name, Packed.word(FIRST)));
        assertEquals(Format.EPUB, Contents.format(name, Packed.epub("", "<p>x</p>")));
    }

    @Nested
    @DisplayName("is told by its name")
    class ByName {
        @Test
        @DisplayName("when its bytes are text")
        void text() throws Refusal {
            for (String name : new String[] {"a.txt", "a.md", "a", "a.pdf", "news/2022.01/pier"}) {
                assertEquals(Format.TEXT, Contents.format(name, utf8(FIRST)));
            }
            assertEquals(Format.TEXT, Contents.format("a.html", utf8(FIRST)));
            assertEquals(Format.HTML, Contents.format("a.html", utf8("<p>" + FIRST)));
            assertEquals(Format.TEXT, Contents.format("a.md", utf8("<p align=center>x</p>\n\n" + FIRST)));
        }

        @Test
        @DisplayName("and refused when that is none of ours")
        void unknown() {
            assertEquals(Format.HANDED_IN, why("a.csv", utf8("a;b")));
            assertEquals(Format.HANDED_IN, why("a.jsonl", utf8("{}")));
        }
    }

    @ParameterizedTest
    @DisplayName("may be something that is not read, which is said")
    @CsvSource(
            delimiter = '|',
            value = {
                "474946383961| it is a picture, and text in pictures is not read",
                "89504E470D0A1A0A| it is a picture, and text in pictures is not read",
                "D0CF11E0A1B11AE1| it is an old Word file (.doc) or one with a password; save it as .docx without a password",
                "7B5C727466| it is rich text (.rtf); save it as Word (.docx) or PDF",
                "1F8B08| it is packed in a way that is not read; unpack it, or pack it as a .zip",
                "4D5A9000| it is a program, not an article",
                "7F454C46| it is a program, not an article",
                "494433| it is sound or film, which is not read",
                "53514C69746520666F726D6174| it is a database, not an article"
            })
    void others(String beginning, String why) {
        assertEquals(why, why("a.pdf", HexFormat.of().parseHex(beginning)));
    }

    @Test
    @DisplayName("may be a zip of something else")
    void zips() {
        byte[] entry = {1};
        assertEquals("it is a zip; give it a name that ends in .zip", why("a.docx", zip(Map.of("a.txt", entry))));
        assertEquals("it is a zip inside a zip, which is not unpacked", why("a.zip", zip(Map.of("a.txt", entry))));
        assertEquals(
                "it is an OpenDocument file; save it as Word (.docx) or PDF",
                why("a.odt", zip(Map.of("content.xml", entry))));
        assertEquals(
                "it is a spreadsheet or a presentation; " + Format.HANDED_IN,
                why("a.xlsx", zip(Map.of("[Content_Types].xml", entry))));
        assertEquals("the zip is damaged; pack it anew and try again", why("a.docx", utf8("PK\u0003\u0004 and so on")));
    }

    @Test
    @DisplayName("may be a feed, which is followed, not read")
    void feed() {
        assertEquals(
                "it is a feed, not an article; follow it instead",
                why("a.html", utf8("<?xml version='1.0'?><rss version='2.0'/>")));
    }

    @Test
    @DisplayName("may be nothing")
    void empty() {
        assertEquals("it is empty", why("a.txt", new byte[0]));
    }

    @Nested
    @DisplayName("may be two things at once, and then it is refused:")
    class Two {
        private final byte[] zip = zip(Map.of("a.txt", utf8(FIRST)));

        @Test
        @DisplayName("a PDF and a zip")
        void pdfAndZip() {
            assertEquals(TWO, why("a.pdf", both(pdf(), zip)));
        }

        @Test
        @DisplayName("a PDF and a web page, in either order")
        void pdfAndPage() {
            assertEquals(TWO, why("a.pdf", both(pdf(), utf8(PAGE))));
            assertEquals(TWO, why("a.html", both(utf8("<html><!-- "), pdf())));
        }

        @Test
        @DisplayName("a web page and a zip")
        void pageAndZip() {
            assertEquals(TWO, why("a.html", both(utf8(PAGE), zip)));
        }

        @Test
        @DisplayName("a Word file and an EPUB")
        void wordAndEpub() {
            assertEquals(
                    TWO,
                    why("a.docx", zip(Map.of("word/document.xml", utf8("x"), "META-INF/container.xml", utf8("x")))));
        }
    }
}
