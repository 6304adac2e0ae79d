package onrecord.discord;

import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
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
                ? DeskOver.articles(Harbour.articles())
                : DeskOver.at(Path.of("index")).over(Path.of(args[2]), Progress.SILENT)) {
            Newsroom newsroom = new Newsroom(desk, Library.BUNDLED, 1);
            Reply reply = AnswerCard.draw(args[1], newsroom.ask(args[1]), 0, newsroom.size(), Askers.reader());
            Files.writeString(Path.of(args[0]), MessageJson.of(reply).toPrettyString() + "\n");
        }
    }
}
