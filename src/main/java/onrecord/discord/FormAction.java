package onrecord.discord;

import java.io.IOException;

/** What a kind of form does when it was filled in. */
interface FormAction {
    /** Whether this id is one of its own. */
    boolean knows(String id);

    /** Answers one filled form whose id it knows. */
    void answer(Request.Filled filled, Responder responder) throws IOException;
}
