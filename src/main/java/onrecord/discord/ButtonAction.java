package onrecord.discord;

import java.io.IOException;

/** What a kind of button does. Its ids hold all it needs to know, so it works on cards sent before a restart. */
interface ButtonAction {
    /** Whether this id is one of its own, in a form it can read. */
    boolean knows(String id);

    /** Answers one press of a button whose id it knows. */
    void answer(Request.Press press, Responder responder) throws IOException;
}
