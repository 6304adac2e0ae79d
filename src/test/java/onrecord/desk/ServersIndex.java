package onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.answer.Answerer;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.QuestionTypes;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import onrecord.search.FiledArticle;
import onrecord.search.LuceneIndex;
import onrecord.search.PreparedArticle;

/**
 * The libraries of many servers in one index, full of made-up articles: each a mixture of its own of the same few
 * hundred, since preparing an article takes longer than indexing it.
 *
 * @param distinct how many articles are made up and prepared
 * @param each how many of them every library has
 */
record ServersIndex(Path home, int distinct, int each) {
    static Library library(int server) {
        return new Library("s" + (server + 1) + "-1");
    }

    /** The numbers of a server's articles; always the same. */
    List<Integer> articles(int server) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, distinct).boxed().toList());
        Collections.shuffle(all, new Random(server));
        return all.subList(0, each);
    }

    LuceneIndex open() throws IOException {
        return LuceneIndex.open(Files.createDirectories(home.resolve("lucene")));
    }

    static Desk desk(LuceneIndex index, Language language, Embedder embedder) {
        return new Desk(
                index,
                embedder,
                new Answerer(index, embedder, new QuestionTypes(language), Answerer.THRESHOLD),
                language,
                Update.none(Path.of("none"), index, Library.BUNDLED, Instant.EPOCH));
    }

    /** Prepares the articles, on two threads. */
    List<PreparedArticle> prepare(Language language, Embedder embedder) {
        ArticlePreparer preparer = new ArticlePreparer(language, embedder);
        return IntStream.range(0, distinct)
                .parallel()
                .mapToObj(number -> preparer.prepare(MadeUpNews.of(number).article(), ""))
                .toList();
    }

    /** Fills the libraries of some servers that are not filled yet. */
    void fill(LuceneIndex index, List<PreparedArticle> prepared, int from, int to) {
        Set<String> there = new HashSet<>();
        index.libraries().forEach(library -> there.add(library.name()));
        IntStream.range(from, to)
                .parallel()
                .filter(server -> !there.contains(library(server).name()))
                .forEach(server -> index.apply(
                        library(server),
                        articles(server).stream()
                                .<Change>map(number ->
                                        new Change.Put(named("/uploaded/a" + number + ".md", prepared.get(number))))
                                .toList(),
                        Map.of("position", "made-up " + each)));
    }

    private static PreparedArticle named(String name, PreparedArticle prepared) {
        FiledArticle filed = prepared.filed();
        Article article = filed.article();
        return new PreparedArticle(
                new FiledArticle(
                        new Article(
                                article.id(),
                                Origin.named(name),
                                article.headline(),
                                article.text(),
                                article.body(),
                                article.pages()),
                        filed.fingerprint(),
                        filed.sentences(),
                        filed.passages(),
                        filed.quotes()),
                prepared.sentenceMeanings(),
                prepared.passageMeanings(),
                prepared.quoteMeanings());
    }
}
