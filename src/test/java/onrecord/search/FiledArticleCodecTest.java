package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.Confidence;
import onrecord.quote.Mention;
import onrecord.quote.Quote;
import onrecord.quote.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A filed article as bytes")
class FiledArticleCodecTest {
    private static FiledArticle thereAndBack(FiledArticle filed) throws IOException {
        byte[] bytes = FiledArticleCodec.write(filed);
        byte[] inside = new byte[bytes.length + 20];
        System.arraycopy(bytes, 0, inside, 7, bytes.length);
        return FiledArticleCodec.read(inside, 7, bytes.length);
    }

    @Test
    @DisplayName("comes back with all that is known and was found")
    void full() throws IOException {
        FiledArticle filed = Harbour.prepared(Harbour.PIER).filed();
        assertEquals(filed, thereAndBack(filed));
        assertTrue(filed.quotes().statements().size() > 1, filed.toString());
    }

    @Test
    @DisplayName("comes back when nothing is known, and with every kind of statement")
    void bare() throws IOException {
        String text = "\ud800\r\n\uFEFFShe said \u201cyes\u201d.\u0000";
        Span sentence = new Span(4, text.length());
        List<Statement> statements = Arrays.stream(Quote.Kind.values())
                .flatMap(kind -> Arrays.stream(Confidence.values())
                        .map(sure -> new Statement(
                                sentence,
                                List.of(sentence, new Span(4, 4)),
                                sure == Confidence.NOBODY ? Optional.empty() : Optional.of(new Span(4, 7)),
                                sure == Confidence.PRONOUN ? Optional.empty() : Optional.of(new Span(8, 12)),
                                sure == Confidence.NOBODY ? Optional.empty() : Optional.of("\udc00"),
                                kind,
                                sure)))
                .toList();
        FiledArticle filed = new FiledArticle(
                Article.of(Origin.named("\ud83d\ude00"), "\u4e2d", text, List.of(sentence)),
                "",
                List.of(),
                List.of(),
                new ArticleQuotes(
                        List.of(
                                new Mention("Olsen", Optional.empty(), sentence),
                                new Mention("Dahl", Optional.of("mayor"), sentence)),
                        statements));
        assertEquals(filed, thereAndBack(filed));
    }

    @Test
    @DisplayName("cut short anywhere, says what to do")
    void cutShort() {
        byte[] bytes = FiledArticleCodec.write(Harbour.prepared(Harbour.SCHOOL).filed());
        for (int length = 0; length < bytes.length; length++) {
            int end = length;
            IOException damaged = assertThrows(IOException.class, () -> FiledArticleCodec.read(bytes, 0, end));
            assertEquals("it holds a damaged article; delete that folder to have it built anew", damaged.getMessage());
        }
    }
}
