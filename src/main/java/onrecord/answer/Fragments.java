package onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import onrecord.article.Excerpt;
import onrecord.language.Folding;
import onrecord.quote.Misspelling;

/**
 * Looks for words the asker put in quotation marks: letter for letter but for case, marks, hyphens and line breaks, in
 * one sentence or over two; only when they stand nowhere so, with misspelt words.
 */
final class Fragments {
    /** In words; a single misspelt word could be meant for too many. */
    private static final int FEWEST_MISSPELT = 3;

    private final List<List<String>> fragments;

    Fragments(List<String> fragments) {
        this.fragments = fragments.stream().map(Fragments::words).toList();
    }

    /** The candidates that hold all the words, those first where somebody says them. */
    List<Candidate> holding(List<Candidate> candidates) {
        List<Candidate> exact = holding(candidates, String::equals);
        List<Candidate> found = exact.isEmpty() ? holding(candidates, Fragments::alike) : exact;
        return found.stream().sorted(Comparator.comparing(c -> !said(c))).toList();
    }

    private List<Candidate> holding(List<Candidate> candidates, BiPredicate<String, String> same) {
        List<Candidate> within =
                candidates.stream().filter(c -> allIn(c.excerpt(), same)).toList();
        if (!within.isEmpty()) {
            return within;
        }
        Map<Excerpt, Candidate> running = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            for (Candidate longer : withNeighbour(candidate)) {
                if (allIn(longer.excerpt(), same)) {
                    running.putIfAbsent(longer.excerpt(), longer);
                }
            }
        }
        return List.copyOf(running.values());
    }

    /** With the sentence after it, and with the one before. */
    private static List<Candidate> withNeighbour(Candidate candidate) {
        int sentence = candidate.hit().sentence();
        List<Candidate> longer = new ArrayList<>();
        if (sentence + 1 < candidate.hit().filed().sentences().size()) {
            longer.add(candidate.upTo(sentence + 1));
        }
        if (sentence > 0) {
            longer.add(candidate.upTo(sentence - 1));
        }
        return longer;
    }

    private boolean said(Candidate candidate) {
        return candidate
                .quote()
                .map(quote -> quote.said().stream().map(Excerpt::words).collect(Collectors.joining(" ")))
                .map(Fragments::words)
                .filter(said -> fragments.stream().allMatch(f -> in(said, f, Fragments::alike)))
                .isPresent();
    }

    private boolean allIn(Excerpt excerpt, BiPredicate<String, String> same) {
        List<String> there = words(excerpt.words());
        return fragments.stream().allMatch(f -> in(there, f, same));
    }

    private static boolean in(List<String> there, List<String> fragment, BiPredicate<String, String> same) {
        for (int from = 0; from + fragment.size() <= there.size(); from++) {
            int exact = 0;
            int k = 0;
            while (k < fragment.size() && same.test(fragment.get(k), there.get(from + k))) {
                exact += fragment.get(k).equals(there.get(from + k)) ? 1 : 0;
                k++;
            }
            boolean mostExact = exact == k || (k >= FEWEST_MISSPELT && exact * 2 >= k);
            if (k == fragment.size() && mostExact) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String typed, String there) {
        return typed.equals(there) || Misspelling.plausible(typed, there);
    }

    private static List<String> words(String text) {
        return Words.of(Folding.fold(text).replaceAll("[-/]", " "));
    }
}
