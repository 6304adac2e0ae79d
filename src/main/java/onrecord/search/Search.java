package onrecord.search;

import java.util.List;
import onrecord.article.Library;
import onrecord.language.Meaning;
import onrecord.quote.Quote;

/**
 * What to look for.
 *
 * @param library where; nothing outside it is ever found
 * @param words what the passage should speak of, in any order
 * @param meaning what the passage should mean
 * @param statements statements whose sentences are among the candidates whatever they say
 * @param passages how many passages to look into
 */
public record Search(Library library, String words, Meaning meaning, List<Quote> statements, int passages) {
    public Search {
        statements = List.copyOf(statements);
    }
}
