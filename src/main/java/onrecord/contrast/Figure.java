package onrecord.contrast;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.Span;
import onrecord.quote.ComparedWord;

/**
 * A number with what it counts.
 *
 * @param quantity how many
 * @param unit what is counted: "troops"
 * @param kinds what the counted are, without names: "combat", "ready"
 * @param named names before the unit: "Russian"
 * @param told what else the clause tells of them, near the number
 * @param span the number as it is told: "more than 14,000", with its unit when that says which ones are counted
 */
record Figure(
        Quantity quantity,
        ComparedWord unit,
        List<ComparedWord> kinds,
        List<ComparedWord> named,
        List<ComparedWord> told,
        Span span) {

    /** In words told of both; shares are told of many parts of one thing. */
    private static final int SHARES = 2;

    /** Whether both count the same: the same things, of the same kind, that the same is told of. */
    boolean counts(Figure other) {
        boolean units = unit.base().equals(other.unit.base()) || Kin.alike(unit, other.unit);
        boolean sameKinds = bases(kinds).equals(bases(other.kinds));
        boolean sameNames =
                named.isEmpty() || other.named.isEmpty() || bases(named).equals(bases(other.named));
        return units && sameKinds && sameNames && (!kinds.isEmpty() || sameTold(other));
    }

    private boolean sameTold(Figure other) {
        long same = told.stream()
                .filter(w -> !w.name())
                .filter(w -> other.told.stream().anyMatch(o -> !o.name() && Kin.alike(w, o)))
                .count();
        return same >= (unit.form().equals("percent") ? SHARES : 1);
    }

    private static Set<String> bases(List<ComparedWord> words) {
        return words.stream().map(ComparedWord::base).collect(Collectors.toSet());
    }
}
