package onrecord.store;

import java.text.Normalizer;
import java.util.Locale;

/** What makes two questions the same: their letters and figures, whatever the case, the marks and the spaces. */
final class FoldedWords {
    private FoldedWords() {}

    /** The words in lower case with single spaces between them; empty when there is no letter or figure. */
    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
