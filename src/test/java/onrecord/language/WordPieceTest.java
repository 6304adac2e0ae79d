package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Word pieces")
class WordPieceTest {
    private static final List<String> PIECES = List.of(
            "[PAD]",
            "[UNK]",
            "[CLS]",
            "[SEP]",
            "boat",
            "boats",
            "##s",
            "##house",
            "##man",
            "b",
            "##o",
            "##at",
            "harbour",
            "cafe",
            ",",
            ".",
            "'",
            "s",
            "query",
            ":",
            "水",
            "istanbul");

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("are the longest the vocabulary has, first to last")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    boat           | boat
                    boats          | boats
                    boatsman       | boats ##man
                    boathouses     | boat ##house ##s
                    BOAT, boat.    | boat , boat .
                    Café           | cafe
                    cafe\u0301     | cafe
                    harbour's      | harbour ' s
                    query: boat    | query : boat
                    水水            | 水 水
                    bo\u00ADat     | boat
                    zzz            | [UNK]
                    boatz          | [UNK]
                    zzz boat       | [UNK] boat
                    """)
    void longest(String text, String pieces) throws IOException {
        assertEquals("[CLS] " + pieces + " [SEP]", pieces(text, 100));
    }

    @Test
    @DisplayName("are only the two marks for a text without words")
    void empty() throws IOException {
        assertEquals("[CLS] [SEP]", pieces("", 100));
        assertEquals("[CLS] [SEP]", pieces(" \u00A0\n\u0000", 100));
    }

    @Test
    @DisplayName("are unknown for a word of more than 100 letters")
    void endless() throws IOException {
        assertEquals("[CLS] [UNK] [SEP]", pieces("b" + "o".repeat(100), 300));
        assertTrue(pieces("b" + "o".repeat(99), 300).startsWith("[CLS] b ##o ##o"));
    }

    @Test
    @DisplayName("are cut at the limit, end mark included")
    void cut() throws IOException {
        assertEquals("[CLS] boat boat [SEP]", pieces("boat boat boat boat", 4));
        assertEquals("[CLS] boat ##house [SEP]", pieces("boathouses boat", 4));
        assertEquals("[CLS] boat boat [SEP]", pieces("boat boat", 4));
    }

    @Test
    @DisplayName("cannot be made without a vocabulary")
    void noVocabulary() {
        assertThrows(IOException.class, () -> read("{\"model\": {\"type\": \"WordPiece\"}}"));
        assertThrows(IOException.class, () -> read(""));
        assertThrows(IOException.class, () -> read("{\"model\": "));
    }

    @Test
    @DisplayName("cannot be made from a vocabulary without the model's own marks")
    void noMarks() {
        var refusal = assertThrows(IllegalStateException.class, () -> read("{\"model\": {\"vocab\": {\"boat\": 0}}}"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("[CLS]"));
    }

    @Test
    @DisplayName("of the real vocabulary begin and end with its marks")
    void real() throws IOException {
        try (var json = Resources.open("e5-small-v2-q-tokenizer.json")) {
            // 101 and 102 are the numbers of [CLS] and [SEP] in every English BERT; 4049 is "boat".
            assertArrayEquals(new long[] {101, 4049, 102}, WordPiece.read(json).ids("Boat", 10));
        }
    }

    private static String pieces(String text, int longest) throws IOException {
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        PIECES.forEach(piece -> vocabulary.put(piece, vocabulary.size()));
        String json = vocabulary.entrySet().stream()
                .map(e -> "\"" + e.getKey() + "\": " + e.getValue())
                .collect(Collectors.joining(", ", "{\"version\": \"1.0\", \"model\": {\"vocab\": {", "}}}"));
        return Arrays.stream(read(json).ids(text, longest))
                .mapToObj(id -> PIECES.get((int) id))
                .collect(Collectors.joining(" "));
    }

    private static WordPiece read(String json) throws IOException {
        return WordPiece.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
