package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onrecord.operations.Vitals;

/**
 * Hands what members do to whoever answers it, each thing once.
 *
 * <p>Javacord's own reading is not used for it: what Javacord 3.8.0 does not know in such an event (a nested component, a
 * thread it has not seen, a field that is gone) makes it throw the event away, and the member gets no answer.
 */
final class Arrivals {
    private static final int REMEMBERED = 10_000;

    private final Rest rest;
    private final Token token;
    private final Application application;
    private final Function<String, Optional<String>> parents;
    private final Gateway.Listener listener;
    private final Vitals vitals;
    private final Recent recent = new Recent(REMEMBERED);

    Arrivals(
            Rest rest,
            Token token,
            Application application,
            Function<String, Optional<String>> parents,
            Gateway.Listener listener,
            Vitals vitals) {
        this.rest = rest;
        this.token = token;
        this.application = application;
        this.parents = parents;
        this.listener = listener;
        this.vitals = vitals;
    }

    /** Takes an event over, if it is one to answer; answers whether Javacord need not read it. */
    boolean take(String event, JsonNode data) {
        switch (event) {
            case "INTERACTION_CREATE" -> interaction(new InteractionEvent(data));
            case "MESSAGE_CREATE" -> message(new MessageEvent(data));
            case "READY" -> listener.inServers(numbers(data.path("guilds")));
            case "GUILD_CREATE" -> listener.joined(data.path("id").asText());
            case "GUILD_DELETE" -> left(data);
            default -> {}
        }
        // Javacord would keep messages in memory, and answers are none of its business.
        return event.startsWith("INTERACTION_") || event.startsWith("MESSAGE_");
    }

    /** One that is unavailable for a while is not left. */
    private void left(JsonNode server) {
        if (!server.path("unavailable").asBoolean()) {
            listener.left(server.path("id").asText());
        }
    }

    private static Set<String> numbers(JsonNode servers) {
        Set<String> numbers = new HashSet<>();
        servers.forEach(server -> numbers.add(server.path("id").asText()));
        return numbers;
    }

    private void interaction(InteractionEvent event) {
        if (!event.isAnswerable() || !recent.isNew(event.id())) {
            return;
        }
        InteractionResponder.Interaction back = event.back(application.id());
        if (event.isTyping()) {
            listener.typing(event.keystroke(), new InteractionSuggester(rest, back));
        } else {
            listener.received(event.sender(), event.request(), new InteractionResponder(rest, back, vitals.arrival()));
        }
    }

    private void message(MessageEvent event) {
        event.request(application.self(), parents)
                .filter(request -> recent.isNew(event.id()))
                .ifPresent(request -> listener.received(
                        event.sender(),
                        request,
                        new MessageResponder(rest, token, event.channel(), event.id(), event.whomToWhisperTo())));
    }
}
