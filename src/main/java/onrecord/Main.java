package onrecord;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import onrecord.answer.Answerer;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Desks;
import onrecord.desk.LibraryDesk;
import onrecord.desk.Progress;
import onrecord.discord.Preview;
import onrecord.discord.Serve;
import onrecord.language.BackgroundEmbedder;
import onrecord.language.Language;
import onrecord.language.OnnxEmbedder;
import onrecord.operations.HealthProbe;
import onrecord.search.IndexInUseException;
import onrecord.store.Backup;
import onrecord.store.DatabaseAddress;
import onrecord.store.Store;
import onrecord.terminal.BackupAction;
import onrecord.terminal.ServeAction;
import onrecord.terminal.Terminal;

/** Starts OnRecord: builds every part by hand, then lets the terminal read the command line. */
public final class Main {
    /** As in BSD's sysexits: whoever started us may do so again. */
    private static final int TRY_LATER = 75;

    private Main() {}

    public static void main(String[] args) {
        int code = run(args);
        if (code < 2) {
            Recording.keep();
        }
        System.exit(code);
    }

    private static int run(String... args) {
        Path home = Home.find();
        // Closed before the process ends: when ONNX Runtime is still starting then, it crashes.
        try (BackgroundEmbedder embedder = new BackgroundEmbedder(() -> OnnxEmbedder.open(Home.cache()))) {
            Settings settings = Settings.forTerminal(home, System.getenv());
            Logs.from(settings.logLevel(), settings.logFormat());
            Desks desks = new Desks(
                    home.resolve("index"),
                    settings.articlesFolder(),
                    new Language(),
                    embedder,
                    settings.answerThreshold().orElse(Answerer.THRESHOLD));
            return Terminal.ofThisProcess(
                            desks,
                            System.getenv(),
                            discord(home, desks),
                            (desk, file, force) -> new Preview(desk).write(file, force),
                            backup(home, settings))
                    .run(args);
        } catch (Settings.Wrong wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }

    private static BackupAction backup(Path home, Settings settings) {
        Backup backup = settings.database().map(Backup::of).orElseGet(() -> Backup.of(home.resolve("index")));
        return new BackupAction() {
            @Override
            public void backup(Path file) throws IOException {
                backup.write(file);
            }

            @Override
            public void restore(Path file, boolean force) throws IOException {
                backup.restore(file, force);
            }
        };
    }

    private static Store store(Path home, Settings settings) throws IOException {
        Optional<DatabaseAddress> database = settings.database();
        return database.isPresent() ? Store.open(database.get()) : Store.open(home.resolve("index"));
    }

    private static ServeAction discord(Path home, Desks desks) {
        return new ServeAction() {
            @Override
            public int serve() throws IOException {
                return Main.serve(home, desks);
            }

            @Override
            public int health() {
                return Main.health(home);
            }
        };
    }

    private static int serve(Path home, Desks desks) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            Settings settings = Settings.forDiscord(home, System.getenv());
            desks.expectQuestions();
            try (Desk desk = desks.update(Progress.SILENT);
                    Store store = store(home, settings);
                    LibraryDesk libraries = desk.libraries(store, settings.allowance())) {
                desk.warm(Library.BUNDLED);
                return new Serve(
                                settings.discordToken().orElseThrow(),
                                desk,
                                store,
                                libraries,
                                settings.keepAfterLeaving(),
                                settings.readingRooms(),
                                out,
                                err,
                                settings.operationsPort())
                        .run();
            }
        } catch (Settings.Wrong wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (IndexInUseException busy) {
            err.println(busy.getMessage());
            return TRY_LATER;
        }
    }

    /** Asks the bot that runs on this machine, with the same settings. */
    private static int health(Path home) {
        try {
            OptionalInt port = Settings.forTerminal(home, System.getenv()).operationsPort();
            Optional<String> trouble = port.isEmpty()
                    ? Optional.of(Settings.OPERATIONS_PORT + " is not set, so a running bot cannot be asked.")
                    : HealthProbe.trouble(port.getAsInt());
            trouble.ifPresent(System.err::println);
            return trouble.isEmpty() ? 0 : 1;
        } catch (Settings.Wrong wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }
}
