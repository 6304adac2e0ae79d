package onrecord.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Where a PostgreSQL database is, and who we are there. Prints neither user nor password. */
public final class DatabaseAddress {
    private static final String JDBC = "jdbc:postgresql:";

    private final String jdbc;
    private final String shown;

    private DatabaseAddress(String jdbc, String shown) {
        this.jdbc = jdbc;
        this.shown = shown;
    }

    /**
     * Reads an address as JDBC writes it ({@code jdbc:postgresql://host:port/database?user=...&password=...}) or as other
     * programs do ({@code postgres://user:password@host:port/database}, or {@code postgresql://}). Empty when it is none.
     */
    public static Optional<DatabaseAddress> parse(String url) {
        try {
            String jdbc = url.startsWith(JDBC) ? url : jdbc(new URI(url));
            return Optional.ofNullable(Driver.parseURL(jdbc, null))
                    .map(parts -> new DatabaseAddress(jdbc, shown(parts)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** With everything that is secret. */
    String jdbc() {
        return jdbc;
    }

    /** The name of the database and where it is, for people to read. */
    @Override
    public String toString() {
        return shown;
    }

    private static String jdbc(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        String host = Optional.ofNullable(address.getHost()).orElse("");
        String path = Optional.ofNullable(address.getRawPath()).orElse("");
        if (!(scheme.equals("postgres") || scheme.equals("postgresql")) || host.isEmpty() || path.length() < 2) {
            throw new IllegalArgumentException("not an address of PostgreSQL");
        }
        StringBuilder jdbc = new StringBuilder(JDBC + "//" + host);
        if (address.getPort() >= 0) {
            jdbc.append(':').append(address.getPort());
        }
        jdbc.append(path).append('?');
        Optional.ofNullable(address.getUserInfo()).ifPresent(who -> {
            String[] parts = who.split(":", 2);
            jdbc.append("user=").append(encoded(parts[0]));
            if (parts.length == 2) {
                jdbc.append("&password=").append(encoded(parts[1]));
            }
        });
        Optional.ofNullable(address.getRawQuery())
                .ifPresent(query -> jdbc.append('&').append(query));
        return jdbc.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String shown(Properties parts) {
        String hosts =
                Optional.ofNullable(PGProperty.PG_HOST.getOrDefault(parts)).orElse("localhost");
        String ports =
                Optional.ofNullable(PGProperty.PG_PORT.getOrDefault(parts)).orElse("5432");
        String name =
                Optional.ofNullable(PGProperty.PG_DBNAME.getOrDefault(parts)).orElse("");
        return "The PostgreSQL database \"" + name + "\" at " + hosts + ":" + ports;
    }
}
