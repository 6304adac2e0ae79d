package onrecord.discord;

import java.util.List;

/**
 * A short play of members and us, to look at.
 *
 * @param title what there is to see
 * @param acts what the member does, one thing after another
 */
record Scene(String title, List<Act> acts) {
    Scene {
        acts = List.copyOf(acts);
    }
}
