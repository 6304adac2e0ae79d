package onrecord.desk;

import java.util.OptionalLong;

/** What is known of one upload from outside: only what was acknowledged is certain. */
final class Fate {
    private final FerryNotice notice;
    private final long server;
    private OptionalLong number = OptionalLong.empty();
    private boolean removing;
    private boolean removed;

    Fate(FerryNotice notice, long server) {
        this.notice = notice;
        this.server = server;
    }

    FerryNotice notice() {
        return notice;
    }

    long server() {
        return server;
    }

    void added(long given) {
        number = OptionalLong.of(given);
    }

    OptionalLong number() {
        return number;
    }

    void removing() {
        removing = true;
    }

    void removed() {
        removed = true;
    }

    /** It was acknowledged and nobody asked to remove it. */
    boolean mustBeThere() {
        return number.isPresent() && !removing;
    }

    boolean mustBeGone() {
        return removed;
    }

    /** Killed in the middle of the call: either is right, if it is whole. */
    boolean open() {
        return !mustBeThere() && !mustBeGone();
    }
}
