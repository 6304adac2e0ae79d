package onrecord.ingest;

import static onrecord.ingest.Written.FIRST;
import static onrecord.ingest.Written.SECOND;
import static onrecord.ingest.Written.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import onrecord.article.Article;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A PDF")
class PdfFileTest {
    private static final float SIZE = 10.5f;
    private static final List<String> STORY = Stream.of(
                    FIRST,
                    SECOND,
                    THIRD,
                    "Engineers say that the sea floor off the northern basin is softer than the old charts make it look.",
                    "A first pier was built there in the days of sail, and the storm took it in a single night.",
                    "Ferries would keep to the southern basin in winter, when the ice closes the other one for weeks.",
                    "The money is to come from the ministry, from the town, and from those who fish there for a living.",
                    "Nobody on the council has said so far what is to become of the warehouse beside the old slip.",
                    "Visitors like it the way it is, with its broken windows and the swallows that nest in the beams.",
                    "The next meeting is open to all, and it begins at seven in the evening in the customs house.")
            .map(words -> words.replace("“", "\"").replace("”", "\""))
            .toList();

    private final Printed printed = new Printed();

    @AfterEach
    void close() {
        printed.close();
    }

    private Article article() {
        return Uploaded.article("pier.pdf", printed.bytes());
    }

    private List<String> body() {
        return Written.body(article());
    }

    /** Prints the story in a column; returns the place below it. */
    private float print(Printed.Page page, float left, float width, float indent, float gap, List<String> story) {
        float at = 140;
        for (String words : story) {
            at = page.paragraph(left, at, width, indent, SIZE, words) + gap;
        }
        return at;
    }

    @Nested
    @DisplayName("gives its paragraphs whole")
    class Paragraphs {
        @Test
        @DisplayName("when they are parted by gaps")
        void gaps() {
            print(printed.page(), 60, 300, 0, 10, STORY);
            assertEquals(STORY, body());
        }

        @Test
        @DisplayName("when their first lines are indented")
        void indents() {
            print(printed.page(), 60, 300, 14, 0, STORY);
            assertEquals(STORY, body());
        }

        @Test
        @DisplayName("when they stand in two columns, indented")
        void columns() {
            Printed.Page page = printed.page();
            print(page, 60, 225, 12, 0, STORY.subList(0, 5));
            print(page, 310, 225, 12, 0, STORY.subList(5, 10));
            assertEquals(STORY, body());
        }

        @Test
        @DisplayName("when they stand in two columns below a wide title, on different lines")
        void columnsBelowTitle() {
            Printed.Page page = printed.page();
            page.line(60, 90, 24, "Fishermen press for a second pier in the harbour");
            print(page, 60, 225, 0, 8, STORY.subList(0, 5));
            print(page, 310, 225, 0, 5, STORY.subList(5, 10));
            Article article = article();
            assertEquals("Fishermen press for a second pier in the harbour", article.headline());
            assertEquals(STORY, Written.body(article));
        }

        @Test
        @DisplayName("when the second column breaks off after a line")
        void shortColumn() {
            Printed.Page page = printed.page();
            page.line(60, 40, 9, "Harbour Weekly");
            page.line(480, 40, 9, "12 January 2022");
            print(page, 60, 225, 12, 0, STORY.subList(0, 6));
            page.paragraph(310, 140, 225, 12, SIZE, "It begins at seven in the evening.");
            List<String> body = body();
            assertEquals(STORY.subList(0, 6), body.subList(body.size() - 7, body.size() - 1));
            assertEquals("It begins at seven in the evening.", body.getLast());
        }

        @Test
        @DisplayName("when they stand in a narrow column below a wide title")
        void narrow() {
            Printed.Page page = printed.page();
            page.line(60, 90, 24, "Fishermen press for a second pier in the harbour");
            print(page, 60, 225, 12, 0, STORY.subList(0, 5));
            assertEquals(STORY.subList(0, 5), body());
        }

        @Test
        @DisplayName("when they stand in three columns")
        void threeColumns() {
            Printed.Page page = printed.page();
            print(page, 40, 160, 10, 0, STORY.subList(0, 4));
            print(page, 215, 160, 10, 0, STORY.subList(4, 7));
            print(page, 390, 160, 10, 0, STORY.subList(7, 10));
            assertEquals(STORY, body());
        }

