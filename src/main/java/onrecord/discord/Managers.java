package onrecord.discord;

import java.io.IOException;
import java.util.Optional;
import onrecord.store.Server;

/** Lets those through who may manage a server, and tells the others. */
final class Managers {
    private static final Reply ONLY_IN_SERVERS = new Reply.Plain("This works in a server only, not in a private chat.");
    private static final Reply NOT_YOU =
            new Reply.Plain("This is for those who may manage this server; ask one of them to do it.");

    private Managers() {}

    /** The server, when the asker may manage it; else nothing, and the asker has been told. */
    static Optional<Server> server(Asker asker, Responder responder) throws IOException {
        Optional<Server> server = Records.server(asker);
        if (server.isEmpty()) {
            responder.send(ONLY_IN_SERVERS);
        } else if (!asker.rights().manageServer()) {
            responder.send(NOT_YOU);
            return Optional.empty();
        }
        return server;
    }
}
