package onrecord.search;

import java.util.Optional;
import onrecord.article.Library;
import onrecord.language.Meaning;
import onrecord.quote.Speaker;

/**
 * What statement to look for.
 *
 * @param library where; nothing outside it is ever found
 * @param words what was said, in any order
 * @param meaning what the statement should mean
 * @param speaker whose statements; all of them are found then. Empty for anybody's
 * @param most how many to find by words, and how many by meaning, when anybody may have said it
 */
public record QuoteSearch(Library library, String words, Meaning meaning, Optional<Speaker> speaker, int most) {}