        @Test
        @DisplayName("when a sentence goes on in the next column")
        void overColumns() {
            Printed.Page page = printed.page();
            String whole = String.join(" ", STORY);
            int half = whole.indexOf(" in the days");
            page.paragraph(60, 140, 225, 0, SIZE, whole.substring(0, half));
            page.paragraph(310, 140, 225, 0, SIZE, whole.substring(half + 1));
            assertEquals(List.of(whole), body());
        }

        @Test
        @DisplayName("when a sentence goes on overleaf, and a note stands between")
        void overleaf() {
            String whole = String.join(" ", STORY);
            int half = whole.indexOf(" in the days");
            Printed.Page first = printed.page();
            first.paragraph(60, 140, 400, 0, SIZE, whole.substring(0, half));
            first.line(
                    60,
                    780,
                    7,
                    "1 The charts are kept in the customs house, where anybody may look at them on weekdays.");
            printed.page().paragraph(60, 140, 400, 0, SIZE, whole.substring(half + 1));
            assertEquals(
                    List.of(
                            "1 The charts are kept in the customs house, where anybody may look at them on weekdays.",
                            whole),
                    body());
        }

        @Test
        @DisplayName("when it was written by someone who does not print spaces")
        void noSpaces() {
            Printed.Page page = printed.page();
            float left = 60;
            for (String word : "The council will vote in the spring about the second pier.".split(" ", -1)) {
                page.line(left, 140, 12, word);
                left += word.length() * 6 + 4;
            }
            assertEquals(List.of("The council will vote in the spring about the second pier."), body());
        }
    }

    @Nested
    @DisplayName("joins words that were parted at a line's end")
    class Hyphens {
        private List<String> body(String... lines) {
            Printed.Page page = printed.page();
            float at = 100;
            for (String line : lines) {
                page.line(60, at, 12, line);
                at += 14;
            }
            return PdfFileTest.this.body();
        }

        @Test
        @DisplayName("where the hyphen was put in")
        void putIn() {
            assertEquals(
                    List.of("The government of the town will vote on it in spring."),
                    body("The govern-", "ment of the town will vote on it in spring."));
        }

        @Test
        @DisplayName("but leaves the hyphen, and the space, where a word is only begun")
        void begun() {
            assertEquals(
                    List.of("The front- and rear-wheel carts of the harbour stand idle."),
                    body("The front-", "and rear-wheel carts of the harbour stand idle."));
        }

        @Test
        @DisplayName("but leaves the hyphen where the word has one elsewhere, before a capital, or after a number")
        void own() {
            assertEquals(
                    List.of(
                            "A long-awaited plan for the long-awaited pier, drawn by Anglo-Saxon hands in a 20-year lease."),
                    body(
                            "A long-awaited plan for the long-",
                            "awaited pier, drawn by Anglo-",
                            "Saxon hands in a 20-",
                            "year lease."));
        }
    }

    @Nested
    @DisplayName("with heads and feet")
    class Heads {
        private void print(int pages) {
            for (int i = 0; i < pages; i++) {
                Printed.Page page = printed.page();
                page.line(60, 40, 9, "Harbour Weekly");
                page.line(480, 40, 9, "12 January 2022");
                float at = 90;
                for (int p = i * 3; p < i * 3 + 3; p++) {
                    at = page.paragraph(60, at, 400, 0, SIZE, STORY.get(p)) + 8;
                }
                page.line(280, 800, 9, i == 1 ? "- 2 -" : "Page " + (i + 1) + " of " + pages);
            }
        }

        @Test
        @DisplayName("is read without them")
        void without() {
            print(3);
            assertEquals(STORY.subList(0, 9), body());
        }

        @Test
        @DisplayName("knows on which page each paragraph stands")
        void pages() {
            print(3);
            Article article = article();
            assertEquals(3, article.pages().size());
            assertEquals(0, article.pages().getFirst());
            for (int i = 0; i < 9; i++) {
                assertEquals(
                        OptionalInt.of(i / 3 + 1), article.pageOf(article.body().get(i)));
            }
        }

        @Test
        @DisplayName("keeps a line of the story that returns")
        void returning() {
            for (int i = 0; i < 2; i++) {
                printed.page()
                        .paragraph(
                                60,
                                90,
                                400,
                                0,
                                SIZE,
                                "So they said, and so it is. " + STORY.get(i) + " And so it will be.");
            }
            assertEquals(
                    2, body().stream().filter(p -> p.startsWith("So they said")).count());
        }
    }

    @Test
    @DisplayName("counts a page without words, too")
    void blankPage() {
        printed.page().paragraph(60, 90, 400, 0, SIZE, FIRST);
        printed.page();
        printed.page().paragraph(60, 90, 400, 0, SIZE, THIRD);
        Article article = article();
        assertEquals(3, article.pages().size());
        assertEquals(OptionalInt.of(3), article.pageOf(article.body().getLast()));
    }

