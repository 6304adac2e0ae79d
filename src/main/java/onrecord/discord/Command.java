package onrecord.discord;

import java.io.IOException;

/** Something members can type after a slash. */
interface Command {
    CommandDescription description();

    /** Answers one use of it. */
    void answer(Request.Slash request, Responder responder) throws IOException;

    /**
     * What could stand in an option that makes suggestions, from memory.
     *
     * @param keystroke the option and what stands there so far
     */
    default Suggestions suggest(Keystroke keystroke) {
        return Suggestions.NONE;
    }
}
