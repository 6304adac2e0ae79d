package onrecord.discord;

import java.io.IOException;

/** The way back to whoever makes one {@link Keystroke}. */
@FunctionalInterface
interface Suggester {
    /** Shows the suggestions; at most once, and within three seconds, else Discord no longer wants them. */
    void suggest(Suggestions suggestions) throws IOException;
}
