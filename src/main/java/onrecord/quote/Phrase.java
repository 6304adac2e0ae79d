package onrecord.quote;

/**
 * Some tokens of a stretch.
 *
 * @param first the place of the first
 * @param last the place of the last, included
 */
record Phrase(int first, int last) {
    Phrase {
        if (last < first) {
            throw new IllegalArgumentException("a phrase from " + first + " to " + last);
        }
    }

    int length() {
        return last - first + 1;
    }
}
