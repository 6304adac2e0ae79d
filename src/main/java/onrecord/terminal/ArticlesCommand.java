package onrecord.terminal;

import java.io.IOException;
import java.util.List;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Listing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the articles. */
record ArticlesCommand(Shell shell) implements Command {
    @Override
    public CommandSpec spec() {
        return Options.command(
                        "articles",
                        "List the articles with outlet, date and how much was found in them.",
                        "Example: onrecord articles")
                .addOption(ArticlesOption.spec())
                .addOption(Options.flag("--json", "Print a JSON object a line."));
    }

    @Override
    public int run(ParseResult given) throws IOException {
        try (Desk desk = ArticlesOption.open(given, shell)) {
            List<Listing> listings = desk.articles(Library.BUNDLED);
            if (Options.on(given, "--json")) {
                listings.forEach(listing -> shell.out().println(JsonLine.of(ArticlesJson.of(listing))));
            } else {
                shell.out().print(new ArticlesText(shell.screen().width()).of(listings));
            }
            return ExitCode.DONE;
        }
    }
}
