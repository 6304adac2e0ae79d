package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("A process that reads an upload ends")
class DeadlineTest {
    private static final Duration LONG = Duration.ofDays(1);

    private final AtomicInteger ended = new AtomicInteger();

    @Test
    @DisplayName("when whoever started it is gone")
    void alone() {
        Deadline.await(CompletableFuture.completedFuture(true), LONG, ended::incrementAndGet);
        assertEquals(1, ended.get());
    }

    @Test
    @DisplayName("when that cannot be told")
    void unknown() {
        Deadline.await(CompletableFuture.failedFuture(new IllegalStateException("x")), LONG, ended::incrementAndGet);
        assertEquals(1, ended.get());
    }

    @Test
    @DisplayName("when it takes too long")
    void late() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Deadline.watch(Duration.ofMillis(1), end::countDown);
        assertTrue(end.await(30, TimeUnit.SECONDS));
    }
}
