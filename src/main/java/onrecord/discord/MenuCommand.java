package onrecord.discord;

import java.io.IOException;

/** Something members can do with a message they see. */
interface MenuCommand {
    MenuDescription description();

    /** Answers one use of it. */
    void answer(Request.OnMessage request, Responder responder) throws IOException;
}
