package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Many who ask at the same moment. */
final class Crowd {
    private static final String QUESTION = "What did Brink say about the harbour?";

    private final LoopbackDiscord discord;
    private final Deliveries deliveries;

    Crowd(LoopbackDiscord discord, Deliveries deliveries) {
        this.discord = discord;
        this.deliveries = deliveries;
        discord.rest().answer(deliveries);
    }

    /** So many members ask once each, spread over so many servers; answers their tokens. */
    List<String> ask(int members, int servers, int firstServer) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            tokens.add(ask(firstServer + i % servers, Payloads.newId()));
        }
        return tokens;
    }

    /** One member asks; answers the token. */
    String ask(int server, String member) throws IOException {
        ObjectNode asked = Payloads.slash("ask", Map.of("question", QUESTION));
        asked.put("guild_id", Long.toString(210_000_000_000_000_000L + server));
        asked.put("channel_id", Long.toString(310_000_000_000_000_000L + server));
        ((ObjectNode) asked.at("/member/user")).put("id", member);
        String token = asked.path("token").asText();
        deliveries.asked(token);
        discord.gateway().dispatch("INTERACTION_CREATE", asked);
        return token;
    }
}
