package onrecord.store;

/**
 * How many articles a library has.
 *
 * @param bytes how many bytes the pending and ready ones have, each as {@link KeptArticle#bytes} tells
 */
public record Counts(int pending, int ready, int refused, long bytes) {}
