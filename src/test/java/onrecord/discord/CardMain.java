package onrecord.discord;

import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.Desks;
import onrecord.desk.Progress;

/**
 * Writes the message the bot sends for a question to a file, as JSON: what the README's picture is drawn from.
 *
 * <p>Arguments: the file, the question, and a folder of articles (without it, the harbour's).
 */
final class CardMain {
    private CardMain() {}

    public static void main(String[] args) throws Exception {
        try (Desk desk = args.length < 3
                ? new Desk(Harbour.articles())
                : new Desks(Path.of("index")).over(Path.of(args[2]), Progress.SILENT)) {
            Newsroom newsroom = new Newsroom(desk, Library.BUNDLED, 1);
            Reply reply = Inquiry.typed(args[1]).answer(newsroom, 0);
            Files.writeString(Path.of(args[0]), MessageJson.of(reply).toPrettyString() + "\n");
        }
    }
}
