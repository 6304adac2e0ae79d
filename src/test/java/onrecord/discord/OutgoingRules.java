package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must be true of every message that ever leaves us. */
final class OutgoingRules {
    private OutgoingRules() {}

    static void hold(List<Recorded> requests) {
        requests.forEach(OutgoingRules::hold);
    }

    static void hold(Recorded request) {
        JsonNode message = request.message();
        if (!message.has("content") && !message.has("embeds")) {
            return;
        }
        // One role may be called, and only where the message names it: somebody pressed “Ask a human”.
        JsonNode roles = message.path("allowed_mentions").path("roles");
        String calls = "<@&" + roles.path(0).asText() + ">";
        assertEquals(0, message.path("allowed_mentions").path("parse").size(), request::toString);
        assertTrue(message.path("allowed_mentions").path("parse").isArray(), request::toString);
        assertTrue(
                roles.isMissingNode()
                        || (roles.size() == 1
                                && message.path("content").asText().startsWith(calls)),
                request::toString);
        within(message.path("content"), 2000, request);
        int together = 0;
        for (JsonNode card : message.path("embeds")) {
            together += within(card.path("title"), 256, request)
                    + within(card.path("description"), 4096, request)
                    + within(card.path("author").path("name"), 256, request)
                    + within(card.path("footer").path("text"), 2048, request);
        }
        assertTrue(together <= 6000, request::toString);
        assertTrue(message.path("embeds").size() <= 1, request::toString);
        assertTrue(message.path("components").size() <= 5, request::toString);
        Set<String> ids = new HashSet<>();
        for (JsonNode row : message.path("components")) {
            assertTrue(
                    !row.path("components").isEmpty() && row.path("components").size() <= 5, request::toString);
            for (JsonNode button : row.path("components")) {
                assertTrue(ids.add(button.path("custom_id").asText()), () -> "an id twice in " + request);
                within(button.path("custom_id"), 100, request);
                within(button.path("label"), 80, request);
            }
        }
        pictures(message, request);
    }

    /** Every file is named in the message and shown on its card, and nothing else is. */
    private static void pictures(JsonNode message, Recorded request) {
        Set<String> named = new HashSet<>();
        for (JsonNode attachment : message.path("attachments")) {
            String name = attachment.path("filename").asText();
            assertEquals(named.size(), attachment.path("id").asInt(-1), request::toString);
            assertTrue(named.add(name), request::toString);
            within(attachment.path("description"), 1024, request);
            assertEquals(
                    name.endsWith(".png") ? "attachment://" + name : "",
                    message.at("/embeds/0/image/url").asText(),
                    request::toString);
        }
        assertEquals(named, request.files().keySet(), request::toString);
    }

    /** A list to choose from while somebody types. */
    static void holdSuggestions(Recorded request) {
        assertEquals(8, request.body().path("type").asInt(), request::toString);
        JsonNode choices = request.body().at("/data/choices");
        assertTrue(choices.isArray() && choices.size() <= 25, request::toString);
        for (JsonNode choice : choices) {
            assertTrue(!choice.path("name").asText().isBlank(), request::toString);
            within(choice.path("name"), 100, request);
            within(choice.path("value"), 100, request);
        }
    }

    private static int within(JsonNode text, int longest, Recorded request) {
        int length = text.asText().length();
        assertTrue(length <= longest, () -> length + " of " + longest + " characters in " + request);
        return length;
    }
}
