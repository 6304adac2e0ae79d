package onrecord.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a PostgreSQL database is, and who we are there. Prints neither user nor password. */
public final class DatabaseAddress {
    private static final String HOST = "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?";
    private static final String HOSTS = "(?<hosts>" + HOST + "(?:," + HOST + ")*)";
    private static final String NAME = "(?<name>[^/?#@:&]+)";

    /** The driver would log a URL that it cannot read, password and all; so it gets none that does not look like this. */
    private static final Pattern JDBC =
            Pattern.compile("jdbc:postgresql:(?://" + HOSTS + "/)?" + NAME + "(?:\\?(?<query>[^#]*))?");

    private static final Pattern PLAIN =
            Pattern.compile("postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?" + HOSTS + "/" + NAME
                    + "(?:\\?(?<query>[^#]*))?");

    private final String jdbc;
    private final String shown;

    private DatabaseAddress(String jdbc, String hosts, String name) {
        this.jdbc = jdbc;
        this.shown = "The PostgreSQL database \"" + name + "\" at " + hosts;
    }

    /**
     * Reads an address as JDBC writes it ({@code jdbc:postgresql://host:port/database?user=...&password=...}) or as other
     * programs do ({@code postgres://user:password@host:port/database}, or {@code postgresql://}). Empty when it is none.
     */
    public static Optional<DatabaseAddress> parse(String url) {
        Matcher jdbc = JDBC.matcher(url);
        if (jdbc.matches()) {
            String hosts = group(jdbc, "hosts").orElse("localhost");
            return Optional.of(new DatabaseAddress(url, hosts, jdbc.group("name")))
                    .filter(address -> decodes(jdbc));
        }
        Matcher plain = PLAIN.matcher(url);
        return plain.matches() ? plain(plain) : Optional.empty();
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

    private static Optional<DatabaseAddress> plain(Matcher url) {
        StringBuilder jdbc =
                new StringBuilder("jdbc:postgresql://" + url.group("hosts") + "/" + url.group("name") + "?");
        try {
            group(url, "user").ifPresent(user -> jdbc.append("user=").append(recoded(user)));
            group(url, "password")
                    .ifPresent(password -> jdbc.append("&password=").append(recoded(password)));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
        Optional<String> query = group(url, "query");
        query.ifPresent(rest -> jdbc.append('&').append(rest));
        return decodes(url)
                ? Optional.of(new DatabaseAddress(jdbc.toString(), url.group("hosts"), url.group("name")))
                : Optional.empty();
    }

    /** Before the host a plus is a plus; behind the question mark it is a space. */
    private static String recoded(String text) {
        return URLEncoder.encode(
                URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static boolean decodes(Matcher url) {
        return decodes(url.group("name"))
                && group(url, "query").map(DatabaseAddress::decodes).orElse(true);
    }

    private static boolean decodes(String query) {
        try {
            return !URLDecoder.decode(query, StandardCharsets.UTF_8).contains("\u0000");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> group(Matcher url, String name) {
        return Optional.ofNullable(url.group(name)).filter(text -> !text.isEmpty());
    }
}
