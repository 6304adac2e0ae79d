package onrecord.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.UnaryOperator;
import onrecord.answer.Conversation;
import onrecord.article.Library;

/**
 * The conversations that are going on, in memory alone. So many are kept at most, each for a while after its last
 * question; {@link Conversation} bounds their length.
 */
final class Conversations {
    private static final long MOST = 2000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<Key, Ongoing> ongoing;

    Conversations() {
        this(MOST, IDLE, Ticker.systemTicker());
    }

    /**
     * Keeps conversations.
     *
     * @param most how many
     * @param idle how long after the last question
     * @param clock tells the time
     */
    Conversations(long most, Duration idle, Ticker clock) {
        ongoing = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(idle)
                .ticker(clock)
                .scheduler(Scheduler.systemScheduler())
                .build();
    }

    /** Carries a conversation on; two turns of one conversation come one after the other. */
    Conversation carryOn(Library library, ConversationId id, UnaryOperator<Conversation> turn) {
        return ongoing.get(new Key(library, id), k -> new Ongoing()).carryOn(turn);
    }

    /** Forgets what was said. */
    void forget(Library library, ConversationId id) {
        ongoing.invalidate(new Key(library, id));
    }

    /** Forgets everything that was said in a library of this name. */
    void forgetAll(Library library) {
        ongoing.asMap().keySet().removeIf(key -> key.library.name().equals(library.name()));
    }

    /** How many are kept, when those over the limit or over their time are gone. */
    long count() {
        ongoing.cleanUp();
        return ongoing.estimatedSize();
    }

    private record Key(Library library, ConversationId id) {}

    /** One conversation with its own lock: while one person waits for an answer, nobody else does. */
    private static final class Ongoing {
        private Conversation said = Conversation.NEW;

        synchronized Conversation carryOn(UnaryOperator<Conversation> turn) {
            said = turn.apply(said);
            return said;
        }
    }
}
