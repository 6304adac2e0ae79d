package onrecord.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Library;
import onrecord.quote.Speaker;
import onrecord.store.Member;
import onrecord.store.Outcome;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.ServerSettings;
import onrecord.store.Store;

/**
 * What is kept about servers and members. In private chats nothing is kept.
 *
 * <p>An answer never fails because something could not be noted: that is logged, without a word of what was asked.
 */
final class Records {
    private static final Logger LOG = Logger.getLogger(Records.class.getName());
    private static final int SERVERS_IN_MIND = 10_000;

    private final Store store;
    private final Predicate<ServerLibrary> behind;
    private final Cache<Server, ServerSettings> settings =
            Caffeine.newBuilder().maximumSize(SERVERS_IN_MIND).build();

    /** One whose libraries are always in order. */
    Records(Store store) {
        this(store, library -> false);
    }

    /**
     * What is kept in a store.
     *
     * @param behind whether a library cannot be answered from now, since its index is not what the store holds
     */
    Records(Store store, Predicate<ServerLibrary> behind) {
        this.store = store;
        this.behind = behind;
    }

    /** The tables themselves, for who looks after a server. */
    Store store() {
        return store;
    }

    /** The server somebody is in; none in a private chat, nor when Discord's numbers are none. */
    static Optional<Server> server(Asker asker) {
        return member(asker).map(Member::server);
    }

    /** The same as a member of it. */
    static Optional<Member> member(Asker asker) {
        try {
            return asker.server().map(server -> Member.of(server, asker.member()));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    /** What holds where somebody is. When it cannot be read, what holds where nothing was chosen. */
    ServerSettings settings(Asker asker) {
        return server(asker)
                .map(server -> {
                    try {
                        return settings.get(server, store.settings()::of);
                    } catch (UncheckedIOException e) {
                        LOG.warning("settings could not be read: " + e.getMessage());
                        return ServerSettings.STANDARD;
                    }
                })
                .orElse(ServerSettings.STANDARD);
    }

    /** The library that the channel of somebody in this server reads. */
    ServerLibrary serverLibrary(Server server, Asker asker) {
        return Toggled.number(Place.of(asker).whole())
                .map(channel -> store.libraries().ofChannel(server, channel))
                .orElseGet(() -> store.libraries().main(server));
    }

    /**
     * What somebody reads: in a server the library of the channel, with the operator's articles unless the server does
     * not want them; in a private chat the main library they chose, as long as they are a member of its server, else the
     * operator's articles. A class's library is for those who see its channel, which nobody knows there.
     *
     * @param member whether the user of the second number is a member of the server of the first
     * @throws Behind when that library cannot be answered from now
     */
    Library library(Asker asker, BiPredicate<String, String> member) {
        Optional<Server> server = server(asker);
        if (server.isPresent()) {
            return readers(serverLibrary(server.get(), asker));
        }
        return Toggled.number(asker.member())
                .flatMap(user -> store.libraries().inPrivate(user))
                .filter(chosen -> chosen.number() == ServerLibrary.MAIN)
                .filter(chosen -> member.test(Long.toString(chosen.server().id()), asker.member()))
                .map(this::readers)
                .orElse(Library.BUNDLED);
    }

    private Library readers(ServerLibrary library) {
        if (behind.test(library)) {
            throw new Behind();
        }
        return library.library()
                .withBundled(
                        settings.get(library.server(), store.settings()::of).operatorsArticles());
    }

    /** The articles of the library where somebody is that go on from what they typed. */
    Suggestions suggestArticles(Keystroke keystroke) {
        return server(keystroke.asker())
                .map(server -> KeptArticleOption.suggest(
                        store.articles(), serverLibrary(server, keystroke.asker()), keystroke.typed()))
                .orElse(Suggestions.NONE);
    }

    /** Changes what holds in a server, and says what holds now. */
    ServerSettings change(Server server, UnaryOperator<ServerSettings> change) {
        try {
            return store.settings().change(server, change);
        } finally {
            settings.invalidate(server);
        }
    }

    /** Holds nothing of a server in mind any longer: the bot left it, and what it chose is deleted some day. */
    void left(Server server) {
        settings.invalidate(server);
    }

    /** Counts one more question of today; answers whether the server's limit allows it. */
    boolean mayAsk(Asker asker) {
        Optional<Member> member = member(asker);
        ServerSettings chosen = settings(asker);
        if (member.isEmpty() || chosen.dailyLimit().isEmpty()) {
            return true;
        }
        try {
            return store.dailyQuestions().take(member.get(), chosen.dailyLimit().getAsInt());
        } catch (UncheckedIOException e) {
            LOG.warning("a question could not be counted: " + e.getMessage());
            return true;
        }
    }

    /** Notes how a question ended: the counts, and the words only of one that found no answer. */
    void note(Asker asker, String question, Answer answer) {
        member(asker).ifPresent(member -> {
            try {
                store.tally().add(member.server(), outcome(answer), speakers(answer));
                if (answer instanceof Answer.NotFound none) {
                    store.unanswered().add(member, question, WhyNot.inShort(none.reason()));
                }
            } catch (UncheckedIOException e) {
                LOG.warning("an answer could not be counted: " + e.getMessage());
            }
        });
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> Outcome.ANSWERED;
            case Answer.NotFound none -> Outcome.NOT_ON_RECORD;
            case Answer.WhichOne several -> Outcome.WHICH_SPEAKER;
        };
    }

    private static List<String> speakers(Answer answer) {
        return answer instanceof Answer.Found found
                ? found.evidence().stream()
                        .limit(Passages.PER_CARD)
                        .map(Evidence::quote)
                        .flatMap(Optional::stream)
                        .flatMap(quote -> quote.speaker().stream())
                        .map(Speaker::name)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Thrown when a library's index has still to be brought to what the store holds: an answer could be wrong. */
    static final class Behind extends RuntimeException {
        /** What is said to whoever asks. */
        static final Reply REPLY = new Reply.Plain("The articles here are still being put in order, as after a restart;"
                + " none is lost. Please ask again in a few minutes: `/library list` shows them already.");

        private static final long serialVersionUID = 1;
    }
}
