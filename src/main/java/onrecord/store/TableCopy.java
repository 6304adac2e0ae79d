package onrecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Copies the rows of all tables from one database to another, which has the same tables.
 *
 * @param name the table's
 * @param columns the names of its columns
 * @param types what the scripts call the type of each column
 */
record TableCopy(String name, List<String> columns, List<String> types) {
    /** How many rows are asked for at once: few, as a row may hold a whole upload. */
    private static final int ROWS = 8;

    /** OnRecord's tables in an SQLite database, each before those whose rows need its rows. */
    static List<TableCopy> tables(Connection sqlite) throws SQLException {
        List<TableCopy> tables = new ArrayList<>();
        // In the order in which the scripts make them.
        try (Statement statement = sqlite.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT name FROM sqlite_master WHERE type = 'table'
                            AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'
                        ORDER BY rowid
                        """)) {
            while (row.next()) {
                tables.add(table(sqlite, row.getString(1)));
            }
        }
        return tables;
    }

    private static TableCopy table(Connection sqlite, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (PreparedStatement statement = sqlite.prepareStatement("SELECT name, type FROM pragma_table_info(?)")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                    types.add(row.getString(2));
                }
            }
        }
        return new TableCopy(name, columns, types);
    }

    /** Copies them into empty tables; the caller commits. What stands in the table {@code installation} is replaced. */
    static void copy(List<TableCopy> tables, Connection from, Connection to) throws SQLException {
        for (TableCopy table : tables.reversed()) {
            try (Statement statement = to.createStatement()) {
                statement.executeUpdate("DELETE FROM " + table.name);
            }
        }
        for (TableCopy table : tables) {
            table.copy(from, to);
        }
    }

    private void copy(Connection from, Connection to) throws SQLException {
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (Statement reading = from.createStatement();
                PreparedStatement writing =
                        to.prepareStatement("INSERT INTO " + name + " (" + names + ") VALUES (" + marks + ")")) {
            reading.setFetchSize(ROWS);
            try (ResultSet row = reading.executeQuery("SELECT " + names + " FROM " + name)) {
                while (row.next()) {
                    copy(row, writing);
                    writing.executeUpdate();
                }
            }
        }
    }

    private void copy(ResultSet row, PreparedStatement writing) throws SQLException {
        for (int i = 1; i <= types.size(); i++) {
            if (row.getObject(i) == null) {
                writing.setObject(i, null);
                continue;
            }
            switch (types.get(i - 1)) {
                case "BOOLEAN" -> writing.setBoolean(i, row.getBoolean(i));
                case "BIGINT", "INTEGER" -> writing.setLong(i, row.getLong(i));
                case "BYTEA" -> writing.setBytes(i, row.getBytes(i));
                case "TEXT" -> writing.setString(i, row.getString(i));
                default -> throw new IllegalStateException("a column of " + name + " has a type nobody copies");
            }
        }
    }
}
