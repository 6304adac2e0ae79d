package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of an excerpt")
class WordsTest {
    private static String quoted(String text) {
        Article article = Article.of(Origin.named("a.txt"), "A", text, List.of(new Span(0, text.length())));
        return Words.quoted(article.excerpt(new Span(0, text.length())), List.of(), new Paint(false)).stream()
                .map(Word::shown)
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("are put in quotation marks")
    void marks() {
        assertEquals("“It is dry.”", quoted("It is dry."));
    }

    @Test
    @DisplayName("keep marks inside them as they are")
    void inner() {
        assertEquals("“She called it “dry.””", quoted("She called it “dry.”"));
    }

    @Test
    @DisplayName("get no second mark when they begin with one of whatever kind")
    void own() {
        assertEquals("“Dry,” she said.", quoted("“Dry,” she said."));
        assertEquals("\"Dry,\" she said.", quoted("\"Dry,\" she said."));
        assertEquals("«Dry», she said.", quoted("«Dry», she said."));
        assertEquals("\u201CDry\u201D", quoted("\n \u201CDry\u201D"));
    }

    @Test
    @DisplayName("lose nothing but line breaks and runs of blanks")
    void folded() {
        assertEquals("“Dry as a\u00A0bone, it’s said.”", quoted("Dry\r\n\tas a\u00A0bone,\u2028it’s   said. "));
    }

    @Test
    @DisplayName("may be none")
    void none() {
        assertEquals("", quoted(" \n"));
        assertEquals("", quoted(""));
    }

    @Test
    @DisplayName("are as wide as their code points, direction marks not counted")
    void width() {
        assertEquals(List.of(new Word("a😀b", 3)), Words.of("a😀\u200Eb"));
        assertEquals(List.of(new Word("\uFFFDx", 2)), Words.of("\uD800x"));
        assertEquals(List.of(), Words.of("\u202E"));
    }
}
