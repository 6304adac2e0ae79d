package onrecord.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts what names new things before what only repeats, where several things are asked for. */
final class Items {
    /** Further down nobody looks for another item. */
    private static final int CONSIDERED = 12;

    private static final double REPEATED = 0.6;
    private static final int SHORTEST = 4;

    private Items() {}

    /**
     * The same candidates in another order.
     *
     * @param candidates best first
     */
    static List<Candidate> newOnesFirst(List<Candidate> candidates, Question question) {
        List<Candidate> fresh = new ArrayList<>();
        List<Candidate> repeating = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Candidate candidate : candidates.subList(0, Math.min(CONSIDERED, candidates.size()))) {
            List<String> items = items(candidate.excerpt().words(), question);
            long known = items.stream().filter(named::contains).count();
            boolean repeats = !fresh.isEmpty() && (items.isEmpty() || known >= REPEATED * items.size());
            (repeats ? repeating : fresh).add(candidate);
            named.addAll(items);
        }
        List<Candidate> all = new ArrayList<>(fresh);
        all.addAll(repeating);
        all.addAll(candidates.subList(Math.min(CONSIDERED, candidates.size()), candidates.size()));
        return all;
    }

    /** The words that could name something asked for. */
    private static List<String> items(String sentence, Question question) {
        return Words.of(sentence).stream()
                .filter(w -> w.length() >= SHORTEST && !Words.onlyAsks(w))
                .filter(w -> question.terms().stream().noneMatch(term -> Words.related(w, term)))
                .distinct()
                .toList();
    }
}
