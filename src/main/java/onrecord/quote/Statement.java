package onrecord.quote;

import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/**
 * A statement found in one article, before the library knows who its speaker is.
 *
 * @param sentence the sentence that reports it
 * @param said the words, in one or more pieces
 * @param speaker what the article calls the speaker, pronouns resolved; empty when it names nobody
 * @param kind whose words they are
 * @param confidence how the speaker was found
 */
public record Statement(
        Span sentence, List<Span> said, Optional<String> speaker, Quote.Kind kind, Quote.Confidence confidence) {
    public Statement {
        said = List.copyOf(said);
    }
}
