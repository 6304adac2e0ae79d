package onrecord.terminal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the articles. */
@Command(
        name = "articles",
        description = "List the articles with outlet, date and how much was found in them.",
        footer = {"", "Example: onrecord articles"})
final class ArticlesCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private final ArticlesOption articles = new ArticlesOption();

    @Option(names = "--json", description = "Print a JSON object a line.")
    private boolean json;

    ArticlesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = articles.open(shell)) {
            List<Listing> listings = desk.articles(Library.BUNDLED);
            if (json) {
                listings.forEach(listing -> shell.out().println(JsonLine.of(ArticlesJson.of(listing))));
            } else {
                shell.out().print(new ArticlesText(shell.screen().width()).of(listings));
            }
            return ExitCode.DONE;
        }
    }
}
