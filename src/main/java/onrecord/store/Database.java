package onrecord.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Where the tables are, whichever database keeps them. May be used from many threads. */
final class Database implements AutoCloseable {
    private final Jdbi reader;
    private final Jdbi writer;
    private final Function<Exception, StoreException> explain;
    private final Closeable connections;
    private final BooleanSupplier sweep;
    private final AtomicBoolean unswept = new AtomicBoolean();

    /**
     * Uses these connections.
     *
     * @param explain turns what the driver throws into a sentence that says what to do
     * @param connections closes them
     * @param sweep clears away what changed rows leave behind outside the tables, unless somebody is in its way; says
     *     whether it did
     */
    Database(
            Jdbi reader,
            Jdbi writer,
            Function<Exception, StoreException> explain,
            Closeable connections,
            BooleanSupplier sweep) {
        this.sweep = sweep;
        this.reader = reader;
        this.writer = writer;
        this.explain = explain;
        this.connections = connections;
    }

    /** Reads rows of a server, all as they were at one moment. Throws {@link UncheckedIOException}. */
    <T> T read(Server server, Function<ServerSession, T> work) {
        return transaction(reader, handle -> work.apply(new ServerSession(handle, server)));
    }

    /** Changes rows of a server: all of it or, when anything is thrown, nothing. Throws {@link UncheckedIOException}. */
    <T> T write(Server server, Function<ServerSession, T> work) {
        T written = changed(server, work);
        sweep();
        return written;
    }

    /**
     * Changes rows of a server so that something goes for good: what it was lies on nowhere that we can reach. While
     * somebody reads for long, as for a backup, that is so after the first change behind it.
     */
    <T> T erase(Server server, Function<ServerSession, T> work) {
        T erased = changed(server, work);
        unswept.set(true);
        sweep();
        return erased;
    }

    private <T> T changed(Server server, Function<ServerSession, T> work) {
        return transaction(writer, handle -> {
            ServerSession session = new ServerSession(handle, server);
            session.hold();
            return work.apply(session);
        });
    }

    private void sweep() {
        if (unswept.getAndSet(false) && !sweep.getAsBoolean()) {
            unswept.set(true);
        }
    }

    /** Changes rows of a server. */
    void change(Server server, Consumer<ServerSession> work) {
        write(server, session -> {
            work.accept(session);
            return server;
        });
    }

    /** Reads what belongs to no server, or which servers something is kept for; never what that is. */
    <T> T readInstallation(Function<Handle, T> work) {
        return transaction(reader, work);
    }

    /** Changes what belongs to no server. */
    <T> T writeInstallation(Function<Handle, T> work) {
        return transaction(writer, work);
    }

    private <T> T transaction(Jdbi jdbi, Function<Handle, T> work) {
        try {
            return jdbi.<T, RuntimeException>inTransaction(work::apply);
        } catch (JdbiException e) {
            throw new UncheckedIOException(explain.apply(e));
        }
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
