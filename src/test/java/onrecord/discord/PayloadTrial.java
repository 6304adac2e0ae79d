package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything modern, one after another, and whether each is answered exactly once. */
final class PayloadTrial {
    private final RunningBot bot;

    PayloadTrial(RunningBot bot) {
        this.bot = bot;
    }

    HoldsMain.Row all() throws Exception {
        bot.discord().rest().answer(r -> Optional.empty());
        int answered = 0;
        List<ModernPayloads.Sent> asked = new ArrayList<>(ModernPayloads.interactions());
        asked.addAll(ModernPayloads.onMessages());
        asked.addAll(ModernPayloads.mentions());
        for (ModernPayloads.Sent event : ModernPayloads.events()) {
            bot.discord().gateway().dispatch(event.event(), event.json());
        }
        for (ModernPayloads.Sent one : asked) {
            String member = one.json().has("author") ? "/author" : one.json().has("user") ? "/user" : "/member/user";
            ((ObjectNode) one.json().at(member)).put("id", Payloads.newId());
            bot.discord().gateway().dispatch(one.event(), one.json());
            if (one.json().has("author")) {
                bot.replyTo(one.json());
            } else {
                new RunningBot.Sent(
                                bot.discord().rest(), one.json().path("token").asText())
                        .reply();
            }
            answered++;
        }
        return new HoldsMain.Row(
                asked.size() + " modern requests and " + ModernPayloads.events().size() + " modern events",
                "no crash, every request answered",
                answered + " answered",
                answered == asked.size());
    }
}
