package onrecord.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param pages where in the text each page begins, the first page first; empty when it has none to cite
 */
public record Article(ArticleId id, Origin origin, String headline, String text, List<Span> body, List<Integer> pages) {
    public Article {
        body = List.copyOf(body);
        pages = List.copyOf(pages);
        if (headline.isBlank()) {
            throw new IllegalArgumentException(origin.name() + " has no headline");
        }
        checkOrder(origin, text, body);
        checkPages(origin, text, pages);
    }

    /** An article without pages, whose id is made here from its body. */
    public static Article of(Origin origin, String headline, String text, List<Span> body) {
        return of(origin, headline, text, body, List.of());
    }

    /** An article with pages, whose id is made here from its body. */
    public static Article of(Origin origin, String headline, String text, List<Span> body, List<Integer> pages) {
        checkOrder(origin, text, body);
        return new Article(ArticleId.ofText(clean(text, body)), origin, headline, text, body, pages);
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

    /** The number of the page on which the span begins, from 1; empty when the article has no pages. */
    public OptionalInt pageOf(Span span) {
        int page =
                (int) pages.stream().takeWhile(start -> start <= span.start()).count();
        return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
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

    private static void checkPages(Origin origin, String text, List<Integer> pages) {
        int from = 0;
        for (int start : pages) {
            if (start < from || start > text.length()) {
                throw new IllegalArgumentException("a page begins at " + start + " in " + origin.name());
            }
            from = start;
        }
    }

    private static String clean(String text, List<Span> body) {
        return body.stream().map(p -> p.in(text)).collect(Collectors.joining("\n"));
    }
}
