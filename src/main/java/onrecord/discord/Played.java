package onrecord.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.discord.Cast.Member;

/**
 * A {@link Scene} as it went.
 *
 * @param title what there is to see
 * @param by who did it
 * @param exchanges what was done and what we said to it
 */
record Played(String title, Member by, List<Exchange> exchanges) {
    Played {
        exchanges = List.copyOf(exchanges);
    }

    /** Its name in an address or of a file. */
    String slug() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /**
     * What a member did, and what we said to it.
     *
     * @param left the message that was acted on, where it lost its button
     */
    record Exchange(Act act, Said said, Optional<Said> left) {
        /** One after which all messages stand as before. */
        Exchange(Act act, Said said) {
            this(act, said, Optional.empty());
        }
    }
}
