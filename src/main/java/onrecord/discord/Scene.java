package onrecord.discord;

import java.util.List;
import onrecord.discord.Cast.Member;

/**
 * A short play of a member and us, to look at.
 *
 * @param title what there is to see
 * @param by who does all of it
 * @param acts what the member does, one thing after another
 */
record Scene(String title, Member by, List<Act> acts) {
    Scene {
        acts = List.copyOf(acts);
    }

    /** A scene with a member who may do what everybody may. */
    Scene(String title, List<Act> acts) {
        this(title, Cast.MAYA, acts);
    }
}
