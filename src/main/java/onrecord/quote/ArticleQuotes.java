package onrecord.quote;

import java.util.List;

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
}
