package onrecord.terminal;

import java.io.IOException;
import java.util.List;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.SpeakerEntry;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists everybody the articles quote. */
record SpeakersCommand(Shell shell) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "speakers",
                        "List everybody the articles quote, the most quoted first.",
                        "Example: onrecord speakers")
                .addOption(ArticlesOption.spec())
                .addOption(Options.flag("--json", "Print a JSON object a line."));
    }

    @Override
    public int run(ParseResult given) throws IOException {
        try (Desk desk = ArticlesOption.open(given, shell)) {
            List<SpeakerEntry> speakers = desk.speakers(Library.BUNDLED);
            if (speakers.isEmpty()) {
                shell.err().println(new Sentences(desk.update().articles()).nobodyQuoted());
                return ExitCode.NOT_ON_RECORD;
            }
            if (Options.on(given, "--json")) {
                speakers.forEach(entry -> shell.out().println(JsonLine.of(SpeakersJson.of(entry))));
            } else {
                shell.out().print(new SpeakersText(shell.screen().width()).of(speakers));
            }
            return ExitCode.DONE;
        }
    }
}
