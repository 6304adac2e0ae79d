package onrecord.ingest;

import static onrecord.ingest.Packed.body;
import static onrecord.ingest.Packed.wordXml;
import static onrecord.ingest.Written.FIRST;
import static onrecord.ingest.Written.SECOND;
import static onrecord.ingest.Written.THIRD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A Word file")
class WordFileTest {
    private static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(words) + "</w:p>";
    }

    private static Article article(String paragraphs) {
        return Uploaded.article("pier.docx", wordXml(body(paragraphs)));
    }

    @Test
    @DisplayName("gives its paragraphs, and its first line as headline")
    void paragraphs() {
        Article article = Uploaded.article("pier.docx", Packed.word("A second pier", "", FIRST, SECOND, THIRD));
        assertEquals("A second pier", article.headline());
        assertEquals(List.of(FIRST, SECOND, THIRD), Written.body(article));
    }

    @Test
    @DisplayName("is called by the paragraph that is styled as title, and its headings are no part of the story")
    void styles() {
        Article article = article(styled("T", "What the harbour council wants to build next year, and why it may not.")
                + paragraph(run(FIRST))
                + styled("H2", "Eleven years.")
                + paragraph(run(SECOND)));
        assertEquals("What the harbour council wants to build next year, and why it may not.", article.headline());
        assertTrue(article.text().contains("\n\n## Eleven years.\n\n"));
        assertEquals(List.of(FIRST, SECOND), Written.body(article));
    }

    @Nested
    @DisplayName("is read without")
    class Without {
        private static void without(String runs) {
            assertEquals(
                    List.of(FIRST, SECOND),
                    Written.body(article(paragraph(run(FIRST) + runs) + paragraph(run(SECOND)))));
        }

        @Test
        @DisplayName("what was deleted")
        void deleted() {
            without("<w:del w:id='1' w:author='x'><w:r><w:delText> Not so.</w:delText></w:r></w:del>");
        }

        @Test
        @DisplayName("what is hidden")
        void hidden() {
            without("<w:r><w:rPr><w:vanish/></w:rPr><w:t> Not so.</w:t></w:r>");
        }

        @Test
        @DisplayName("the instructions of its fields")
        void fields() {
            without("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>");
        }
    }

    @Test
    @DisplayName("keeps what was put in later, and what a link shows")
    void kept() {
        assertEquals(
                List.of("The council met on Tuesday, said the harbour office.", SECOND),
                Written.body(article(paragraph(run("The council ") + "<w:ins w:id='1' w:author='x'>" + run("met ")
                                + "</w:ins>" + run("on Tuesday, said ") + "<w:hyperlink>" + run("the harbour office")
                                + "</w:hyperlink>" + run("."))
                        + paragraph(run(SECOND)))));
    }

    @Test
    @DisplayName("has its line breaks end a paragraph only where a sentence ends")
    void lineBreaks() {
        assertEquals(
                List.of("The council met on Tuesday.", SECOND, THIRD),
                Written.body(article(paragraph(run("The council") + "<w:r><w:br/></w:r>" + run("met on Tuesday.")
                                + "<w:r><w:br/></w:r>" + run(SECOND))
                        + paragraph(run(THIRD)))));
    }

    @Test
    @DisplayName("gives its tables row by row")
    void tables() {
        String row = "<w:tr><w:tc>" + paragraph(run("Olsen, Marta")) + "</w:tc><w:tc>"
                + paragraph(run("in favour of it")) + "</w:tc></w:tr>";
        assertTrue(article(paragraph(run(FIRST)) + "<w:tbl>" + row + row + "</w:tbl>" + paragraph(run(SECOND)))
                .text()
                .contains("\n\nOlsen, Marta | in favour of it\n\nOlsen, Marta | in favour of it\n\n"));
    }

    @Test
    @DisplayName("that is damaged is refused")
    void damaged() {
        assertTrue(
                Uploaded.why("a.docx", wordXml("<w:document")).startsWith("it is damaged, or not quite a Word file"));
    }
}
