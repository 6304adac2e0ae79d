package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two words")
class WordPairTest {
    @Test
    @DisplayName("are alike in any form, and as synonyms")
    void alike() {
        assertTrue(new WordPair("rejects", "Rejected").alike());
        assertTrue(new WordPair("buys", "purchased").alike());
        assertFalse(new WordPair("buys", "sold").alike());
    }

    @Test
    @DisplayName("are opposites, also by a prefix")
    void opposite() {
        assertTrue(new WordPair("agreed", "rebuffed").opposite());
        assertTrue(new WordPair("unhappy", "happy").opposite());
        assertFalse(new WordPair("agreed", "accepted").opposite());
    }

    @Test
    @DisplayName("are akin when they have an opposite in common")
    void akin() {
        assertTrue(new WordPair("sacked", "dismissed").akin());
        assertFalse(new WordPair("sacked", "hired").akin());
        assertFalse(new WordPair("quay", "ice").akin());
    }
}
