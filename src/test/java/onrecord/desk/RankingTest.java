package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import onrecord.language.Language;
import onrecord.language.WordEmbedder;
import onrecord.search.LuceneIndex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("What one server is answered")
@Execution(ExecutionMode.CONCURRENT)
class RankingTest {
    @Test
    @DisplayName("stays the same word by word when others upload hundreds of articles")
    void unaffected(@TempDir Path home) throws Exception {
        ServersIndex servers = new ServersIndex(home, 60, 20);
        Language language = new Language();
        WordEmbedder embedder = new WordEmbedder();
        try (LuceneIndex index = servers.open();
                Desk desk = ServersIndex.desk(index, language, embedder)) {
            RankingTrial trial =
                    new RankingTrial(index, desk, servers.articles(0), servers.prepare(language, embedder));
            trial.fill();
            List<String> before = trial.answers(60);
            trial.foreign(10, 30);
            assertEquals(before, trial.answers(60));
            assertTrue(before.stream().filter(answer -> answer.contains("\n")).count() > 30, before::toString);
        }
    }
}
