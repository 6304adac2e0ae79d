package onrecord.discord;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A place from which secrets are looked for.
 *
 * @param name what the table calls it
 * @param hidden the ways in whose words must not be seen from here; none where they may all be seen, which shows that
 *     the tries are good ones
 * @param tried what is tried here
 */
record Outlook(String name, Seat seat, Set<WayIn> hidden, Predicate<Probe> tried) {
    Outlook {
        hidden = Set.copyOf(hidden);
    }
}
