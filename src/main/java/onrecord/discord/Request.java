package onrecord.discord;

import java.util.Map;
import java.util.Optional;

/** Something a member wants of us, without a trace of how it reached us. */
sealed interface Request {
    /** Whether it was written where others read, and so is the reply. */
    default boolean isMessage() {
        return false;
    }

    /**
     * A command was sent.
     *
     * @param command its name, without the slash
     * @param options what was filled in, by the options' names
     * @param asker who sent it where
     */
    record Slash(String command, Map<String, String> options, Optional<Asker> asker) implements Request {
        Slash(String command, Map<String, String> options) {
            this(command, options, Optional.empty());
        }

        public Slash {
            options = Map.copyOf(options);
        }

        Optional<String> option(String name) {
            return Optional.ofNullable(options.get(name));
        }
    }

    /**
     * A menu entry was chosen on a message.
     *
     * @param command the entry's name
     * @param content the message as Discord sends it; empty when it has no text
     */
    record OnMessage(String command, String content) implements Request {}

    /**
     * A button was pressed.
     *
     * @param button the button's id
     * @param author the question the card above it answers
     * @param seenByOneOnly whether the message with the button is shown to the presser alone
     */
    record Press(String button, Optional<String> author, boolean seenByOneOnly) implements Request {}

    /** A message in a server mentioned us; {@code words} is the message without mentions. */
    record Mention(String words, Asker asker) implements Request {
        @Override
        public boolean isMessage() {
            return true;
        }
    }

    /** Somebody wrote to us directly. */
    record Direct(String words, Asker asker) implements Request {
        @Override
        public boolean isMessage() {
            return true;
        }
    }
}
