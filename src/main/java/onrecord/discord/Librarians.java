package onrecord.discord;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;

/** Who may change the library that is read where they are: managers of the server, and its teachers. The others are told. */
final class Librarians {
    private static final Reply ONLY_IN_SERVERS =
            new Reply.Plain("Libraries belong to servers; use this in one, not in a private chat.");
    private static final Reply NOT_YOU = new Reply.Plain(
            "This is for those who may manage this server, and for its teachers. Managers choose a teacher role with"
                    + " `/setup teacher:`.");

    private final Records records;

    Librarians(Records records) {
        this.records = records;
    }

    /** The library, when the asker may change it; else nothing, and the asker has been told. */
    Optional<ServerLibrary> toChange(Asker asker, Responder responder) throws IOException {
        Optional<ServerLibrary> library = toRead(asker, responder);
        if (library.isPresent() && !may(asker)) {
            responder.send(NOT_YOU);
            return Optional.empty();
        }
        return library;
    }

    /** The library, when there is one where the asker is; else nothing, and the asker has been told. */
    Optional<ServerLibrary> toRead(Asker asker, Responder responder) throws IOException {
        Optional<Server> server = Records.server(asker);
        if (server.isEmpty()) {
            responder.send(ONLY_IN_SERVERS);
        }
        return server.map(s -> records.serverLibrary(s, asker));
    }

    /** Whether somebody may change it. */
    boolean may(Asker asker) {
        OptionalLong teachers = records.settings(asker).teacherRole();
        return asker.rights().manageServer()
                || (teachers.isPresent() && asker.roles().contains(teachers.getAsLong()));
    }
}
