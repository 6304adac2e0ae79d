package onrecord.discord;

import java.util.Optional;
import java.util.Set;

/**
 * Where in a server somebody is: a thread counts as the channel it belongs to, too.
 *
 * @param channel the channel's or thread's number
 * @param parent of a thread, its channel's
 */
record Place(String channel, Optional<String> parent) {
    static Place of(Asker asker) {
        return new Place(asker.channel(), asker.parent());
    }

    /** The channel, of a thread the one it belongs to. */
    String whole() {
        return parent.orElse(channel);
    }

    /** Whether this is, or belongs to, one of these channels. */
    boolean isOneOf(Set<Long> channels) {
        return channels.stream()
                .map(Object::toString)
                .anyMatch(chosen ->
                        chosen.equals(channel) || parent.filter(chosen::equals).isPresent());
    }
}
