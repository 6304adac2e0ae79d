package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Our application as Discord knows it.
 *
 * @param id its number
 * @param self the number of the bot itself, which members mention
 * @param name what its owner called it
 */
record Application(String id, String self, String name) {
    private static final Duration WITHIN = Duration.ofSeconds(10);

    /** Asks Discord who we are: the surest way to learn whether a token is good. */
    static Application of(Rest rest, Token token) throws Gateway.Unreachable {
        try {
            JsonNode me = rest.send(call("GET", "/applications/@me", Optional.empty(), token));
            if (!me.path("id").asText().matches("\\d{1,20}")) {
                throw Gateway.Unreachable.forNow("Discord did not say who this bot is; try again later.");
            }
            String id = me.path("id").asText();
            return new Application(
                    id,
                    me.path("bot").path("id").asText(id),
                    VisibleText.line(me.path("name").asText("OnRecord")));
        } catch (Rest.Refused refused) {
            throw switch (refused.status()) {
                case 401, 403 ->
                    Gateway.Unreachable.forGood(
                            "Discord refuses this DISCORD_TOKEN: make a new one on the application's Bot page.");
                case 429 -> Gateway.Unreachable.forNow("Discord asks this bot to wait; try again in some minutes.");
                default -> Gateway.Unreachable.forNow(refused.getMessage() + "; try again later.");
            };
        } catch (IOException e) {
            throw Gateway.Unreachable.forNow(e.getMessage() + "; look at the network or the proxy and try again.");
        }
    }

    /** Makes exactly these commands known, everywhere; answers whether Discord did not have them already. */
    boolean register(List<Offer> commands, Rest rest, Token token) throws IOException {
        String path = "/applications/" + id + "/commands";
        ArrayNode ours = CommandJson.of(commands);
        JsonNode theirs = rest.send(call("GET", path + "?with_localizations=true", Optional.empty(), token));
        if (CommandJson.same(ours, theirs)) {
            return false;
        }
        rest.send(call("PUT", path, Optional.of(ours), token));
        return true;
    }

    private static Rest.Call call(String method, String path, Optional<JsonNode> body, Token token) {
        return new Rest.Call(method, path, body.map(Payload::of), Optional.of(token), WITHIN, true);
    }
}
