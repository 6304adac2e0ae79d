package onrecord.quote;

import java.util.List;

/** Whether somebody said what is claimed. */
public sealed interface Verdict {
    Claim claim();

    /** The very words, from the mouth of the one they are ascribed to. */
    record Verbatim(Claim claim, Finding finding) implements Verdict {}

    /**
     * Other words for the same; the differences do not turn the meaning.
     *
     * @param differences from the claim to the true words, in order
     */
    record Near(Claim claim, Finding finding, List<Difference> differences) implements Verdict {
        public Near {
            differences = List.copyOf(differences);
        }
    }

    /** The words are on record, but somebody else said them, all or some, or the articles do not say who. */
    record OtherSpeaker(Claim claim, Finding finding) implements Verdict {
        /** Whether some of the words are of the one they are ascribed to, and the rest are not. */
        public boolean inPart() {
            return claim.by().isEmpty()
                    || finding.speaker().filter(claim.meant()::contains).isPresent();
        }
    }

    /**
     * Close to words on record, and the meaning is turned.
     *
     * @param turn what turns it
     */
    record Altered(Claim claim, Finding finding, Turn turn, List<Difference> differences) implements Verdict {
        public Altered {
            differences = List.copyOf(differences);
        }
    }

    /** No article has such words. */
    record NotOnRecord(Claim claim, List<Finding> nearest) implements Verdict {
        public NotOnRecord {
            nearest = List.copyOf(nearest);
        }
    }

    /** What turns the meaning of words that are nearly right. */
    enum Turn {
        /** A "not", "no" or "never" dropped or added, or a word put for its opposite. */
        NEGATION,
        /** Another number. */
        NUMBER,
        /** A condition or a reservation ("if", "only", "until") taken out or put in. */
        CONDITION,
        /** True words cut out of a sentence that denies them. */
        CUT_FROM_DENIAL,
        /** Another name, date or thing in the place of the true one. */
        OTHER_THING
    }
}
