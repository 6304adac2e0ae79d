package onrecord.search;

import java.util.List;
import onrecord.article.Library;
import onrecord.language.Meaning;

/**
 * What to look for.
 *
 * @param library where; nothing outside it is ever found
 * @param words what the passage should speak of, in any order
 * @param meaning what the passage should mean
 * @param speakers names whose statements are wanted; when not empty, all their statements are among the candidates
 * @param passages how many passages to look into
 */
public record Search(Library library, String words, Meaning meaning, List<String> speakers, int passages) {
    public Search {
        speakers = List.copyOf(speakers);
    }
}
