package onrecord.terminal;

import java.io.IOException;
import java.nio.file.Path;
import onrecord.desk.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Shows how OnRecord looks in Discord, without Discord. */
record PreviewCommand(Shell shell, PreviewAction action) implements Command {
    private static final Path USUAL = Path.of("onrecord-preview.html");

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "preview",
                        "Write a page that shows how OnRecord looks in Discord; nothing is sent anywhere.",
                        "Example: onrecord preview",
                        "Example: onrecord preview class.html --articles ~/news")
                .addPositional(PositionalParamSpec.builder()
                        .arity("0..1")
                        .index("0")
                        .type(Path.class)
                        .paramLabel("FILE")
                        .description("Where the page is written (" + USUAL + ").")
                        .build())
                .addOption(ArticlesOption.spec())
                .addOption(Options.flag("--force", "Replace the file even if it is not such a page."));
    }

    @Override
    public int run(ParseResult given) throws IOException, InterruptedException {
        Path file = given.matchedPositionalValue(0, USUAL);
        shell.desks().expectQuestions();
        try (Desk desk = ArticlesOption.open(given, shell)) {
            action.write(desk, file, Options.on(given, "--force"));
        }
        shell.out().println(Printable.line("The page is " + file.toAbsolutePath() + "; open it in a browser."));
        return ExitCode.DONE;
    }
}
