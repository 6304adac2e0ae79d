package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Passages")
class PassagesTest {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();

    /** Adds a sentence of so many words. */
    private void sentence(int words) {
        int from = text.length();
        text.append("word ".repeat(words - 1)).append("end.");
        sentences.add(new Span(from, text.length()));
        text.append("\n\n");
    }

    private List<Passage> passages(int mostWords) {
        return Passages.of(text.toString(), sentences, mostWords);
    }

    @Test
    @DisplayName("of no sentences are none")
    void none() {
        assertEquals(List.of(), passages(10));
    }

    @Test
    @DisplayName("are filled up to the limit, from the first sentence's start to the last one's end")
    void filled() {
        sentence(4);
        sentence(6);
        sentence(1);
        assertEquals(
                List.of(
                        new Passage(sentences.get(0).join(sentences.get(1)), 0, 2),
                        new Passage(sentences.get(2), 2, 1)),
                passages(10));
    }

    @Test
    @DisplayName("let a sentence over the limit stand alone")
    void longSentence() {
        sentence(2);
        sentence(50);
        sentence(3);
        assertEquals(
                List.of(1, 1, 1), passages(10).stream().map(Passage::sentences).toList());
    }

    @Test
    @DisplayName("hold every sentence once, in order")
    void everySentence() {
        for (int words = 1; words < 30; words++) {
            sentence(words);
        }
        int next = 0;
        for (Passage passage : passages(25)) {
            assertEquals(next, passage.firstSentence());
            next += passage.sentences();
        }
        assertEquals(sentences.size(), next);
    }
}
