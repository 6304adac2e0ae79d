package onrecord.quote;

/**
 * A stretch of the comparison between claimed and true words, in the order of the text.
 *
 * @param kind where the words stand
 * @param words as written there; of the true text when they are the same
 */
public record Difference(Kind kind, String words) {
    /** Where the words of a stretch stand. */
    public enum Kind {
        /** In both. */
        SAME,
        /** Only in the claim. */
        ADDED,
        /** Only in the article. */
        MISSING
    }
}
