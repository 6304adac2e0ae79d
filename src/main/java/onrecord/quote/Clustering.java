package onrecord.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Groups the copies of each statement. The longest comes first and the others gather around it, so that no chain of
 * half-likenesses joins what has nothing in common: every copy shares words with the longest of its group.
 */
final class Clustering {
    private static final int NONE = -1;

    private final List<Copy> copies;
    private final Likeness likeness;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    Clustering(List<Copy> copies, Likeness likeness) {
        this.copies = copies;
        this.likeness = likeness;
        this.groupOf = new int[copies.size()];
        Arrays.fill(groupOf, NONE);
    }

    /** Every copy in one group, in the order of the first copy of each. */
    List<List<Copy>> groups() {
        Shingles shingles = Shingles.of(copies);
        int[] lengths = copies.stream().mapToInt(c -> c.words().length()).toArray();
        IntStream.range(0, copies.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> -lengths[place]))
                .forEach(place -> settle(place, shingles));
        return groups.stream()
                .peek(group -> group.sort(Comparator.naturalOrder()))
                .sorted(Comparator.comparingInt(List::getFirst))
                .map(group -> group.stream().map(copies::get).toList())
                .toList();
    }

    private void settle(int place, Shingles shingles) {
        Wording wording = likeness.wording(place);
        Map<Integer, Integer> shared = shingles.shared(wording);
        double enough = Wording.SOME * wording.shingles().length;
        int group = shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough && groupOf[entry.getKey()] != NONE)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(other -> shared.containsKey(groups.get(groupOf[other]).getFirst())
                        && likeness.sameStatement(place, other)
                        && groups.get(groupOf[other]).stream().noneMatch(member -> twoPeople(place, member)))
                .mapToInt(other -> groupOf[other])
                .findFirst()
                .orElseGet(() -> {
                    groups.add(new ArrayList<>());
                    return groups.size() - 1;
                });
        groups.get(group).add(place);
        groupOf[place] = group;
    }

    private boolean twoPeople(int place, int other) {
        Optional<Speaker> one = copies.get(place).speakerBesideWords();
        Optional<Speaker> two = copies.get(other).speakerBesideWords();
        return one.isPresent() && two.isPresent() && !one.equals(two);
    }

    /** The cuts of one statement: the longest wording of the surest speaker first, their own words before reported ones. */
    static Cluster cluster(List<Quote> cuts) {
        Quote surest = cuts.stream()
                .max(Comparator.comparingDouble(q -> q.confidence().value()))
                .orElseThrow();
        return new Cluster(cuts.stream()
                .sorted(Comparator.<Quote, Boolean>comparing(q -> !q.speaker().equals(surest.speaker()))
                        .thenComparing(Quote::kind)
                        .thenComparingInt(q -> -length(q)))
                .toList());
    }

    private static int length(Quote quote) {
        return quote.said().stream().mapToInt(piece -> piece.span().length()).sum();
    }
}
