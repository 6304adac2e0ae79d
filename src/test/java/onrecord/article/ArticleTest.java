package onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An article")
class ArticleTest {
    private static final String TEXT =
            "Bridge shut\n\nPhoto: A. Keel\n\nThe bridge\u00A0is “shut”.\n\nNobody knows why.";
    private static final Span SHUT = span("The bridge\u00A0is “shut”.");
    private static final Span WHY = span("Nobody knows why.");
    private final Article article = of(TEXT, List.of(SHUT, WHY));

    @Test
    @DisplayName("has a clean text of its body alone, as written")
    void cleanText() {
        assertEquals("The bridge\u00A0is “shut”.\nNobody knows why.", article.cleanText());
    }

    @Test
    @DisplayName("has an id made from its body: what is not body does not change it")
    void identified() {
        String other = TEXT.replace("Photo: A. Keel", "Photo: B. Keel");
        assertEquals(article.id(), of(other, article.body()).id());
        assertNotEquals(article.id(), of(TEXT, List.of(SHUT)).id());
    }

    @Test
    @DisplayName("knows the paragraph that holds a span wholly")
    void paragraphs() {
        assertEquals(Optional.of(0), article.paragraphOf(SHUT));
        assertEquals(Optional.of(1), article.paragraphOf(new Span(WHY.start() + 2, WHY.end())));
        assertEquals(Optional.empty(), article.paragraphOf(SHUT.join(WHY)));
        assertEquals(Optional.empty(), article.paragraphOf(new Span(0, 6)));
    }

    @Test
    @DisplayName("keeps its paragraphs when the list they came in changes")
    void copied() {
        List<Span> body = new ArrayList<>(List.of(SHUT));
        Article kept = of(TEXT, body);
        body.add(WHY);
        assertEquals(List.of(SHUT), kept.body());
    }

    @Nested
    @DisplayName("is refused")
    class Refused {
        @Test
        @DisplayName("when its paragraphs are out of order")
        void order() {
            assertThrows(IllegalArgumentException.class, () -> of(TEXT, List.of(WHY, SHUT)));
        }

        @Test
        @DisplayName("when its paragraphs overlap")
        void overlap() {
            Span over = new Span(SHUT.start() + 3, WHY.end());
            assertThrows(IllegalArgumentException.class, () -> of(TEXT, List.of(SHUT, over)));
        }

        @Test
        @DisplayName("when a paragraph leaves the text, and says which article it is")
        void leaves() {
            Span beyond = new Span(WHY.start(), TEXT.length() + 1);
            var refusal = assertThrows(IllegalArgumentException.class, () -> of(TEXT, List.of(SHUT, beyond)));
            assertTrue(String.valueOf(refusal.getMessage()).contains("bridge.txt"), refusal::toString);
        }

        @Test
        @DisplayName("without a headline")
        void headline() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Article.of(Origin.named("bridge.txt"), " ", TEXT, List.of(SHUT)));
        }
    }

    @Nested
    @DisplayName("cuts excerpts that")
    class Excerpts {
        @Test
        @DisplayName("are word for word what stands there, odd marks and spaces included")
        void verbatim() {
            Excerpt excerpt = article.excerpt(SHUT);
            assertEquals("The bridge\u00A0is “shut”.", excerpt.words());
            assertEquals(TEXT.substring(SHUT.start(), SHUT.end()), excerpt.words());
            assertEquals(article, excerpt.article());
            assertEquals(SHUT, excerpt.span());
        }

        @Test
        @DisplayName("never leave the text")
        void inside() {
            assertThrows(
                    IndexOutOfBoundsException.class, () -> article.excerpt(new Span(WHY.start(), TEXT.length() + 1)));
            assertEquals(
                    "", article.excerpt(new Span(TEXT.length(), TEXT.length())).words());
        }

        @Test
        @DisplayName("are equal when article and place are")
        void equal() {
            Excerpt excerpt = article.excerpt(SHUT);
            assertEquals(excerpt, of(TEXT, article.body()).excerpt(SHUT));
            assertEquals(
                    excerpt.hashCode(), of(TEXT, article.body()).excerpt(SHUT).hashCode());
            assertNotEquals(excerpt, article.excerpt(WHY));
            assertNotEquals(
                    excerpt,
                    Article.of(Origin.named("copy.txt"), "Bridge shut", TEXT, article.body())
                            .excerpt(SHUT));
            assertNotEquals((Object) excerpt, excerpt.words());
        }

        @Test
        @DisplayName("show article, place and words in logs of tests")
        void shown() {
            assertEquals(
                    "bridge.txt[" + WHY.start() + "," + WHY.end() + "] Nobody knows why.",
                    article.excerpt(WHY).toString());
        }
    }

    private static Article of(String text, List<Span> body) {
        return Article.of(Origin.named("bridge.txt"), "Bridge shut", text, body);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    @DisplayName("knows the page a span begins on, and that one without pages has none")
    void pages() {
        Article plain = Article.of(Origin.named("a.pdf"), "Title", "One. Two. Three.", List.of(new Span(0, 16)));
        Article paged = Article.of(plain.origin(), "Title", plain.text(), plain.body(), List.of(0, 5));
        assertEquals(OptionalInt.empty(), plain.pageOf(new Span(0, 4)));
        assertEquals(OptionalInt.of(1), paged.pageOf(new Span(0, 4)));
        assertEquals(OptionalInt.of(2), paged.pageOf(new Span(5, 9)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Article.of(plain.origin(), "Title", plain.text(), plain.body(), List.of(5, 2)));
    }
}
