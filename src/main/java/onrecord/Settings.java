package onrecord;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.logging.Level;
import onrecord.desk.LibraryDesk;
import onrecord.discord.Token;
import onrecord.store.Allowance;
import onrecord.store.DatabaseAddress;

/**
 * What whoever runs OnRecord can set, read once from {@code .env} and the environment, and checked. Nothing else reads
 * the environment. {@code .env.example} documents every variable.
 *
 * @param discordToken the bot's password; there when it was asked for
 * @param articlesFolder the folder of articles to use instead of {@code index/articles}
 * @param answerThreshold how sure an answer must be, 0 to 1, instead of the calibrated value
 * @param readingRooms whether Discord is asked for messages that do not mention the bot, for channels where every
 *     question is answered
 * @param logLevel the least important kind of message that is logged
 * @param logFormat how it is written
 * @param database the PostgreSQL database that is used instead of the file {@code index/onrecord.db}
 * @param allowance how much each server may keep
 * @param keepAfterLeaving how long what a server kept outlasts the bot's leaving
 * @param operationsPort the port on which a running bot says how it does; empty when on none
 */
public record Settings(
        Optional<Token> discordToken,
        Optional<Path> articlesFolder,
        OptionalDouble answerThreshold,
        boolean readingRooms,
        Level logLevel,
        LogFormat logFormat,
        Optional<DatabaseAddress> database,
        Allowance allowance,
        Duration keepAfterLeaving,
        OptionalInt operationsPort) {
    static final String DISCORD_TOKEN = "DISCORD_TOKEN";
    static final String ARTICLES_FOLDER = "ONRECORD_ARTICLES_FOLDER";
    static final String ANSWER_THRESHOLD = "ONRECORD_ANSWER_THRESHOLD";
    static final String READING_ROOMS = "ONRECORD_READING_ROOMS";
    static final String LOG_LEVEL = "ONRECORD_LOG_LEVEL";
    static final String LOG_FORMAT = "ONRECORD_LOG_FORMAT";
    static final String DATABASE_URL = "ONRECORD_DATABASE_URL";
    static final String OPERATIONS_PORT = "ONRECORD_OPERATIONS_PORT";

    static final String LIBRARY_ARTICLES = "ONRECORD_LIBRARY_ARTICLES";
    static final String LIBRARY_MEGABYTES = "ONRECORD_LIBRARY_MEGABYTES";
    static final String LIBRARY_A_DAY = "ONRECORD_LIBRARY_A_DAY";
    static final String KEEP_DAYS = "ONRECORD_KEEP_DAYS";

    private static final Map<String, Level> LEVELS =
            Map.of("error", Level.SEVERE, "warning", Level.WARNING, "info", Level.INFO, "debug", Level.FINE);

    private static final Map<String, LogFormat> FORMATS = Map.of("text", LogFormat.TEXT, "json", LogFormat.JSON);
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_ARTICLES = 1_000_000;
    private static final int MOST_MEGABYTES = 1_000_000;
    private static final long MEGABYTE = 1024L * 1024;
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 3650;

    /**
     * Reads the settings a terminal command needs; the Discord token is not looked at.
     *
     * @param home the folder that holds {@code .env}, and from which relative folders count
     * @param environment the process's environment, which wins over the file
     * @throws Wrong when something is set that cannot be meant; it names every problem
     */
    public static Settings forTerminal(Path home, Map<String, String> environment) throws Wrong {
        return read(home, environment, false);
    }

    /** Reads the settings the Discord bot needs: the same, and the token must be there. */
    public static Settings forDiscord(Path home, Map<String, String> environment) throws Wrong {
        return read(home, environment, true);
    }

    private static Settings read(Path home, Map<String, String> environment, boolean withToken) throws Wrong {
        EnvironmentFile file = EnvironmentFile.in(home);
        Variables variables = new Variables(environment, file.values(), new ArrayList<>());
        file.problem().ifPresent(variables.problems()::add);
        Settings settings = new Settings(
                withToken ? token(variables) : Optional.empty(),
                folder(variables, home),
                threshold(variables),
                readingRooms(variables),
                level(variables),
                format(variables),
                database(variables),
                allowance(variables),
                Duration.ofDays(variables.number(KEEP_DAYS, 0, MOST_DAYS, USUAL_DAYS)),
                port(variables));
        if (!variables.problems().isEmpty()) {
            throw new Wrong(variables.problems());
        }
        return settings;
    }

    private static Allowance allowance(Variables variables) {
        Allowance usual = LibraryDesk.USUAL;
        return new Allowance(
                variables.number(LIBRARY_ARTICLES, 1, MOST_ARTICLES, usual.articles()),
                variables.number(LIBRARY_MEGABYTES, 1, MOST_MEGABYTES, (int) (usual.bytes() / MEGABYTE)) * MEGABYTE,
                variables.number(LIBRARY_A_DAY, 1, MOST_ARTICLES, usual.aDay()));
    }

    private static Optional<Token> token(Variables variables) {
        Optional<String> text = variables.value(DISCORD_TOKEN);
        Optional<Token> token = text.flatMap(Token::parse);
        if (text.isEmpty()) {
            variables.problem(
                    DISCORD_TOKEN,
                    "is not set; copy the token from the application's Bot page at discord.com/developers"
                            + " into .env or the environment");
        } else if (token.isEmpty()) {
            variables.problem(
                    DISCORD_TOKEN,
                    "is not a bot token: those have three parts joined by dots; copy it again from the"
                            + " application's Bot page at discord.com/developers");
        }
        return token;
    }

    private static Optional<Path> folder(Variables variables, Path home) {
        return variables.value(ARTICLES_FOLDER).flatMap(text -> {
            try {
                Path folder = home.resolve(text).normalize();
                if (Files.isDirectory(folder) && Files.isReadable(folder)) {
                    return Optional.of(folder);
                }
            } catch (InvalidPathException notAPath) {
                // The same problem as a folder that is not there.
            }
            variables.problem(ARTICLES_FOLDER, "names no folder that can be read: " + text);
            return Optional.empty();
        });
    }

    private static OptionalDouble threshold(Variables variables) {
        Optional<String> text = variables.value(ANSWER_THRESHOLD);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(text.get());
            if (value >= 0 && value <= 1) {
                return OptionalDouble.of(value);
            }
        } catch (NumberFormatException notANumber) {
            // The same problem as a number out of range.
        }
        variables.problem(ANSWER_THRESHOLD, "must be a number from 0 to 1, such as 0.5, not: " + text.get());
        return OptionalDouble.empty();
    }

    private static boolean readingRooms(Variables variables) {
        String text = variables.value(READING_ROOMS).orElse("no").toLowerCase(Locale.ROOT);
        if (!text.equals("yes") && !text.equals("no")) {
            variables.problem(READING_ROOMS, "must be yes or no, not: " + text);
        }
        return text.equals("yes");
    }

    private static Level level(Variables variables) {
        String text = variables.value(LOG_LEVEL).orElse("warning").toLowerCase(Locale.ROOT);
        Level level = LEVELS.get(text);
        if (level == null) {
            variables.problem(LOG_LEVEL, "must be error, warning, info or debug, not: " + text);
            return Level.WARNING;
        }
        return level;
    }

    private static LogFormat format(Variables variables) {
        String text = variables.value(LOG_FORMAT).orElse("text").toLowerCase(Locale.ROOT);
        LogFormat format = FORMATS.get(text);
        if (format == null) {
            variables.problem(LOG_FORMAT, "must be text or json, not: " + text);
            return LogFormat.TEXT;
        }
        return format;
    }

    /** What is wrong is not quoted: a password may stand in it. */
    private static Optional<DatabaseAddress> database(Variables variables) {
        Optional<String> text = variables.value(DATABASE_URL);
        Optional<DatabaseAddress> address = text.flatMap(DatabaseAddress::parse);
        if (text.isPresent() && address.isEmpty()) {
            variables.problem(
                    DATABASE_URL,
                    "is no address of a PostgreSQL database; write it as"
                            + " postgres://user:password@host:5432/database, with %40 for an @ in the password");
        }
        return address;
    }

    private static OptionalInt port(Variables variables) {
        Optional<String> text = variables.value(OPERATIONS_PORT);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int port = Integer.parseInt(text.get());
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port == 0 ? OptionalInt.empty() : OptionalInt.of(port);
            }
        } catch (NumberFormatException notANumber) {
            // The same problem as a number out of range.
        }
        variables.problem(OPERATIONS_PORT, "must be a port from 1 to 65535, or 0 for none, not: " + text.get());
        return OptionalInt.empty();
    }

    /** Settings that cannot be meant. The message has one line a problem, and never a secret. */
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(List<String> problems) {
            super(String.join("\n", problems));
        }
    }
}
