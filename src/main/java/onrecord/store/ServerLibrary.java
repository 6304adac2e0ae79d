package onrecord.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Library;

/**
 * One of a server's libraries.
 *
 * @param number of this server alone, never given twice; {@link #MAIN} for the one every server has
 * @param name what its server calls it; says nothing about who may read it
 */
public record ServerLibrary(Server server, int number, String name) {
    /** The number of the library that is read where no other was chosen. */
    public static final int MAIN = 1;

    static final String MAIN_NAME = "main";

    private static final Pattern FILED = Pattern.compile("s([1-9][0-9]{0,18})-([1-9][0-9]{0,8})");

    public ServerLibrary {
        if (number < MAIN) {
            throw new IllegalArgumentException("not a library's number: " + number);
        }
    }

    static ServerLibrary main(Server server) {
        return new ServerLibrary(server, MAIN, MAIN_NAME);
    }

    /** The wall around it: what the index files it under. */
    public Library library() {
        return new Library("s" + server.id() + "-" + number);
    }

    /** Whose library this is, and which; empty when it is no server's, as the bundled one. It may be gone by now. */
    public static Optional<Key> read(Library library) {
        Matcher filed = FILED.matcher(library.name());
        if (!filed.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Key(new Server(Long.parseLong(filed.group(1))), Integer.parseInt(filed.group(2))));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /**
     * What tells a library from every other.
     *
     * @param number among the server's libraries
     */
    public record Key(Server server, int number) {}
}