    @Nested
    @DisplayName("is called")
    class Called {
        private PDDocumentInformation about() {
            return printed.document().getDocumentInformation();
        }

        @Test
        @DisplayName("by what is printed largest on its first page, with its date and author below it")
        void largest() {
            about().setTitle("Microsoft Word - pier_final.docx");
            Printed.Page page = printed.page();
            page.line(60, 80, 22, "Fishermen press the council");
            page.line(60, 106, 22, "for a second pier");
            page.line(60, 125, 10, "By Jane Doe | 12 January 2022");
            print(page, 60, 400, 0, 10, STORY);
            Article article = article();
            assertEquals("Fishermen press the council for a second pier", article.headline());
            assertEquals(Optional.of("Jane Doe"), article.origin().byline());
            assertEquals(
                    Optional.of(LocalDate.of(2022, 1, 12)), article.origin().published());
            assertEquals(STORY, Written.body(article));
        }

        @Test
        @DisplayName("by what it says of itself, when nothing stands out")
        void metadata() {
            about().setTitle("A second pier for the harbour");
            about().setAuthor("Jane Doe");
            about().setCreationDate(new GregorianCalendar(2022, 0, 12));
            print(printed.page(), 60, 400, 0, 10, STORY);
            Article article = article();
            assertEquals("A second pier for the harbour", article.headline());
            assertEquals(Optional.of("Jane Doe"), article.origin().byline());
            assertEquals(
                    Optional.of(LocalDate.of(2022, 1, 12)), article.origin().published());
        }

        @Test
        @DisplayName("without a date, when a browser made it")
        void browser() {
            about().setProducer("Skia/PDF m120");
            about().setCreationDate(new GregorianCalendar(2022, 0, 12));
            print(printed.page(), 60, 400, 0, 10, STORY);
            assertEquals(Optional.empty(), article().origin().published());
        }
    }

    @Test
    @DisplayName("marks its headings, which are no part of the story")
    void headings() {
        Printed.Page page = printed.page();
        page.line(60, 80, 22, "A second pier for the harbour");
        float at = page.paragraph(60, 120, 400, 0, SIZE, STORY.get(0)) + 20;
        page.line(60, at, 14, "What comes next");
        page.paragraph(60, at + 24, 400, 0, SIZE, STORY.get(2));
        Article article = article();
        assertTrue(article.text().contains("\n\n## What comes next\n\n"), article.text());
        assertEquals(List.of(STORY.get(0), STORY.get(2)), Written.body(article));
    }

    @Nested
    @DisplayName("is refused")
    class Refused {
        private void protect(String user, boolean extract) throws IOException {
            printed.page().paragraph(60, 90, 400, 0, SIZE, FIRST);
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(extract);
            printed.document().protect(new StandardProtectionPolicy("owner", user, permission));
        }

        @Test
        @DisplayName("with a password")
        void password() throws IOException {
            protect("secret", true);
            assertEquals(
                    "it is password-protected; save it without a password", Uploaded.why("a.pdf", printed.bytes()));
        }

        @Test
        @DisplayName("when its maker locked its text, but not for being encrypted")
        void locked() throws IOException {
            protect("", false);
            assertEquals(
                    "its maker has locked its text; save it without protection",
                    Uploaded.why("a.pdf", printed.bytes()));
        }

        @Test
        @DisplayName("when it is nothing but pictures")
        void pictures() {
            printed.page();
            assertTrue(Uploaded.why("a.pdf", printed.bytes()).startsWith("its pages are pictures without text"));
        }

        @Test
        @DisplayName("when it is damaged")
        void damaged() {
            assertTrue(
                    Uploaded.why("a.pdf", Packed.utf8("%PDF-1.7\nnothing more")).startsWith("it is damaged"));
        }

        @Test
        @DisplayName("with more pages than an article has")
        void manyPages() {
            for (int i = 0; i <= PdfFile.MOST_PAGES; i++) {
                printed.page();
            }
            assertTrue(Uploaded.why("a.pdf", printed.bytes()).startsWith("it has more than 500 pages"));
        }
    }

    @Test
    @DisplayName("that is encrypted but open to all is read")
    void open() throws IOException {
        printed.page().paragraph(60, 90, 400, 0, SIZE, FIRST);
        printed.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertFalse(body().isEmpty());
    }
}
