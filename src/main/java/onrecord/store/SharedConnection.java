package onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * One connection that is used in turn. SQLite lets one write at a time anyway, and opening a file for every statement
 * would cost more than the statement.
 */
final class SharedConnection implements ConnectionFactory, AutoCloseable {
    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock(true);

    SharedConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection openConnection() throws SQLException {
        turn.lock();
        if (connection.isClosed()) {
            turn.unlock();
            throw new SqliteTrouble.StoreClosedException();
        }
        return connection;
    }

    @Override
    public void closeConnection(Connection used) {
        turn.unlock();
    }

    /** Waits for whoever uses it. */
    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            connection.close();
        } finally {
            turn.unlock();
        }
    }
}
