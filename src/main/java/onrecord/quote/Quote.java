package onrecord.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Excerpt;

/**
 * A statement somebody made, as one article reports it.
 *
 * @param speaker who said it; empty when the article names nobody and no other article with the same words does
 * @param said the words themselves, in one or more pieces; never empty
 * @param sentence the sentence or sentences that report it
 * @param mention what the article calls the speaker there: "he", "the alliance's chief"
 * @param kind whose words they are
 * @param confidence how sure the speaker is, and why
 * @param inferredFrom the same statement in the article that names the speaker, when this one does not
 */
public record Quote(
        Optional<Speaker> speaker,
        List<Excerpt> said,
        Excerpt sentence,
        Optional<Excerpt> mention,
        Kind kind,
        Confidence confidence,
        Optional<Excerpt> inferredFrom) {
    public Quote {
        said = List.copyOf(said);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("a quote without words in " + sentence);
        }
    }

    /** The speaker's own words, as far as they stand inside quotation marks; empty for what is only reported. */
    public List<Excerpt> marked() {
        return switch (kind) {
            case DIRECT -> said;
            case INDIRECT -> List.of();
            case MIXED ->
                Stream.of(sentence)
                        .flatMap(s -> s.article().paragraphOf(said.getFirst().span()).stream())
                        .flatMap(
                                p -> Marks.quoted(
                                        sentence.article().text(),
                                        sentence.article().body().get(p))
                                        .stream())
                        .map(Quotation::inside)
                        .filter(inside ->
                                said.stream().anyMatch(piece -> piece.span().overlaps(inside)))
                        .map(sentence.article()::excerpt)
                        .toList();
        };
    }

    /** Whose words they are. */
    public enum Kind {
        /** The speaker's own words, inside quotation marks. */
        DIRECT,
        /** Some words inside quotation marks, the rest the reporter's. */
        MIXED,
        /** The reporter's words for what somebody said. */
        INDIRECT
    }
}
