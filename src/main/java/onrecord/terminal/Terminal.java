package onrecord.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.desk.Desks;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs OnRecord's command line. */
public final class Terminal {
    private static final int NARROWEST_HELP = 55;

    private final Shell shell;
    private final ServeAction serve;
    private final PreviewAction preview;
    private final BackupAction backup;

    /**
     * A terminal over the given streams.
     *
     * @param desks where the articles are asked
     * @param out answers
     * @param err messages
     * @param in what a person types, UTF-8
     * @param screen what can be shown
     * @param serve what {@code onrecord serve} does
     * @param preview what {@code onrecord preview} does
     * @param backup what {@code onrecord backup} and {@code onrecord restore} do
     */
    public Terminal(
            Desks desks,
            PrintWriter out,
            PrintWriter err,
            InputStream in,
            TerminalScreen screen,
            ServeAction serve,
            PreviewAction preview,
            BackupAction backup) {
        this.shell = new Shell(desks, out, err, in, screen);
        this.serve = serve;
        this.preview = preview;
        this.backup = backup;
    }

    /** The terminal this process was started from; it writes UTF-8 whatever the system prefers. */
    public static Terminal ofThisProcess(
            Desks desks,
            Map<String, String> environment,
            ServeAction serve,
            PreviewAction preview,
            BackupAction backup) {
        return new Terminal(
                desks,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.in,
                TerminalScreen.detect(environment),
                serve,
                preview,
                backup);
    }

    /**
     * Runs one command line.
     *
     * @return 0 when it did what it was told, 1 when an answer is not on record, 2 when something broke; what broke was
     *     said in one sentence
     */
    public int run(String... args) {
        int code = commandLine().execute(args);
        shell.out().flush();
        shell.err().flush();
        return code;
    }

    private CommandLine commandLine() {
        Map<String, Command> commands = new HashMap<>();
        CommandSpec root = Options.command(
                "onrecord",
                "Who said what: verbatim, cited answers from the articles people read together.",
                "Example: onrecord ask \"What did Sherman say about the open door?\"");
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
        root.version("OnRecord " + version());
        for (Command command : Commands.all(shell, serve, preview, backup)) {
            CommandSpec spec = command.spec();
            commands.put(spec.name(), command);
            root.addSubcommand(spec.name(), spec);
        }
        // A question may begin with "@"; it never names a file of arguments.
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(shell.out())
                .setErr(shell.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(shell.screen().colours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, shell.screen().width()))
                .setExecutionStrategy(parsed -> execute(parsed, commands))
                .setParameterExceptionHandler((e, args) -> misread(e));
    }

    private int execute(ParseResult parsed, Map<String, Command> commands) {
        Optional<Integer> helped = Optional.ofNullable(CommandLine.executeHelpRequest(parsed));
        if (helped.isPresent()) {
            return helped.get();
        }
        if (!parsed.hasSubcommand()) {
            // Without a command there is nothing to do, so the commands are shown.
            parsed.commandSpec().commandLine().usage(shell.out());
            return ExitCode.DONE;
        }
        ParseResult given = parsed.subcommand();
        Command command =
                Optional.ofNullable(commands.get(given.commandSpec().name())).orElseThrow();
        try {
            return command.run(given);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return shell.refuse("Stopped before it was done.");
        } catch (IOException | RuntimeException | Error e) {
            // Errors too: uncaught, they would end the process with 1, which means "not on record".
            return shell.refuse(Failure.sentence(e));
        }
    }

    private int misread(ParameterException e) {
        CommandLine command = e.getCommandLine();
        Optional<String> noCommand = noCommand(e);
        if (noCommand.isPresent()) {
            // Few enough to name them all; the library's guesses are wide of the mark for words this short.
            return shell.refuse(Printable.line("There is no command \"" + noCommand.get() + "\"; the commands are "
                    + String.join(", ", command.getSubcommands().keySet()) + "."));
        }
        shell.refuse(Failure.sentence(e));
        if (!UnmatchedArgumentException.printSuggestions(e, shell.err())) {
            shell.refuse("\"" + command.getCommandSpec().qualifiedName() + " --help\" shows what it takes.");
        }
        return ExitCode.BROKEN;
    }

    /** The word that stands where a command should. */
    private static Optional<String> noCommand(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                        && !unmatched.isUnknownOption()
                        && !e.getCommandLine().getSubcommands().isEmpty()
                ? unmatched.getUnmatched().stream().findFirst()
                : Optional.empty();
    }

    private static String version() {
        return Optional.ofNullable(Terminal.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
