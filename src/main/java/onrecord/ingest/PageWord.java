package onrecord.ingest;

/**
 * A word on a printed page.
 *
 * @param letters what stands there, without white space
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param base its base line, in points from the page's top edge
 * @param size of its type, in points
 */
record PageWord(String letters, float left, float right, float base, float size) {
    float width() {
        return right - left;
    }

    /** Whether the two stand in one line. */
    boolean besides(PageWord other) {
        return Math.abs(base - other.base) < Math.max(size, other.size) * 0.4f;
    }
}
