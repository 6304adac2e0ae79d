package onrecord.quote;

import java.util.List;
import java.util.Set;

/**
 * One person or body that speaks, whatever each article calls them.
 *
 * @param name the fullest name known, without titles: "Wendy Sherman"
 * @param alsoCalled other forms seen: "Sherman"
 * @param roles what the articles call them, most frequent first: "US Deputy Secretary of State"
 */
public record Speaker(String name, Set<String> alsoCalled, List<String> roles) {
    public Speaker {
        alsoCalled = Set.copyOf(alsoCalled);
        roles = List.copyOf(roles);
    }

    /** Whether it is one person, not a body: people have offices or are also called by their surname. */
    public boolean person() {
        return !roles.isEmpty() || !alsoCalled.isEmpty();
    }

    /** The last word of the name, by which people ask. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
