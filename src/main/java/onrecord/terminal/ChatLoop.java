package onrecord.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Reads questions line by line and answers each. The prompt is shown only where a person types. */
record ChatLoop(Shell shell, Asking asking) {
    private static final Set<String> ENDINGS = Set.of("quit", "exit");
    private static final Set<String> BEGINNINGS = Set.of("new", "new topic", "start over");

    /** Answers until "quit" or the end of the input. */
    void run() throws IOException {
        prompt(
                "Ask what you want to know, and ask on: \"why?\", \"and the mayor?\". \"new\" starts afresh, \"quit\" ends.\n\n> ");
        BufferedReader lines = new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String question = line.strip();
            if (ENDINGS.contains(question.toLowerCase(Locale.ROOT))) {
                return;
            }
            if (BEGINNINGS.contains(question.toLowerCase(Locale.ROOT))) {
                asking.startAfresh();
                prompt("\nA new conversation.\n\n");
            } else if (!question.isEmpty()) {
                prompt("\n");
                asking.chat(question);
                shell.out().println();
            }
            prompt("> ");
            shell.out().flush();
        }
        prompt("\n");
    }

    private void prompt(String text) {
        if (shell.screen().prompt()) {
            shell.out().print(text);
            shell.out().flush();
        }
    }
}
