package onrecord.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Excerpt;
import onrecord.article.Span;

/**
 * What the articles really have where a claim was looked for.
 *
 * @param wording the true words
 * @param sentence the whole sentence they stand in
 * @param quote the statement they belong to; empty when they are the reporter's own account
 * @param alsoIn the same words in other articles
 */
public record Finding(Excerpt wording, Excerpt sentence, Optional<Quote> quote, List<Excerpt> alsoIn) {
    public Finding {
        alsoIn = List.copyOf(alsoIn);
    }

    /**
     * Whether all of the words are a quotation; else they are the reporter's, all or some. What interrupts a quotation is
     * not counted.
     */
    public boolean direct() {
        return quote.filter(q -> q.kind() == Quote.Kind.DIRECT ? quotedAtBothEnds(q) : inOneQuotation())
                .isPresent();
    }

    private boolean inOneQuotation() {
        return quote.filter(q -> q.kind() == Quote.Kind.MIXED).isPresent()
                && quotations().anyMatch(q -> q.holds(wording.span()));
    }

    private boolean quotedAtBothEnds(Quote by) {
        Span words = wording.span();
        Span first = new Span(words.start(), Math.min(words.start() + 1, words.end()));
        Span last = new Span(Math.max(words.start(), words.end() - 1), words.end());
        return Stream.of(first, last)
                .allMatch(end -> by.said().stream().map(Excerpt::span).anyMatch(s -> s.overlaps(end))
                        || quotations().anyMatch(q -> q.holds(end)));
    }

    private Stream<Quotation> quotations() {
        return wording.article().body().stream()
                .filter(p -> p.overlaps(wording.span()))
                .flatMap(p -> Marks.quoted(wording.article().text(), p).stream());
    }

    public Optional<Speaker> speaker() {
        return quote.flatMap(Quote::speaker);
    }
}
