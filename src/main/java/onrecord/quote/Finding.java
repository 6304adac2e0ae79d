package onrecord.quote;

import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;

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

    /** Whether the words, or some of them, stand inside quotation marks there; else they are the reporter's. */
    public boolean direct() {
        return quote.filter(q -> q.kind() == Quote.Kind.DIRECT || (q.kind() == Quote.Kind.MIXED && inMarks()))
                .isPresent();
    }

    private boolean inMarks() {
        return wording.article()
                .paragraphOf(sentence.span())
                .map(p -> wording.article().body().get(p))
                .filter(p -> Marks.quoted(wording.article().text(), p).stream()
                        .anyMatch(q -> q.span().overlaps(wording.span())))
                .isPresent();
    }

    public Optional<Speaker> speaker() {
        return quote.flatMap(Quote::speaker);
    }
}
