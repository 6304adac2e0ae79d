package onrecord.discord;

import java.util.Optional;

/**
 * The number with which Discord ends a connection.
 *
 * @param number as Discord's documentation lists them
 */
record CloseCode(int number) {
    /**
     * Why coming back would be in vain, and what the operator can do; empty when a new connection may well be let in.
     */
    Optional<String> fatal() {
        return Optional.ofNullable(
                switch (number) {
                    case 4004 -> "Discord refuses this DISCORD_TOKEN: make a new one on the application's Bot page.";
                    case 4010, 4011 ->
                        "Discord says this bot is in too many servers for one connection; it has to leave some.";
                    case 4012 ->
                        "Discord no longer speaks the version of its protocol that this OnRecord does; install a newer one.";
                    case 4013 -> "Discord does not know the intents that this OnRecord asks for; install a newer one.";
                    case 4014 ->
                        "Discord does not allow this bot the intents it asks for: with ONRECORD_READING_ROOMS=yes switch"
                                + " on “Message Content Intent” on the application's Bot page.";
                    default -> null;
                });
    }
}
