package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;

/** Lets everybody speak whom a question names: the best statement of each first, then the rest. */
final class Sides {
    private Sides() {}

    /**
     * The same candidates in another order; unchanged when no speaker is asked about.
     *
     * @param candidates best first
     */
    static List<Candidate> alternating(List<Candidate> candidates, List<Speaker> about, LibraryQuotes quotes) {
        List<Candidate> first = new ArrayList<>();
        for (Speaker speaker : about) {
            candidates.stream()
                    .filter(c -> c.quote().filter(q -> quotes.isBy(q, speaker)).isPresent())
                    .findFirst()
                    .filter(c -> !first.contains(c))
                    .ifPresent(first::add);
        }
        List<Candidate> rest = new ArrayList<>(candidates);
        rest.removeAll(first);
        first.addAll(rest);
        return first;
    }
}
