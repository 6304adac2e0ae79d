package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The line to Discord: requests come in through it. */
interface Gateway extends Downloads, Membership {
    /**
     * Connects; from then on the listener is told of every request.
     *
     * @throws Unreachable when Discord refuses or cannot be reached, with a sentence for the operator
     */
    void start(Listener listener) throws Unreachable;

    /** Whether it is told what members write without mentioning us. */
    boolean hears();

    /** Makes exactly these commands known; answers whether Discord had to be told. */
    boolean registerCommands(List<Offer> offers) throws IOException;

    /** The same asker of a message, with the channel their thread belongs to; empty when it cannot be found out now. */
    default Optional<Asker> placed(Asker asker) {
        return Optional.of(asker);
    }

    /** Disconnects. Returns within about a second, whether Discord plays along or not. */
    void stop();

    /** Told of what members do. Must return at once: behind it other members wait. */
    interface Listener {
        void received(Sender sender, Request request, Responder responder);

        /** Somebody types into an option that makes suggestions. */
        void typing(Keystroke keystroke, Suggester suggester);

        /** The bot is in exactly these servers; told after every login. */
        default void inServers(Set<String> servers) {}

        /** The bot is in this server now, perhaps as before. */
        default void joined(String server) {}

        /** The bot is in this server no more. */
        default void left(String server) {}

        /** Discord ended the connection and will not have us back; the sentence says why and what to do. */
        void ended(String sentence);
    }

    /** There is no connection to be had; the message says why and what to do. */
    final class Unreachable extends Exception {
        private static final long serialVersionUID = 1;

        private final String sentence;
        private final boolean passing;

        private Unreachable(String sentence, boolean passing) {
            super(sentence);
            this.sentence = sentence;
            this.passing = passing;
        }

        /** Only a person can mend it. */
        static Unreachable forGood(String sentence) {
            return new Unreachable(sentence, false);
        }

        /** It may well work later. */
        static Unreachable forNow(String sentence) {
            return new Unreachable(sentence, true);
        }

        /** Whether trying again later may help. */
        boolean isPassing() {
            return passing;
        }

        /** Why, and what to do. */
        String sentence() {
            return sentence;
        }
    }
}
