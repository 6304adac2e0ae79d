package onrecord.discord;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;

/** Who may change the library that is read where they are: managers of the server, and its teachers. The others are told. */
final class Librarians {
    private static final Reply ONLY_IN_SERVERS =
            new Reply.Plain("Libraries belong to servers; use this in one, not in a private chat.");
    private static final Reply NOT_YOU = new Reply.Plain(
            "This is for those who may manage this server, and for its teachers. Managers choose a teacher role with"
                    + " `/setup teacher:`.");

    static final Reply NOT_THERE = new Reply.Plain(
            "No one article of this library is meant by that; choose one from the list while you type.");

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

    /** The same, and the asker alone has been shown that we are at it. */
    Optional<ServerLibrary> change(Asker asker, Responder responder) throws IOException {
        Optional<ServerLibrary> library = toChange(asker, responder);
        if (library.isPresent()) {
            responder.acknowledge(Audience.ASKER);
        }
        return library;
    }

    /** The article that is meant, when the asker may change it; else nothing, and the asker has been told. */
    Optional<KeptArticle> article(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = change(request.asker(), responder);
        if (library.isEmpty()) {
            return Optional.empty();
        }
        Optional<KeptArticle> article = KeptArticleOption.find(
                records.store().articles(),
                library.get(),
                request.option(KeptArticleOption.NAME).orElse(""));
        if (article.isEmpty()) {
            responder.send(NOT_THERE);
        }
        return article;
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
