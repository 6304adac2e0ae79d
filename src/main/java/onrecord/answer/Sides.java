package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;
import onrecord.quote.Statement;

/** Lets everybody speak whom a question names: the best statement of each first, then the rest. */
final class Sides {
    private Sides() {}

    /**
     * The same candidates in another order; unchanged when no speaker is asked about.
     *
     * @param candidates best first
     */
    static List<Candidate> alternating(List<Candidate> candidates, List<Speaker> about, Speakers speakers) {
        List<Candidate> first = new ArrayList<>();
        for (Speaker speaker : about) {
            candidates.stream()
                    .filter(c -> c.statement()
                            .flatMap(Statement::speaker)
                            .map(speakers::resolve)
                            .filter(speaker::equals)
                            .isPresent())
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
