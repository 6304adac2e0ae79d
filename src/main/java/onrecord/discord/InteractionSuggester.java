package onrecord.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The way back to a keystroke. One try and no waiting: by then the next key is pressed. */
final class InteractionSuggester implements Suggester {
    private static final int SUGGESTIONS = 8;
    private static final Duration WITHIN = Duration.ofSeconds(2);

    private final Rest rest;
    private final InteractionResponder.Interaction interaction;

    InteractionSuggester(Rest rest, InteractionResponder.Interaction interaction) {
        this.rest = rest;
        this.interaction = interaction;
    }

    @Override
    public void suggest(Suggestions suggestions) throws IOException {
        ObjectNode callback = JsonNodeFactory.instance.objectNode().put("type", SUGGESTIONS);
        ArrayNode choices = callback.putObject("data").putArray("choices");
        for (String value : suggestions.values()) {
            choices.addObject().put("name", Suggestions.label(value)).put("value", value);
        }
        rest.send(new Rest.Call(
                "POST",
                interaction.callbackPath(),
                Optional.of(Payload.of(callback)),
                Optional.empty(),
                WITHIN,
                false));
    }
}
