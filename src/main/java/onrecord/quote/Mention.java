package onrecord.quote;

import java.util.Optional;
import onrecord.article.Span;

/**
 * A person named in an article.
 *
 * @param name the name without titles, as written there
 * @param role the office they are given there: "Kremlin spokesman"
 * @param span the name in the article's text
 */
public record Mention(String name, Optional<String> role, Span span) {
    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
