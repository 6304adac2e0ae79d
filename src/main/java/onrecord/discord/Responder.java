package onrecord.discord;

import java.io.IOException;

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
}
