package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Spelling")
class LuceneSpellingTest {
    private LuceneIndex index;

    @BeforeEach
    void file() throws IOException {
        index = LuceneIndex.inMemory();
        index.apply(
                Harbour.HERE,
                Harbour.put(
                        Harbour.article("a.md", "A", "The lantern burns.", "A lantern fell.", "The lanterd is a bird."),
                        Harbour.article("b.md", "B", "Negotiation in Stavanger failed. Ships left.")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @DisplayName("mends a letter too many, too few, wrong or swapped")
    @CsvSource({"lantterns,lantern", "lantrn,lantern", "lanturn,lantern", "Lanetrns,lantern", "Stavagner,stavang"})
    void mends(String typed, String meant) {
        assertEquals(Optional.of(meant), index.nearestWord(Harbour.HERE, typed));
    }

    @Test
    @DisplayName("of two equally near words takes the more frequent")
    void frequent() {
        assertEquals(Optional.of("lantern"), index.nearestWord(Harbour.HERE, "lanterx"));
    }

    @ParameterizedTest
    @DisplayName("leaves short words, far ones and those with another first letter alone")
    @CsvSource({"shap", "candelabra", "mantern", "''", "the", "lantern burns"})
    void leaves(String typed) {
        assertEquals(Optional.empty(), index.nearestWord(Harbour.HERE, typed));
    }
}
