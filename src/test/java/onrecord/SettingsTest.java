package onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.logging.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The settings")
class SettingsTest {
    private static final String TOKEN = "bm90LWEtcmVhbC1vbmU.Loopb4.only-for-the-loopback-discord";

    @TempDir
    private Path home;

    @Test
    @DisplayName("need nothing for the terminal")
    void nothing() throws Exception {
        Settings settings = Settings.forTerminal(home, Map.of());
        assertEquals(Optional.empty(), settings.articlesFolder());
        assertEquals(OptionalDouble.empty(), settings.answerThreshold());
        assertEquals(Level.WARNING, settings.logLevel());
        assertEquals(LogFormat.TEXT, settings.logFormat());
        assertEquals(OptionalInt.empty(), settings.operationsPort());
    }

    @Test
    @DisplayName("come from .env, and from the environment before it")
    void both() throws Exception {
        Files.createDirectory(home.resolve("mine"));
        write("# mine\nDISCORD_TOKEN=" + TOKEN + "\nONRECORD_ANSWER_THRESHOLD=0.3\nONRECORD_ARTICLES_FOLDER=mine\n"
                + "ONRECORD_LOG_LEVEL=\n");
        Settings settings = Settings.forDiscord(
                home, Map.of("ONRECORD_ANSWER_THRESHOLD", " 0.7 ", "ONRECORD_LOG_LEVEL", "INFO", "DISCORD_TOKEN", ""));
        assertEquals(OptionalDouble.of(0.7), settings.answerThreshold());
        assertEquals(Optional.of(home.resolve("mine")), settings.articlesFolder());
        assertEquals(Level.INFO, settings.logLevel());
        assertTrue(settings.discordToken().isPresent());
        assertFalse(settings.toString().contains("Loopb4"));
    }

    @Test
    @DisplayName("name every problem at once, by its variable, and no secret")
    void everyProblem() {
        Settings.Wrong wrong = assertThrows(
                Settings.Wrong.class,
                () -> Settings.forDiscord(
                        home,
                        Map.of(
                                "DISCORD_TOKEN", "not-a-token",
                                "ONRECORD_ANSWER_THRESHOLD", "1,5",
                                "ONRECORD_ARTICLES_FOLDER", "nowhere\0",
                                "ONRECORD_LOG_LEVEL", "loud",
                                "ONRECORD_LOG_FORMAT", "xml",
                                "ONRECORD_DATABASE_URL", "mysql://me:sesame@host/db",
                                "ONRECORD_OPERATIONS_PORT", "70000")));
        String message = String.valueOf(wrong.getMessage());
        assertEquals(7, message.lines().count());
        for (String name : new String[] {
            "DISCORD_TOKEN",
            "ONRECORD_ANSWER_THRESHOLD",
            "ONRECORD_ARTICLES_FOLDER",
            "ONRECORD_LOG_LEVEL",
            "ONRECORD_LOG_FORMAT",
            "ONRECORD_DATABASE_URL",
            "ONRECORD_OPERATIONS_PORT"
        }) {
            assertTrue(message.contains(name), message);
        }
        assertFalse(message.contains("not-a-token") || message.contains("sesame"), message);
    }

    @Test
    @DisplayName("ask for a token only where one is needed")
    void tokenWhereNeeded() throws Exception {
        Settings.forTerminal(home, Map.of("DISCORD_TOKEN", "rubbish"));
        Settings.Wrong wrong =
                assertThrows(Settings.Wrong.class, () -> Settings.forDiscord(home, Map.of("OTHER", "x")));
        assertTrue(String.valueOf(wrong.getMessage()).startsWith("DISCORD_TOKEN is not set; "));
    }

    @Test
    @DisplayName("refuse numbers out of range and folders that are none")
    void outOfRange() throws Exception {
        Files.writeString(home.resolve("file"), "");
        for (String threshold : new String[] {"-0.1", "1.01", "NaN", "half"}) {
            assertThrows(
                    Settings.Wrong.class,
                    () -> Settings.forTerminal(home, Map.of("ONRECORD_ANSWER_THRESHOLD", threshold)));
        }
        assertThrows(
                Settings.Wrong.class, () -> Settings.forTerminal(home, Map.of("ONRECORD_ARTICLES_FOLDER", "file")));
    }

    @Test
    @DisplayName("take a port, and 0 for none")
    void port() throws Exception {
        assertEquals(
                OptionalInt.of(9464),
                Settings.forTerminal(home, Map.of("ONRECORD_OPERATIONS_PORT", "9464"))
                        .operationsPort());
        assertEquals(
                OptionalInt.empty(),
                Settings.forTerminal(home, Map.of("ONRECORD_OPERATIONS_PORT", "0"))
                        .operationsPort());
        for (String port : new String[] {"-1", "web", "65536"}) {
            assertThrows(
                    Settings.Wrong.class, () -> Settings.forTerminal(home, Map.of("ONRECORD_OPERATIONS_PORT", port)));
        }
    }

    @Test
    @DisplayName("name a PostgreSQL database, and tell no password when they are printed")
    void database() throws Exception {
        assertEquals(Optional.empty(), Settings.forTerminal(home, Map.of()).database());
        Settings settings = Settings.forTerminal(
                home, Map.of("ONRECORD_DATABASE_URL", "postgres://reporter:sesame@db.example:6432/news"));
        assertTrue(settings.toString().contains("\"news\" at db.example:6432"), settings.toString());
        assertFalse(
                settings.toString().contains("sesame") || settings.toString().contains("reporter"));
    }

    @Test
    @DisplayName("in a broken .env are named without quoting it")
    void broken() throws Exception {
        write("DISCORD_TOKEN " + TOKEN + "\n");
        Settings.Wrong wrong = assertThrows(Settings.Wrong.class, () -> Settings.forDiscord(home, Map.of()));
        assertTrue(String.valueOf(wrong.getMessage()).contains(".env has a line that is not NAME=value"));
        assertFalse(String.valueOf(wrong.getMessage()).contains("Loopb4"));
    }

    @Test
    @DisplayName("in a .env that is a folder are missed")
    void folder() throws Exception {
        Files.createDirectory(home.resolve(".env"));
        assertThrows(Settings.Wrong.class, () -> Settings.forTerminal(home, Map.of()));
    }

    @Test
    @DisplayName("of the example are all documented and harmless as they are")
    void example() throws Exception {
        String example = Files.readString(Path.of(".env.example"));
        for (String name : new String[] {
            Settings.DISCORD_TOKEN,
            Settings.ARTICLES_FOLDER,
            Settings.ANSWER_THRESHOLD,
            Settings.LOG_LEVEL,
            Settings.LOG_FORMAT,
            Settings.DATABASE_URL,
            Settings.OPERATIONS_PORT
        }) {
            assertTrue(example.contains(name + "="), name);
        }
        write(example);
        Settings.forTerminal(home, Map.of());
        write(example.replaceAll("(?m)^#(ONRECORD_(?!ARTICLES))", "$1"));
        assertEquals(Level.INFO, Settings.forTerminal(home, Map.of()).logLevel());
    }

    private void write(String text) throws IOException {
        Files.writeString(home.resolve(".env"), text);
    }
}
