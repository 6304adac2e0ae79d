package onrecord.store;

/**
 * How far a library's changes have come. An index remembers the position it holds. One that remembers another lineage, or
 * a higher change than the store's, must be built anew.
 *
 * @param lineage random; made with the library, and made anew when what is kept was put back from a backup or changed in
 *     a way that single changes do not tell; empty while nothing was ever kept
 * @param change the number of the last change, 0 before the first
 */
public record Position(String lineage, long change) {}
