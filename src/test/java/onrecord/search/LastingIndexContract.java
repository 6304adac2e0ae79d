package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index does besides, when what it holds outlives the program. */
interface LastingIndexContract extends SearchIndexContract {
    @Test
    @DisplayName("everything is there again after it was closed")
    default void reopened(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            index.apply(Harbour.ELSEWHERE, Harbour.put(Harbour.SECRET));
            index.apply(Harbour.HERE, List.of(new Change.Remove("school.md")));
        }
        try (SearchIndex index = open(folder)) {
            assertEquals(List.of(Harbour.prepared(Harbour.PIER).filed()), index.articles(Harbour.HERE));
            assertEquals(List.of(Harbour.prepared(Harbour.SECRET).filed()), index.articles(Harbour.ELSEWHERE));
            assertEquals(
                    index.sentences(Harbour.HERE),
                    index.search(Harbour.search(Harbour.HERE, "survey")).size());
            assertEquals(1, index.sentencesWith(Harbour.HERE, "crowns"));
            assertEquals(1, index.speakers(Harbour.HERE).called("Olsen").size());
        }
    }

    @Test
    @DisplayName("remarks are there again, also when articles came and went")
    default void notesReopened(@TempDir Path folder) throws IOException {
        try (SearchIndex index = open(folder)) {
            index.note(Harbour.HERE, "folder", "/news \u00e9\ud83d\ude00\n2");
            index.apply(Harbour.HERE, Harbour.put(Harbour.PIER));
        }
        try (SearchIndex index = open(folder)) {
            assertEquals(Optional.of("/news \u00e9\ud83d\ude00\n2"), index.note(Harbour.HERE, "folder"));
            assertEquals(1, index.articles(Harbour.HERE).size());
        }
    }

    @Test
    @DisplayName("many small changes leave each article whole and findable")
    default void manyChanges(@TempDir Path folder) throws IOException {
        int articles = 40;
        for (int round = 0; round < 2; round++) {
            try (SearchIndex index = open(folder)) {
                for (int i = round; i < articles; i += 2) {
                    Article article = Harbour.article(
                            "n%02d.md".formatted(i), "Number " + i, "Buoy%d was seen. It drifted.".formatted(i));
                    index.apply(Harbour.HERE, Harbour.put(article));
                }
            }
        }
        try (SearchIndex index = open(folder)) {
            assertEquals(articles, index.articles(Harbour.HERE).size());
            assertEquals(2 * articles, index.sentences(Harbour.HERE));
            for (int i = 0; i < articles; i++) {
                String name = "n%02d.md".formatted(i);
                assertEquals(
                        name,
                        index.documents(Harbour.search(Harbour.HERE, "buoy" + i), 1)
                                .getFirst()
                                .name());
            }
        }
    }
}
