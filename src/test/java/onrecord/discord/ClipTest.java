package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("What is shown of a long text")
class ClipTest {
    private static final String TEXT = "The first boat left. The second boat stayed! Was there a third? Nobody knows.";

    @Test
    @DisplayName("is all of it when it fits, without outer white space")
    void whole() {
        Clip clip = Clip.head("  " + TEXT + "\n", 100);
        assertEquals(TEXT, clip.shown().in("  " + TEXT + "\n"));
        assertFalse(clip.cutBefore() || clip.cutAfter());
    }

    @Test
    @DisplayName("ends where a sentence ends")
    void head() {
        Clip clip = Clip.head(TEXT, 50);
        assertEquals(
                "The first boat left. The second boat stayed!", clip.shown().in(TEXT));
        assertTrue(clip.cutAfter());
        assertFalse(clip.cutBefore());
    }

    @Test
    @DisplayName("starts where a sentence starts, when the words that matter come late")
    void around() {
        int third = TEXT.indexOf("third");
        Clip clip = Clip.around(TEXT, new Span(third, third + 5), 40);
        assertEquals("Was there a third? Nobody knows.", clip.shown().in(TEXT));
        assertTrue(clip.cutBefore());
    }

    @Test
    @DisplayName("is the last sentence, for the end of a text")
    void tail() {
        assertEquals("Nobody knows.", Clip.tail(TEXT, 20).shown().in(TEXT));
    }

    @Test
    @DisplayName("ends between words when one sentence is too long")
    void words() {
        assertEquals("The first boat", Clip.head(TEXT, 18).shown().in(TEXT));
    }

    @Test
    @DisplayName("splits no character in two")
    void surrogates() {
        String smiles = "\uD83D\uDE00".repeat(40);
        assertEquals(10, Clip.head(smiles, 11).shown().length());
    }

    @Test
    @DisplayName("takes the emphasis with it")
    void inside() {
        int second = TEXT.indexOf("second");
        Clip clip = Clip.around(TEXT, new Span(second, second + 6), 30);
        List<Span> inside = clip.inside(List.of(new Span(0, 3), new Span(second, second + 6)));
        assertEquals(1, inside.size());
        assertEquals("second", inside.getFirst().in(clip.shown().in(TEXT)));
    }

    @RepeatedTest(60)
    @DisplayName("is never longer than allowed, never empty, and has the words when they fit, wherever they are")
    void bounds(RepetitionInfo repetition) {
        int limit = repetition.getCurrentRepetition();
        Matcher words = Pattern.compile("\\S+").matcher(TEXT);
        while (words.find()) {
            Span word = new Span(words.start(), words.end());
            Clip clip = Clip.around(TEXT, word, limit);
            assertTrue(clip.shown().length() <= limit);
            assertTrue(clip.shown().length() > 0, () -> "nothing around " + word + " in " + limit);
            assertTrue(limit < word.length() || clip.shown().contains(word), () -> clip + " without " + word);
        }
    }
}
