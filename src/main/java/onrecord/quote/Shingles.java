package onrecord.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which wordings share a run of three words with one: an inverted index as one sorted array of numbers, so that
 * the statements of tens of thousands of articles fit into memory.
 */
final class Shingles {
    /** A run of words that more wordings have says nothing: "the United States and". */
    private static final int TOO_COMMON = 100;

    private static final long HIGH = 0xFFFFFFFF00000000L;
    private static final long LOW = 0xFFFFFFFFL;

    private final long[] postings;

    private Shingles(long[] postings) {
        this.postings = postings;
    }

    /** Numbers the wordings by their places in the list. */
    static Shingles of(List<Copy> copies) {
        long[] postings = new long[Math.max(16, copies.size() * 16)];
        int size = 0;
        for (int i = 0; i < copies.size(); i++) {
            long[] own = new Wording(copies.get(i).words()).shingles();
            if (size + own.length > postings.length) {
                postings = Arrays.copyOf(postings, Math.max(size + own.length, postings.length * 3 / 2));
            }
            for (long shingle : own) {
                postings[size++] = (shingle & HIGH) | i;
            }
        }
        long[] sorted = Arrays.copyOf(postings, size);
        Arrays.sort(sorted);
        return new Shingles(sorted);
    }

    /** How many shingles each wording shares with one, by place. */
    Map<Integer, Integer> shared(Wording wording) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long shingle : wording.shingles()) {
            int from = Arrays.binarySearch(postings, shingle & HIGH);
            int first = from < 0 ? -from - 1 : from;
            int end = first;
            while (end < postings.length && (postings[end] & HIGH) == (shingle & HIGH) && end - first <= TOO_COMMON) {
                end++;
            }
            for (int i = first; i < end && end - first <= TOO_COMMON; i++) {
                shared.merge((int) (postings[i] & LOW), 1, Integer::sum);
            }
        }
        return shared;
    }
}
