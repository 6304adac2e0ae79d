package onrecord.contrast;

import java.util.ArrayList;
import java.util.List;
import onrecord.quote.ComparedWord;
import onrecord.quote.Thesaurus;

/** Lays two texts beside each other: a longest common subsequence of their words, inflection and spelling aside. */
final class CommonWords {
    private static final int SHORTEST_MISSPELT = 6;

    private CommonWords() {}

    /** The pairs of places, in order. */
    static List<Pair> of(List<ComparedWord> left, List<ComparedWord> right) {
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                length[i][j] = same(left.get(i), right.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (same(left.get(i), right.get(j))) {
                pairs.add(new Pair(i, j));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static boolean same(ComparedWord a, ComparedWord b) {
        boolean isShort = (a.form().equals("'s") && b.form().equals("is"))
                || (a.form().equals("is") && b.form().equals("'s"));
        return a.form().equals(b.form()) || a.base().equals(b.base()) || isShort || misspelt(a.form(), b.form());
    }

    private static boolean misspelt(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_MISSPELT && Thesaurus.misspelt(a, b);
    }

    /**
     * A word that both have.
     *
     * @param left its place in the first
     * @param right its place in the second
     */
    record Pair(int left, int right) {}
}
