package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * Where in a server somebody is: a thread counts as the channel it belongs to, too.
 *
 * @param channel the channel's or thread's number
 * @param parent of a thread, its channel's
 */
record Place(String channel, Optional<String> parent) {
    /** Discord's kinds of threads. Other channels have a parent, too: the heading they stand under. */
    static final Set<Integer> THREADS = Set.of(10, 11, 12);

    static Place of(Asker asker) {
        return new Place(asker.channel(), asker.parent());
    }

    /** What Discord says of a channel or thread. */
    static Place read(String channel, JsonNode told) {
        Optional<String> parent = Optional.of(told.path("parent_id").asText("")).filter(id -> !id.isEmpty());
        return new Place(
                channel, parent.filter(id -> THREADS.contains(told.path("type").asInt())));
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
