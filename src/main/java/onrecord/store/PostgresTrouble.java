package onrecord.store;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in a sentence what a failure of PostgreSQL means for whoever runs OnRecord. */
final class PostgresTrouble implements Trouble {
    private static final String UNREACHABLE =
            "cannot be reached; check that PostgreSQL runs there and is let through, and what ONRECORD_DATABASE_URL says";

    private static final String BUSY = "has too much to do for OnRecord at the moment; try again in a moment";

    /** How the pool says that it has connections, but none that is free. */
    private static final Pattern IN_USE = Pattern.compile("\\(total=[1-9]");

    private final DatabaseAddress address;

    PostgresTrouble(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public StoreException explained(Exception failure) {
        return that(state(failure).flatMap(PostgresTrouble::sentence).orElse(unforeseen(failure)), failure);
    }

    @Override
    public StoreException outdated(Exception failure) {
        return that(
                state(failure)
                        .flatMap(PostgresTrouble::sentence)
                        .orElse("cannot be brought up to date; restore a backup into it, or name an empty database"),
                failure);
    }

    @Override
    public StoreException newer() {
        return that("was written by a newer OnRecord; use that one, or restore a backup into it");
    }

    @Override
    public StoreException that(String sentence) {
        return new StoreException(address + " " + sentence);
    }

    private StoreException that(String sentence, Exception failure) {
        return new StoreException(address + " " + sentence, failure);
    }

    /** The innermost code there is: what is around it only says that something failed. */
    private static Optional<String> state(Exception failure) {
        Optional<String> state = Optional.empty();
        for (Optional<Throwable> at = Optional.of(failure);
                at.isPresent();
                at = Optional.ofNullable(at.get().getCause())) {
            if (at.get() instanceof SQLException e) {
                Optional<String> outer = state;
                state = Optional.ofNullable(e.getSQLState()).or(() -> outer);
            }
        }
        return state;
    }

    /** Without a code: the pool could give no connection, or was closed. */
    private static String unforeseen(Exception failure) {
        if (Trouble.cause(failure, PoolInitializationException.class).isPresent()) {
            return UNREACHABLE;
        }
        return Trouble.cause(failure, SQLTransientConnectionException.class)
                .map(e -> IN_USE.matcher(String.valueOf(e.getMessage())).find() ? BUSY : UNREACHABLE)
                .orElse("cannot be used: its database driver failed");
    }

    private static Optional<String> sentence(String state) {
        String kind = state.substring(0, Math.min(2, state.length()));
        return Optional.of(
                switch (state) {
                    case "28P01", "28000" -> "refuses the user or the password that ONRECORD_DATABASE_URL names";
                    case "3D000" -> "is not there; create it, or name another in ONRECORD_DATABASE_URL";
                    case "42501" -> "lets this user make or change no tables; make the user its owner";
                    case "25006" -> "can only be read; name the server that takes changes in ONRECORD_DATABASE_URL";
                    case "53100" -> "cannot grow: its disk is full; make room, then try again";
                    case "53300" -> "has no connection left; stop other programs, or raise its max_connections";
                    case "55P03", "40P01", "57014" ->
                        "is being changed by another program for too long; stop that one, then try again";
                    case "57P01", "57P02", "57P03" -> "is starting or stopping; try again in a moment";
                    default ->
                        kind.equals("08")
                                ? UNREACHABLE
                                : kind.equals("58") || kind.equals("XX")
                                        ? "reports an error of its disk or its files; look into PostgreSQL's log"
                                        : "cannot be used: PostgreSQL reports " + state;
                });
    }
}
