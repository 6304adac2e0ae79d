package onrecord.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Whether the line to Discord stands, and since when. May be told and asked from any thread. */
public final class Pulse {
    private final LongSupplier clock;
    private State state = State.CONNECTING;
    private long since;
    private int code;
    private Optional<Long> acknowledged = Optional.empty();

    /** Not connected yet. */
    Pulse(LongSupplier nanoClock) {
        clock = nanoClock;
        since = nanoClock.getAsLong();
    }

    /** Discord let us in, or back in. */
    public synchronized void connected() {
        state = State.CONNECTED;
        since = clock.getAsLong();
        acknowledged = Optional.of(since);
    }

    /**
     * The connection ended.
     *
     * @param closeCode the number Discord gave; 0 when it gave none
     */
    public synchronized void lost(int closeCode) {
        if (state == State.CONNECTED) {
            state = State.LOST;
            since = clock.getAsLong();
        }
        // Of several ends in a row the latest tells most.
        code = closeCode;
    }

    /** Discord acknowledged a heartbeat. */
    public synchronized void acknowledged() {
        acknowledged = Optional.of(clock.getAsLong());
    }

    /** How it is now. */
    synchronized Reading read() {
        long now = clock.getAsLong();
        return new Reading(
                state, Duration.ofNanos(now - since), acknowledged.map(then -> Duration.ofNanos(now - then)), code);
    }

    /** Whether the line stands. */
    enum State {
        /** It has not stood yet. */
        CONNECTING,
        CONNECTED,
        LOST
    }

    /**
     * The line at one moment.
     *
     * @param state whether it stands
     * @param age how long this has been so
     * @param acknowledged how long ago Discord last gave a sign that it hears us; empty when it never did
     * @param closeCode the number with which Discord ended the last connection; 0 when there was none
     */
    record Reading(State state, Duration age, Optional<Duration> acknowledged, int closeCode) {
        /** Why nobody is answered, in a sentence; empty when everybody is. */
        Optional<String> trouble() {
            String code = closeCode == 0 ? "" : " Discord closed it with code " + closeCode + ".";
            return switch (state) {
                case CONNECTED -> Optional.empty();
                case CONNECTING -> Optional.of("Discord has not let the bot in yet." + code);
                case LOST -> Optional.of("The connection to Discord is lost and is being made again." + code);
            };
        }
    }
}
