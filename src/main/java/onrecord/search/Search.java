package onrecord.search;

import java.util.List;
import onrecord.article.Library;

/**
 * What to look for.
 *
 * @param library where; nothing outside it is ever found
 * @param words what the passage should speak of, in any order
 * @param meaning the question's vector, of length one
 * @param speakers names whose statements are wanted; when not empty, all their statements are among the candidates
 * @param passages how many passages to look into
 */
public record Search(Library library, String words, float[] meaning, List<String> speakers, int passages) {
    public Search {
        speakers = List.copyOf(speakers);
    }
}
