package onrecord.quote;

import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;

/**
 * Who is named in an article and what it says they said.
 *
 * @param people every mention of a person, in the order of the text
 * @param statements in the order of the text, at most one a sentence
 */
public record ArticleQuotes(List<Mention> people, List<Statement> statements) {
    public ArticleQuotes {
        people = List.copyOf(people);
        statements = List.copyOf(statements);
    }

    /** The words that say that one of the statements is one: "said", "according to". */
    public Optional<Excerpt> cue(Quote quote) {
        Excerpt sentence = quote.sentence();
        return statements.stream()
                .filter(s -> s.sentence().equals(sentence.span())
                        && s.said().getFirst().equals(quote.said().getFirst().span()))
                .findFirst()
                .flatMap(Statement::cue)
                .map(sentence.article()::excerpt);
    }
}
