package onrecord.discord;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something a member does in a preview, as the member sees it. */
sealed interface Act {
    /** Sends a command with these options, in the order typed. */
    record Slash(String command, Map<String, String> options) implements Act {
        public Slash {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /** Writes a message that mentions us. */
    record Mention(String words) implements Act {}

    /** Writes to us directly. */
    record Direct(String words) implements Act {}

    /** Chooses an entry of the menu on a message somebody else wrote. */
    record OnMessage(String entry, String content) implements Act {}

    /** Presses the button whose label begins so, on the last message that has one. */
    record Press(String label) implements Act {}

    /** Chooses this from the last list that offers it. */
    record Choose(String label) implements Act {}

    /** Writes this into the form that was opened, and sends it. */
    record FillIn(String words) implements Act {}

    /**
     * Sends a command.
     *
     * @param options names and values in turn
     */
    static Act slash(String command, String... options) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i + 1 < options.length; i += 2) {
            filled.put(options[i], options[i + 1]);
        }
        return new Slash(command, filled);
    }

    static Act mention(String words) {
        return new Mention(words);
    }

    static Act press(String label) {
        return new Press(label);
    }
}
