package onrecord.discord;

import java.io.IOException;

/** Something members can type after a slash. */
interface Command {
    CommandDescription description();

    /** Answers one use of it. */
    void answer(Request.Slash request, Responder responder) throws IOException;
}
