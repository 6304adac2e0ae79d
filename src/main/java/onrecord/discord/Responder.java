package onrecord.discord;

import java.io.IOException;
import java.util.Optional;

/**
 * The way back to whoever made one {@link Request}. Used by one thread.
 *
 * <p>Discord wants a sign of life within three seconds and the reply within fifteen minutes: so acknowledge first, then
 * work, then send.
 */
interface Responder {
    /** Shows that we are at it; the reply will be a new message for this audience. */
    void acknowledge(Audience audience) throws IOException;

    /** Shows that we are at it; the reply will replace the message whose button was pressed. */
    void acknowledgeUpdate() throws IOException;

    /** Sends the reply. Without an acknowledgement before, it goes out at once and, to a command, privately. */
    void send(Reply reply) throws IOException;

    /** Opens a window to write in, instead of a reply. Only for a command or a button, and only as the first thing. */
    void open(Form form) throws IOException;

    /** Sends one more message, after the first thing was said. */
    void sendMore(Reply reply, Audience audience) throws IOException;

    /**
     * Opens a thread on the message that is replied to; the reply goes there.
     *
     * @param name what it is called; cut to what Discord takes
     * @return the thread's number; none where there is no thread to be had, and the reply goes where it would have gone
     */
    Optional<String> openThread(String name) throws IOException;

    /** Takes away the button that was pressed, as the first thing that is said. */
    void takeAway(String button) throws IOException;

    /** Removes the message whose button was pressed. */
    void remove() throws IOException;
}
