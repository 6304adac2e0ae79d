package onrecord.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether two copies are of one statement. Neighbouring statements of one speaker are also compared as one,
 * because one paper joins what another prints as two.
 */
final class Likeness {
    /** How much of a copy must stand in the other before its neighbours are asked for help. */
    private static final double PART = 0.3;

    private static final int REMEMBERED = 4096;

    private final List<Copy> copies;
    private final Map<Integer, Wording> recent = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Wording> eldest) {
            return size() > REMEMBERED;
        }
    };

    Likeness(List<Copy> copies) {
        this.copies = copies;
    }

    Wording wording(int place) {
        return recent.computeIfAbsent(place, p -> new Wording(copies.get(p).words()));
    }

    boolean sameStatement(int place, int other) {
        Wording here = wording(place);
        Wording there = wording(other);
        boolean brief = Math.min(here.words().size(), there.words().size()) < Wording.FEWEST_WORDS;
        if (brief) {
            Optional<Speaker> speaker = copies.get(place).named();
            return speaker.isPresent()
                    && speaker.equals(copies.get(other).named())
                    && here.words().equals(there.words());
        }
        return here.reportsSameAs(there) || (partly(here, there) && joinedSame(place, other));
    }

    /** Whether one is a cut of the other beyond doubt: enough to overrule whom a pronoun was taken for. */
    boolean sameWords(int place, int other) {
        Wording here = wording(place);
        Wording there = wording(other);
        return here.words().size() <= there.words().size() ? partly(here, there, 0.5) : partly(there, here, 0.5);
    }

    private static boolean partly(Wording here, Wording there) {
        return partly(here, there, PART) || partly(there, here, PART);
    }

    private static boolean partly(Wording here, Wording there, double share) {
        return here.containment(there) >= share;
    }

    private boolean joinedSame(int place, int other) {
        List<Wording> here = otherCuts(place);
        List<Wording> there = otherCuts(other);
        return here.stream().anyMatch(h -> h.reportsSameAs(wording(other)))
                || there.stream().anyMatch(t -> t.reportsSameAs(wording(place)))
                || here.stream().anyMatch(h -> there.stream().anyMatch(h::reportsSameAs));
    }

    /**
     * How another paper could have cut it: each piece of an interrupted quotation for itself, or the copy with the one
     * before it or after it, where they are the same speaker's.
     */
    private List<Wording> otherCuts(int place) {
        List<Wording> cuts = new ArrayList<>();
        List<String> pieces = copies.get(place).pieces();
        if (pieces.size() > 1) {
            pieces.stream()
                    .map(Wording::new)
                    .filter(piece -> piece.words().size() >= Wording.FEWEST_WORDS)
                    .forEach(cuts::add);
        }
        if (goesOn(place - 1, place)) {
            cuts.add(new Wording(
                    copies.get(place - 1).words() + " " + copies.get(place).words()));
        }
        if (goesOn(place, place + 1)) {
            cuts.add(new Wording(
                    copies.get(place).words() + " " + copies.get(place + 1).words()));
        }
        return cuts;
    }

    private boolean goesOn(int first, int next) {
        if (first < 0 || next >= copies.size()) {
            return false;
        }
        Copy one = copies.get(first);
        Copy two = copies.get(next);
        return one.articlePlace() == two.articlePlace()
                && one.speaker().isPresent()
                && one.speaker().equals(two.speaker());
    }
}
