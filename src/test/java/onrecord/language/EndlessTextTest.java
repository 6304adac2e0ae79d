package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text that never ends")
class EndlessTextTest {
    private final Language language = new Language();

    @Test
    @DisplayName("in one number or one hyphened word is one token")
    void oneToken() {
        for (String endless : List.of("1" + ",1".repeat(50_000), "a" + "-a".repeat(50_000))) {
            assertEquals(
                    1, language.tokens(endless, new Span(0, endless.length())).size());
        }
    }

    @Test
    @DisplayName("in one sentence is cut between words, and none is lost")
    void cut() {
        String endless = "wave after wave ".repeat(1_000).strip();
        List<Span> parts = language.sentences(endless, new Span(0, endless.length()));
        assertTrue(parts.stream().allMatch(p -> p.length() <= 2_000));
        assertEquals(
                endless.replace(" ", ""),
                String.join("", parts.stream().map(p -> p.in(endless)).toList()).replace(" ", ""));
    }
}
