package onrecord.article;

/**
 * A stretch of an article's text.
 *
 * @param start first character, inclusive, as a UTF-16 offset into {@link Article#text()}
 * @param end last character, exclusive
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Refuses a stretch that starts before the text or ends before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether every character of the other span lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch, {@code by} characters further right (left when negative). */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
