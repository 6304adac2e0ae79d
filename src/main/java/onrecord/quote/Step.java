package onrecord.quote;

/**
 * One step on the way from a claim to the true words. Ranges are half-open; a range is empty where its side has nothing.
 *
 * @param kind what the step does
 * @param claimFrom first word of the claim
 * @param claimTo last word of the claim, exclusive
 * @param trueFrom first true word
 * @param trueTo last true word, exclusive
 */
record Step(Kind kind, int claimFrom, int claimTo, int trueFrom, int trueTo) {
    /** What a step does. */
    enum Kind {
        /** The same words on both sides, perhaps joined or parted: "de-escalate", "deescalate". */
        SAME,
        /** Two words that may stand for each other. */
        ALIKE,
        /** A word that only the claim has. */
        ADDED,
        /** A word that only the article has. */
        MISSING,
        /** A word of the article that the claim's dots stand for. */
        OMITTED,
        /** A word of the reporter that interrupts a quotation. */
        INTERRUPTION
    }

    boolean agrees() {
        return kind == Kind.SAME || kind == Kind.ALIKE;
    }
}
