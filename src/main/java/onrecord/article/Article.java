package onrecord.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article as it was given to us, and which parts of it are article.
 *
 * <p>The text is never cleaned: what is not body (captions, credits, front matter, "3 min read") stays in {@code text}
 * and is left out of {@code body}. So offsets always count in the file the reader has.
 *
 * @param id made from the clean text
 * @param origin where it comes from
 * @param headline what it is called; never empty
 * @param text the whole file, decoded, nothing changed
 * @param body the paragraphs that are article, in order, not overlapping, each without outer white space
 */
public record Article(ArticleId id, Origin origin, String headline, String text, List<Span> body) {
    public Article {
        body = List.copyOf(body);
        if (headline.isBlank()) {
            throw new IllegalArgumentException(origin.name() + " has no headline");
        }
        checkOrder(origin, text, body);
    }

    /** An article whose id is made here from its body. */
    public static Article of(Origin origin, String headline, String text, List<Span> body) {
        checkOrder(origin, text, body);
        return new Article(ArticleId.ofText(clean(text, body)), origin, headline, text, body);
    }

    /** The words at {@code span}, as evidence. Throws when the span leaves the text. */
    public Excerpt excerpt(Span span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(span + " leaves the text of " + origin.name());
        }
        return new Excerpt(this, span);
    }

    /** The place in {@link #body()} of the paragraph that holds the span. */
    public Optional<Integer> paragraphOf(Span span) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).contains(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The body alone, paragraphs parted by line breaks. */
    public String cleanText() {
        return clean(text, body);
    }

    private static void checkOrder(Origin origin, String text, List<Span> body) {
        int from = 0;
        for (Span paragraph : body) {
            if (paragraph.start() < from || paragraph.end() > text.length()) {
                throw new IllegalArgumentException("paragraph " + paragraph + " out of place in " + origin.name());
            }
            from = paragraph.end();
        }
    }

    private static String clean(String text, List<Span> body) {
        return body.stream().map(p -> p.in(text)).collect(Collectors.joining("\n"));
    }
}
