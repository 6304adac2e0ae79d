package onrecord.discord;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import onrecord.store.Libraries;
import onrecord.store.Server;

/**
 * Which servers the bot is in. Of one it has left everything is deleted after a while, unless it comes back before. What
 * it left while it was not running is noticed when it starts.
 */
final class Guestbook {
    private static final Logger LOG = Logger.getLogger(Guestbook.class.getName());

    private final Libraries libraries;
    private final Duration keep;
    private final Clock clock;

    /**
     * A guestbook.
     *
     * @param keep how long what a server kept outlasts the bot's leaving
     */
    Guestbook(Libraries libraries, Duration keep, Clock clock) {
        this.libraries = libraries;
        this.keep = keep;
        this.clock = clock;
    }

    /** The bot is in exactly these servers. */
    void in(Set<String> servers) {
        trying(() -> {
            Set<Server> here =
                    servers.stream().flatMap(server -> server(server).stream()).collect(Collectors.toSet());
            libraries.present().stream()
                    .filter(server -> !here.contains(server))
                    .forEach(server -> libraries.left(server, clock.instant().plus(keep)));
            here.forEach(this::cameBack);
        });
    }

    /** The bot is in this server now. */
    void joined(String server) {
        trying(() -> server(server).ifPresent(this::cameBack));
    }

    /** The bot is in this server no more. */
    void left(String server) {
        trying(() -> server(server)
                .filter(libraries.present()::contains)
                .ifPresent(s -> libraries.left(s, clock.instant().plus(keep))));
    }

    private void cameBack(Server server) {
        if (libraries.goes(server).isPresent()) {
            libraries.cameBack(server);
        }
    }

    private static Optional<Server> server(String number) {
        return Toggled.number(number).map(Server::new);
    }

    private static void trying(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException e) {
            LOG.warning("it could not be kept which servers the bot is in: " + e.getMessage());
        }
    }
}
