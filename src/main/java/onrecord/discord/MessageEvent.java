package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A message as Discord sends it. Read with as little as an answer needs, so that what Discord adds, leaves out or nests
 * in it does no harm.
 *
 * @param json Discord's message
 */
record MessageEvent(JsonNode json) {
    private static final Set<Integer> WRITTEN = Set.of(0, 19);

    /** Its number. */
    String id() {
        return json.path("id").asText();
    }

    String channel() {
        return json.path("channel_id").asText();
    }

    Sender sender() {
        return new Sender(server(), author(json));
    }

    /** Who can be told in private what cannot be said in the channel; nobody where the channel is private. */
    Optional<String> whomToWhisperTo() {
        return server().map(server -> author(json));
    }

    /**
     * What is wanted, if anything is: the message has to be written by a person.
     *
     * @param self our own number
     * @param parents the channel a thread of this number belongs to; none for what is no thread
     */
    Optional<Request> request(String self, Function<String, Optional<String>> parents) {
        if (id().isEmpty() || channel().isEmpty() || !isWritten() || !isByPerson()) {
            return Optional.empty();
        }
        Mentions words = new Mentions(json.path("content").asText());
        if (server().isEmpty()) {
            return Optional.of(new Request.Direct(words.stripped(), asker(self, parents)));
        }
        boolean worded = words.any() || !words.stripped().isEmpty();
        if (!worded) {
            return Optional.empty();
        }
        return Optional.of(
                mentions(self)
                        ? new Request.Mention(words.stripped(), asker(self, parents))
                        : new Request.Overheard(words.stripped(), asker(self, parents)));
    }

    /** The question the card on a message of ours answers. */
    static Optional<String> question(JsonNode message) {
        JsonNode card = message.path("embeds").path(0);
        return Understood.question(text(card.path("author").path("name")), text(card.path("description")));
    }

    private boolean isWritten() {
        return WRITTEN.contains(json.path("type").asInt());
    }

    private boolean isByPerson() {
        return !json.hasNonNull("webhook_id")
                && !json.path("author").path("bot").asBoolean();
    }

    private boolean mentions(String self) {
        for (JsonNode mentioned : json.path("mentions")) {
            if (mentioned.path("id").asText().equals(self)) {
                return true;
            }
        }
        return false;
    }

    private Asker asker(String self, Function<String, Optional<String>> parents) {
        Optional<String> parent = parents.apply(channel());
        if (parent.isEmpty() && Place.THREADS.contains(json.path("channel_type").asInt())) {
            parent = Optional.of(channel());
        }
        JsonNode earlier = json.path("referenced_message");
        return Asker.of(server(), channel(), parent, author(json))
                .replyingTo(author(earlier).equals(self) ? question(earlier) : Optional.empty());
    }

    private Optional<String> server() {
        return text(json.path("guild_id"));
    }

    private static String author(JsonNode message) {
        return message.path("author").path("id").asText();
    }

    private static Optional<String> text(JsonNode text) {
        return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
    }
}
