package onrecord.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.OnnxEmbedder;
import onrecord.search.LuceneIndex;

/** Holds the answers of one library of 50 articles before and after 10,000 foreign ones against each other. */
public final class RankingMain {
    private static final int QUESTIONS = 100;

    private RankingMain() {}

    /** Takes an empty folder, how many articles to make up, and how many other servers with 50 articles to add. */
    public static void main(String[] args) throws IOException {
        ServersIndex servers = new ServersIndex(Path.of(args[0]), Integer.parseInt(args[1]), 50);
        Language language = new Language();
        try (Embedder embedder = OnnxEmbedder.open(Optional.empty());
                LuceneIndex index = servers.open();
                Desk desk = ServersIndex.desk(index, language, embedder)) {
            RankingTrial trial =
                    new RankingTrial(index, desk, servers.articles(0), servers.prepare(language, embedder));
            trial.fill();
            List<String> before = trial.answers(QUESTIONS);
            trial.foreign(Integer.parseInt(args[2]), 50);
            List<String> after = trial.answers(QUESTIONS);
            int alike = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                alike += before.get(i).equals(after.get(i)) ? 1 : 0;
            }
            System.out.printf(
                    "%d questions, %d found; after %d foreign articles %d answers are the same word by word%n",
                    QUESTIONS, RankingTrial.found(before), Integer.parseInt(args[2]) * 50, alike);
        }
    }
}
