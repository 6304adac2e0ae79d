package onrecord.search;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;

/** Cuts an article into passages of whole sentences that do not overlap. */
final class Passages {
    private Passages() {}

    /**
     * Fills each passage with sentences until the next one would take it over the limit.
     *
     * @param mostWords how long a passage may get, in words; a longer sentence stands alone
     */
    static List<Passage> of(String text, List<Span> sentences, int mostWords) {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        int words = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int more = words(sentences.get(i).in(text));
            if (i > first && words + more > mostWords) {
                passages.add(passage(sentences, first, i));
                first = i;
                words = 0;
            }
            words += more;
        }
        if (first < sentences.size()) {
            passages.add(passage(sentences, first, sentences.size()));
        }
        return passages;
    }

    private static Passage passage(List<Span> sentences, int from, int end) {
        return new Passage(sentences.get(from).join(sentences.get(end - 1)), from, end - from);
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }
}
