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

    /** In words; a shorter piece alone proves no statement to be the same. */
    private static final int LONG_PIECE = 8;

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
        return here.reportsSameAs(there)
                || (partly(here, there)
                        && (joinedSame(place, other) || pieceSame(place, there) || pieceSame(other, here)));
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

    /** One piece of an interrupted quotation says it, and the papers go on with different ones. */
    private boolean pieceSame(int interrupted, Wording whole) {
        List<String> pieces = copies.get(interrupted).pieces();
        return pieces.size() > 1
                && pieces.stream()
                        .map(Wording::new)
                        .anyMatch(piece -> piece.words().size() >= LONG_PIECE
                                && piece.words().size() <= whole.words().size()
                                && piece.reportsSameAs(whole));
    }

    private boolean joinedSame(int place, int other) {
        List<Wording> here = joined(place);
        List<Wording> there = joined(other);
        return here.stream().anyMatch(h -> h.reportsSameAs(wording(other)))
                || there.stream().anyMatch(t -> t.reportsSameAs(wording(place)))
                || here.stream().anyMatch(h -> there.stream().anyMatch(h::reportsSameAs));
    }

    /** The copy with the one before it, and with the one after it, where they are the same speaker's. */
    private List<Wording> joined(int place) {
        List<Wording> joined = new ArrayList<>();
        if (goesOn(place - 1, place)) {
            joined.add(new Wording(
                    copies.get(place - 1).words() + " " + copies.get(place).words()));
        }
        if (goesOn(place, place + 1)) {
            joined.add(new Wording(
                    copies.get(place).words() + " " + copies.get(place + 1).words()));
        }
        return joined;
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
