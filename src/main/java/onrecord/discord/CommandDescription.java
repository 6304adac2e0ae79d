package onrecord.discord;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A command as members see it before they send it. What Discord is told and what {@code /help} prints both come from
 * here.
 *
 * @param name what is typed after the slash; of several commands that belong together, the name of all and its own:
 *     {@code library add}
 * @param what what it does, in one line of at most 100 characters
 * @param options what can be filled in, in order, required ones first
 * @param access to whom it is offered
 */
record CommandDescription(String name, String what, List<Option> options, Access access) implements Offer {
    CommandDescription(String name, String what, List<Option> options) {
        this(name, what, options, Access.EVERYWHERE);
    }

    CommandDescription {
        options = List.copyOf(options);
        if (!name.matches("[a-z-]{1,32}( [a-z-]{1,32})?") || what.isBlank() || what.length() > 100) {
            throw new IllegalArgumentException("Discord takes no command like " + name);
        }
    }

    /** The name of the commands it belongs to; empty when it stands alone. */
    Optional<String> group() {
        return name.contains(" ") ? Optional.of(name.substring(0, name.indexOf(' '))) : Optional.empty();
    }

    /** The command as it is typed: {@code /ask question:… [private:yes/no]}. */
    String usage() {
        return options.stream().map(o -> " " + o.usage()).collect(Collectors.joining("", "/" + name, ""));
    }

    /** To whom a command is offered. What Discord is told of it is only an offer: the command looks itself, too. */
    enum Access {
        EVERYWHERE,
        /** In servers, not in private chats. */
        SERVERS,
        /** In servers, to those who may manage them; a server can give it to others. */
        MANAGERS
    }

    /**
     * Something to fill in.
     *
     * @param name its name
     * @param kind what kind of thing belongs there
     * @param what what belongs there, in one line of at most 100 characters
     * @param required whether the command needs it
     * @param longest how many characters may be typed, when that is limited
     * @param choices the only values there are; empty when anything may be typed
     * @param suggesting whether the command makes suggestions while it is typed
     */
    record Option(
            String name,
            Kind kind,
            String what,
            boolean required,
            OptionalInt longest,
            List<String> choices,
            boolean suggesting) {
        Option {
            choices = List.copyOf(choices);
            if (suggesting && !choices.isEmpty()) {
                throw new IllegalArgumentException("Discord takes either choices or suggestions for " + name);
            }
        }

        /** An option of any text of at most so many characters. */
        static Option text(String name, String what, boolean required, int longest) {
            return new Option(name, Kind.TEXT, what, required, OptionalInt.of(longest), List.of(), false);
        }

        /** An optional one with nothing but these values. */
        static Option oneOf(String name, String what, String... choices) {
            return new Option(name, Kind.TEXT, what, false, OptionalInt.empty(), List.of(choices), false);
        }

        /** An optional one of another kind than text. */
        static Option of(Kind kind, String name, String what) {
            return new Option(name, kind, what, false, OptionalInt.empty(), List.of(), false);
        }

        /** The same one, with suggestions while it is typed. */
        Option withSuggestions() {
            return new Option(name, kind, what, required, longest, choices, true);
        }

        /** What belongs in an option; Discord helps to fill it in. */
        enum Kind {
            TEXT(3),
            NUMBER(4),
            CHANNEL(7),
            ROLE(8),
            FILE(11);

            private final int number;

            Kind(int number) {
                this.number = number;
            }

            /** Discord's number for it. */
            int number() {
                return number;
            }
        }

        private String usage() {
            String filled = name + ":" + (choices.isEmpty() ? "…" : String.join("/", choices));
            return required ? filled : "[" + filled + "]";
        }
    }
}
