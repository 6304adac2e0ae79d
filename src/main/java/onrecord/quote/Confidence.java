package onrecord.quote;

/**
 * How sure it is who said it, with the reason. The values are those with which statements were carried across articles
 * when that was measured; they order, they are no probabilities.
 */
public enum Confidence {
    /** The sentence names the speaker. */
    NAMED(1.0, "named beside the words"),
    /** A pronoun, and the person it means is named in the same paragraph or the one before. */
    PRONOUN(0.8, "“he” or “she”, named just before"),
    /** The same quotation goes on; its speaker was named before. */
    CONTINUED(0.8, "the quotation goes on"),
    /** The same statement in another article names the speaker. */
    INFERRED(0.75, "named beside the same words in another article"),
    /** Called by an office that only one person of the article has. */
    OFFICE(0.6, "called by an office only one person there has"),
    /** A pronoun whose person is named farther back. */
    FAR_PRONOUN(0.4, "“he” or “she”, named some paragraphs before"),
    /** Called by an office or another description, never by name. */
    DESCRIBED(0.3, "described, not named"),
    /** A quotation that stands alone beside sentences about one person. */
    NEIGHBOUR(0.3, "named in the sentence before"),
    /** Nobody is named. */
    NOBODY(0.0, "speaker not named in the article");

    private final double value;
    private final String reason;

    Confidence(double value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    /** From 0, nobody, to 1, named. */
    public double value() {
        return value;
    }

    /** In words a reader understands. */
    public String reason() {
        return reason;
    }
}
