package onrecord.store;

/** How adding an article ended. */
public sealed interface Added {
    /** It is kept, and pending: whether there is an article in it must still be found out. */
    record Kept(KeptArticle article) implements Added {}

    /** The very same bytes are there already, perhaps under another name; nothing was changed. */
    record Already(KeptArticle article) implements Added {}

    /**
     * It is not kept, as the server would have more than it may.
     *
     * @param most what the limit allows, in articles or bytes
     * @param now how much of that is used, without what was to be added
     */
    record Over(Limit limit, long most, long now) implements Added {}

    /** Which part of an {@link Allowance} was used up. */
    enum Limit {
        ARTICLES,
        BYTES,
        A_DAY
    }
}
