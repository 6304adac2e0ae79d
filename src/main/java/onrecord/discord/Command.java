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
     * @param option the option's name
     * @param typed what stands there so far
     */
    default Suggestions suggest(String option, String typed) {
        return Suggestions.NONE;
    }
}
