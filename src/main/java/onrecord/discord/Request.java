package onrecord.discord;

import java.util.Map;
import java.util.Optional;

/** Something a member wants of us, without a trace of how it reached us. */
sealed interface Request {
    /** Who wants it where. */
    Asker asker();

    /** Whether it was written where others read, and so is the reply. */
    default boolean isMessage() {
        return false;
    }

    /**
     * A command was sent.
     *
     * @param command its name, without the slash
     * @param options what was filled in, by the options' names
     * @param files the files among that, by the options' names
     */
    record Slash(String command, Map<String, String> options, Map<String, Attached> files, Asker asker)
            implements Request {
        public Slash {
            options = Map.copyOf(options);
            files = Map.copyOf(files);
        }

        /** One without files. */
        Slash(String command, Map<String, String> options, Asker asker) {
            this(command, options, Map.of(), asker);
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
    record OnMessage(String command, String content, Asker asker) implements Request {}

    /**
     * A button was pressed.
     *
     * @param button the button's id
     * @param on the message it stands under
     */
    record Press(String button, Seen on, Asker asker) implements Request {}

    /**
     * A form was filled in that a button had opened.
     *
     * @param form the form's id
     * @param words what was written
     * @param on the message with the button
     */
    record Filled(String form, String words, Seen on, Asker asker) implements Request {}

    /** A message in a server mentioned us; {@code words} is the message without mentions. */
    record Mention(String words, Asker asker) implements Request {
        @Override
        public boolean isMessage() {
            return true;
        }
    }

    /** A message in a server that was not written to us; we hear such ones only where the operator allows it. */
    record Overheard(String words, Asker asker) implements Request {
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

    /**
     * A message of ours as its reader has it.
     *
     * @param id its number
     * @param author the question the card answers
     * @param body the card's text, in Discord's Markdown; empty when it has no card
     * @param byOneOnly whether one member alone sees it
     */
    record Seen(String id, Optional<String> author, String body, boolean byOneOnly) {}
}
