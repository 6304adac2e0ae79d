package onrecord.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * Who is a member of which server, asked once a minute at most: a private chat that goes on need not wait for Discord at
 * each question, and who left reads nothing any more soon after.
 */
final class Members {
    /** How long somebody is taken for a member after Discord said so. */
    static final Duration USUAL = Duration.ofMinutes(1);

    /** What is said to somebody of whom it is not known. */
    static final Reply UNSURE = new Reply.Plain("I cannot check right now whether you are still in the server whose"
            + " library you read here; please try again in a minute. `/library private read:no` reads the articles"
            + " OnRecord brings along instead.");

    private static final int MOST = 10_000;

    private final Membership discord;
    private final Cache<String, Boolean> known;

    /**
     * Nobody known yet.
     *
     * @param discord knows it, and may take a while
     * @param remember how long somebody is taken for a member after it said so
     */
    Members(Membership discord, Duration remember) {
        this.discord = discord;
        known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(remember)
                .build();
    }

    /**
     * Whether somebody is a member, by asking if need be.
     *
     * @throws Unsure when that cannot be found out now
     */
    boolean has(String server, String user) {
        if (remembers(server, user)) {
            return true;
        }
        return switch (discord.standing(server, user)) {
            case MEMBER -> {
                known.put(key(server, user), true);
                yield true;
            }
            case NO_MEMBER -> false;
            case UNKNOWN -> throw new Unsure();
        };
    }

    /** Whether somebody is known to be a member, without asking. */
    boolean remembers(String server, String user) {
        return known.getIfPresent(key(server, user)) != null;
    }

    private static String key(String server, String user) {
        return server + "/" + user;
    }

    /** It cannot be found out now whether somebody is a member. */
    static final class Unsure extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
