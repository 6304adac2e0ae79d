package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A Discord on this machine to look at: starts it, prints how to run an unchanged {@code onrecord serve} against it, and
 * sends each line that is typed as a question with {@code /ask}, or as another command when it begins with one:
 * {@code /quote NAME}, {@code /verify WORDS}.
 */
final class LoopbackMain {
    private LoopbackMain() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("loopback-discord");
        try (LoopbackDiscord discord = new LoopbackDiscord(folder);
                BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("In another terminal:\n\nJAVA_TOOL_OPTIONS=\"" + String.join(" ", discord.jvmOptions())
                    + "\" \\\nDISCORD_TOKEN=" + RunningBot.TOKEN.secret() + " ./onrecord serve\n");
            discord.gateway().awaitIn();
            System.out.println("The bot is in. Type a question; an empty line ends.");
            for (String question = typed.readLine();
                    question != null && !question.isBlank();
                    question = typed.readLine()) {
                RunningBot.Sent sent = RunningBot.interact(discord, command(question));
                System.out.println(sent.callback().body());
                System.out.println(sent.reply().body().toPrettyString());
            }
        }
    }

    private static ObjectNode command(String line) {
        if (line.startsWith("/quote ")) {
            return Payloads.slash("quote", Map.of("speaker", line.substring(7)));
        }
        return line.startsWith("/verify ")
                ? Payloads.slash("verify", Map.of("quote", line.substring(8)))
                : Payloads.slash("ask", Map.of("question", line));
    }
}
