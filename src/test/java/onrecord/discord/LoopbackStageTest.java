package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onrecord.article.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a preview shows")
class LoopbackStageTest {
    private static final List<Scene> SCENES = List.of(
            new Scene(
                    "quotes",
                    List.of(
                            Act.slash("quote", "speaker", "Olle Tern"),
                            Act.press("In context"),
                            Act.slash("quote", "speaker", "Ada Brink"),
                            Act.press("More quotes"),
                            Act.press("Back"))),
            new Scene("picture", List.of(Act.slash("quote", "speaker", "Olle Tern", "card", "yes"))),
            new Scene("message", List.of(new Act.OnMessage("Check this quote", "The harbour belongs to the town"))),
            new Scene("mention", List.of(Act.mention("What did Tern say?"), new Act.Direct("What did Tern say?"))),
            new Scene(
                    "judged",
                    List.of(
                            Act.slash("ask", "question", "What did Tern say?"),
                            Act.press("Wrong?"),
                            new Act.FillIn("That was Brink."),
                            Act.press("Helpful"),
                            Act.press("Remove"))),
            new Scene(
                    "shared",
                    List.of(Act.slash("ask", "question", "What did Tern say?", "private", "yes"), Act.press("Share"))),
            new Scene("setup", Cast.TEACHER, List.of(Act.slash("setup", "limit", "9"), Act.slash("setup"))),
            new Scene("help", List.of(Act.mention(""), Act.slash("help"))));

    @Test
    @DisplayName("is what the bot really sends to Discord")
    void same(@TempDir Path folder) throws Exception {
        try (RunningBot bot = new RunningBot(folder, Harbour.articles())) {
            bot.startAndWait();
            Stage loopback = new LoopbackStage(bot);
            try (Rehearsal rehearsal = new Rehearsal(
                    new Newsroom(bot.desk(), Library.BUNDLED, 1),
                    new Records(bot.store()),
                    bot.libraries(),
                    Map.of())) {
                for (Scene scene : SCENES) {
                    Played there = loopback.play(scene);
                    Played here = rehearsal.play(scene);
                    assertEquals(scene.acts().size(), here.exchanges().size());
                    for (int i = 0; i < scene.acts().size(); i++) {
                        same(
                                there.exchanges().get(i).said(),
                                here.exchanges().get(i).said());
                    }
                }
            }
        }
    }

    private static void same(Said there, Said here) {
        assertEquals(there.kind(), here.kind());
        if (there.kind() == Said.Kind.REMOVAL) {
            return;
        }
        ObjectNode sent = there.message().deepCopy();
        // How Discord should deliver it is nothing to see.
        sent.remove(List.of("flags", "message_reference", "nonce", "enforce_nonce"));
        assertEquals(sent, here.message());
        assertEquals(there.seenByOne(), here.seenByOne(), here::toString);
        assertEquals(there.files().keySet(), here.files().keySet());
        here.files().forEach((name, bytes) -> assertArrayEquals(there.files().get(name), bytes));
    }
}
