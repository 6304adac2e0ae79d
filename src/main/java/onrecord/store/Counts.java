package onrecord.store;

/**
 * How many articles a library has.
 *
 * @param bytes how many bytes the pending and ready ones had when they were added
 */
public record Counts(int pending, int ready, int refused, long bytes) {}
