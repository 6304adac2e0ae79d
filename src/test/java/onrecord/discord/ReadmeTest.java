package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.desk.LibraryDesk;
import onrecord.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README")
class ReadmeTest {
    @Test
    @DisplayName("has a table of all commands, made from the one list")
    void table(@TempDir Path folder) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        try (Desk desk = DeskOver.articles(Harbour.articles());
                Store store = Store.open(folder);
                LibraryDesk libraries = desk.libraries(store)) {
            Newsroom newsroom = new Newsroom(desk, Library.BUNDLED, 1);
            Records records = new Records(store);
            Commands commands = Commands.over(
                    newsroom, new Reception(newsroom, records), records, libraries, new DiscordFiles(), false);
            String table = table(commands.offers());
            assertTrue(readme.contains(table), () -> "put this table into the README:\n" + table);
        }
    }

    private static String table(List<Offer> offers) {
        return offers.stream().map(ReadmeTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(Offer offer) {
        String typed = offer instanceof CommandDescription command
                ? "`" + command.usage() + "`"
                : "*Apps → " + offer.name() + "* on any message";
        String who = offer.access() == CommandDescription.Access.MANAGERS ? " (for who manages the server)" : "";
        return "| " + typed + " | " + offer.what() + who + " |";
    }
}
