package onrecord.quote;

import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/**
 * A statement found in one article, before the library knows who its speaker is.
 *
 * @param sentence the sentence or sentences that report it
 * @param said the words, in one or more pieces, without the outer quotation marks; never empty
 * @param mention what the article calls the speaker, where it says so: "he", "the alliance's chief", "Sherman"
 * @param cue the words that say it is a statement: "said", "according to"
 * @param speaker the speaker's name as far as this article tells it, pronouns resolved, titles taken off; empty when it
 *     names nobody
 * @param kind whose words they are
 * @param confidence how the speaker was found
 */
public record Statement(
        Span sentence,
        List<Span> said,
        Optional<Span> mention,
        Optional<Span> cue,
        Optional<String> speaker,
        Quote.Kind kind,
        Confidence confidence) {
    public Statement {
        said = List.copyOf(said);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("a statement without words at " + sentence);
        }
    }
}
