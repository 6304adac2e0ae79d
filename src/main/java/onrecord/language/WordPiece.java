package onrecord.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the word pieces a BERT model knows, as numbers: lower case, accents dropped, marks apart, then the
 * longest known piece first (Wu et al. 2016, "Google's Neural Machine Translation System", section 4.1).
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int start;
    private final int end;
    private final int unknown;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.start = id("[CLS]");
        this.end = id("[SEP]");
        this.unknown = id("[UNK]");
    }

    /** Reads the vocabulary from a {@code tokenizer.json} file as Hugging Face writes it. */
    static WordPiece read(InputStream tokenizerJson) throws IOException {
        Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
        try (JsonParser json = new JsonFactory().createParser(tokenizerJson)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && "vocab".equals(json.currentName())) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        vocabulary.put(json.currentName(), json.nextIntValue(-1));
                    }
                    return new WordPiece(vocabulary);
                }
            }
        }
        throw new IOException("the tokenizer file has no vocabulary");
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /**
     * The numbers of the text's pieces between the model's start and end marks.
     *
     * @param longest at most so many numbers, marks included; the rest of the text is cut off
     */
    long[] ids(String text, int longest) {
        List<Integer> ids = new ArrayList<>();
        ids.add(start);
        for (String word : words(text)) {
            addPieces(word, ids);
            if (ids.size() >= longest) {
                break;
            }
        }
        int count = Math.min(ids.size(), longest - 1);
        long[] result = new long[count + 1];
        for (int i = 0; i < count; i++) {
            result[i] = ids.get(i);
        }
        result[count] = end;
        return result;
    }

    private void addPieces(String word, List<Integer> ids) {
        int before = ids.size();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to));
                to = id == null ? to - 1 : to;
            }
            if (id == null) {
                break;
            }
            ids.add(id);
            from = to;
        }
        if (from < word.length()) {
            ids.subList(before, ids.size()).clear();
            ids.add(unknown);
        }
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, words);
            } else if (alone(c)) {
                flush(word, words);
                words.add(Character.toString(c));
            } else if (!dropped(c)) {
                word.appendCodePoint(c);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean dropped(int c) {
        int type = Character.getType(c);
        return c == 0
                || c == 0xFFFD
                || type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    private static boolean alone(int c) {
        return punctuation(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean punctuation(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
