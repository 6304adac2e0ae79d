package onrecord.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Semaphore;

/**
 * Lets what goes the same way go one after another: Discord counts by the way, and says only with each answer how many more
 * it will take. Sent at once, most would be refused, and whoever is refused too often is shut out.
 */
final class Lanes {
    /** As long as somebody is in a lane or waits for it, it is there. */
    private final Cache<String, Semaphore> lanes =
            Caffeine.newBuilder().weakValues().build();

    /** The lane of a way; who has its only permit goes. */
    Semaphore of(String way) {
        return lanes.get(way, w -> new Semaphore(1, true));
    }
}
