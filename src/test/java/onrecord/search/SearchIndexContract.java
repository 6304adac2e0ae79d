package onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every index does, whatever it is built on. */
interface SearchIndexContract {
    /** Who speaks in {@link Harbour#PIER}. */
    Speaker OLSEN = new Speaker("Marta Olsen", Set.of("Olsen"), List.of("Harbour commissioner"));

    /** Opens an index that keeps what it keeps in this folder; an empty folder holds an empty index. */
    SearchIndex open(Path folder) throws IOException;

    /** An index that holds these articles in the library {@link Harbour#HERE}. */
    default SearchIndex holding(Path folder, Article... articles) throws IOException {
        SearchIndex index = open(folder);
        index.apply(Harbour.HERE, Harbour.put(articles));
        return index;
    }

    @Test
    @DisplayName("holds nothing at first, and finds nothing there")
    default void empty(@TempDir Path folder) throws IOException {
        try (SearchIndex index = open(folder)) {
            assertEquals(List.of(), index.articles(Harbour.HERE));
            assertEquals(Map.of(), index.fingerprints(Harbour.HERE));
            assertEquals(List.of(), index.search(Harbour.search(Harbour.HERE, "pier")));
            assertEquals(List.of(), index.documents(Harbour.search(Harbour.HERE, "pier"), 10));
            assertEquals(List.of(), index.search(Harbour.said(Harbour.HERE, "pier")));
            assertEquals(List.of(), index.search(Harbour.saidBy(OLSEN, "pier")));
            assertEquals(List.of(), index.quotes(Harbour.HERE).clusters());
            assertEquals(0, index.sentences(Harbour.HERE));
            assertEquals(0, index.sentencesWith(Harbour.HERE, "pier"));
            assertEquals(Optional.empty(), index.nearestWord(Harbour.HERE, "harbuor"));
            assertEquals(List.of(), index.speakers(Harbour.HERE).all());
            assertEquals(Optional.empty(), index.article(Harbour.HERE, Harbour.PIER.id()));
        }
    }

    @Test
    @DisplayName("adding the same article twice leaves one")
    default void addingTwiceLeavesOne(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.PIER)) {
            int sentences = index.sentences(Harbour.HERE);
            index.apply(Harbour.HERE, Harbour.put(Harbour.PIER));
            assertEquals(1, index.articles(Harbour.HERE).size());
            assertEquals(Harbour.prepared(Harbour.PIER).filed().sentences().size(), sentences);
            assertEquals(sentences, index.sentences(Harbour.HERE));
        }
    }

    @Test
    @DisplayName("an article takes the place of the one with its name")
    default void replaces(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            Article later = Harbour.article("pier.md", "Council drops the pier", "The lighthouse is painted instead.");
            index.apply(Harbour.HERE, Harbour.put(later));
            assertEquals(
                    List.of(later, Harbour.SCHOOL),
                    index.articles(Harbour.HERE).stream()
                            .map(FiledArticle::article)
                            .toList());
            assertEquals(0, index.sentencesWith(Harbour.HERE, "survey"));
            assertEquals(1, index.sentencesWith(Harbour.HERE, "lighthouse"));
            assertEquals(Optional.empty(), index.article(Harbour.HERE, Harbour.PIER.id()));
            assertEquals(List.of(), index.speakers(Harbour.HERE).called("Olsen"));
        }
    }

    @Test
    @DisplayName("a removed article is gone from every answer, and removing what is not there changes nothing")
    default void removes(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            index.apply(Harbour.HERE, List.of(new Change.Remove("pier.md"), new Change.Remove("never.md")));
            assertEquals(Map.of("school.md", "print of school.md"), index.fingerprints(Harbour.HERE));
            assertEquals(Optional.empty(), index.article(Harbour.HERE, Harbour.PIER.id()));
            assertEquals(
                    List.of(),
                    index.search(Harbour.search(Harbour.HERE, "survey engineers sea floor")).stream()
                            .filter(h -> h.filed().article().equals(Harbour.PIER))
                            .toList());
            assertEquals(List.of(), index.search(Harbour.saidBy(OLSEN, "eleven years")));
            assertEquals(
                    List.of(),
                    index.search(Harbour.said(Harbour.HERE, "eleven years")).stream()
                            .filter(h -> Harbour.words(h).contains("eleven"))
                            .toList());
        }
    }

    @Test
    @DisplayName("changes are made in the order they are given")
    default void inOrder(@TempDir Path folder) throws IOException {
        try (SearchIndex index = open(folder)) {
            Change put = Harbour.put(Harbour.PIER).getFirst();
            Change remove = new Change.Remove("pier.md");
            index.apply(Harbour.HERE, List.of(put, remove));
            assertEquals(0, index.sentences(Harbour.HERE));
            index.apply(Harbour.HERE, List.of(remove, put));
            assertEquals(1, index.articles(Harbour.HERE).size());
        }
    }

    @Test
    @DisplayName("articles come back exactly: odd characters, broken surrogates, line ends and all that was found")
    default void exact(@TempDir Path folder) throws IOException {
        Article odd = Harbour.article(
                "odd \u00e9\ud83d\ude00.md",
                "H\u00e9adline \ud83d\ude00",
                "\uFEFFMayor Henrik Dahl said\r\n\u201cit\u2019s dry\u201d\t\u00a0\u2028again.",
                "Half a pair \ud83d here and \ude00 there\u0000.",
                "\u0391\u0392 \u4e2d\u6587 \ud83e\uddd1\u200d\ud83d\ude80 end.");
        try (SearchIndex index = holding(folder, odd, Harbour.PIER, Harbour.SCHOOL)) {
            for (Article article : List.of(odd, Harbour.PIER, Harbour.SCHOOL)) {
                assertEquals(Optional.of(Harbour.prepared(article).filed()), index.article(Harbour.HERE, article.id()));
            }
        }
    }

    @Test
    @DisplayName("an article of which little is known comes back with as little")
    default void bare(@TempDir Path folder) throws IOException {
        String text = "Only words.";
        Article bare = Article.of(Origin.named("bare.txt"), "Words", text, List.of(new Span(0, text.length())));
        try (SearchIndex index = holding(folder, bare)) {
            assertEquals(
                    Optional.of(bare), index.article(Harbour.HERE, bare.id()).map(FiledArticle::article));
        }
    }

    @Test
    @DisplayName("lists articles in the order of their names")
    default void listed(@TempDir Path folder) throws IOException {
        Article first = Harbour.article("a.md", "First", "The gulls came early.");
        try (SearchIndex index = holding(folder, Harbour.SCHOOL, Harbour.PIER, first)) {
            assertEquals(
                    List.of("a.md", "pier.md", "school.md"),
                    index.articles(Harbour.HERE).stream()
                            .map(f -> f.article().origin().name())
                            .toList());
        }
    }

    @Test
    @DisplayName("finds a sentence by its words, whatever their form")
    default void byWords(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            assertEquals("Engineers will measure the sea floor before spring.", best(index, "measuring engineer"));
            assertEquals("She said the survey would cost 3,000 crowns.", best(index, "3000 crown"));
        }
    }

    private static String best(SearchIndex index, String words) {
        return index.search(Harbour.search(Harbour.HERE, words)).stream()
                .max(Comparator.comparingDouble(Hit::words))
                .map(Harbour::words)
                .orElse("nothing");
    }

    @Test
    @DisplayName("finds a sentence by its meaning alone")
    default void byMeaning(@TempDir Path folder) throws IOException {
        Article boats = Harbour.article("boats.md", "Fleet grows", "Three trawlers were launched.", "Gulls were seen.");
        try (SearchIndex index = holding(folder, boats, Harbour.SCHOOL)) {
            assertEquals(0, index.sentencesWith(Harbour.HERE, "boats"));
            Hit best = index.search(Harbour.meaning(Harbour.HERE, "boats launched")).stream()
                    .max(Comparator.comparingDouble(Hit::cosine))
                    .orElseThrow();
            assertEquals("Three trawlers were launched.", Harbour.words(best));
            assertEquals(0, best.words());
        }
    }

    @Test
    @DisplayName("finds all a speaker's statements, also where only a pronoun names them, and nobody else's")
    default void bySpeaker(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            List<QuoteHit> hits = index.search(Harbour.saidBy(OLSEN, "survey crowns"));
            assertEquals(index.quotes(Harbour.HERE).in(Harbour.PIER).size(), hits.size(), hits.toString());
            assertTrue(hits.stream().allMatch(h -> h.quote().speaker().equals(Optional.of(OLSEN))));
            QuoteHit best = hits.stream()
                    .max(Comparator.comparingDouble(QuoteHit::words))
                    .orElseThrow();
            assertEquals(
                    "She said the survey would cost 3,000 crowns.",
                    best.quote().sentence().words());
            assertEquals("She said the survey would cost 3,000 crowns.", best(index, "Olsen survey"));
        }
    }

    @Test
    @DisplayName("finds a statement by its words and by its meaning, whoever made it")
    default void statements(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            QuoteHit byWords = index.search(Harbour.said(Harbour.HERE, "dry classroom")).stream()
                    .max(Comparator.comparingDouble(QuoteHit::words))
                    .orElseThrow();
            assertTrue(Harbour.words(byWords).contains("The classrooms are dry again"), byWords.toString());
            assertEquals("Henrik Dahl", byWords.quote().speaker().orElseThrow().name());
            assertTrue(byWords.words() > 0 && byWords.words() <= 1, byWords.toString());
            assertTrue(byWords.cosine() >= -1.0001 && byWords.cosine() <= 1.0001, byWords.toString());
        }
    }

    @Test
    @DisplayName("adds the sentences of wanted statements to what a search finds")
    default void wanted(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            List<Quote> statements = index.quotes(Harbour.HERE).in(Harbour.SCHOOL);
            List<String> found = index.search(Harbour.reporting(Harbour.HERE, statements)).stream()
                    .map(Harbour::words)
                    .toList();
            statements.forEach(s -> assertTrue(
                    found.stream().anyMatch(sentence -> s.sentence().words().contains(sentence)), s.toString()));
        }
    }

    @Test
    @DisplayName("joins a statement that two articles report, and tells of it again when one is gone")
    default void joined(@TempDir Path folder) throws IOException {
        Article copy = Harbour.article(
                "copy.md", "Again", "\"We have waited eleven years,\" the commissioner Marta Olsen said in the hall.");
        try (SearchIndex index = holding(folder, Harbour.PIER, copy)) {
            LibraryQuotes both = index.quotes(Harbour.HERE);
            Quote said = both.in(copy).getFirst();
            assertEquals(2, both.cluster(said).cuts().size());
            assertSame(both, index.quotes(Harbour.HERE));
            index.apply(Harbour.HERE, List.of(new Change.Remove("copy.md")));
            Quote left = index.quotes(Harbour.HERE).in(Harbour.PIER).getFirst();
            assertEquals(1, index.quotes(Harbour.HERE).cluster(left).cuts().size());
        }
    }

    @Test
    @DisplayName("never gives a sentence twice, and both scores stay on their scales")
    default void scales(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            List<Hit> hits = index.search(new Search(
                    Harbour.HERE,
                    "Olsen pier survey",
                    Harbour.EMBEDDER.question("Olsen pier survey"),
                    index.quotes(Harbour.HERE).in(Harbour.PIER),
                    20));
            assertEquals(index.sentences(Harbour.HERE), hits.size());
            assertEquals(
                    hits.size(), hits.stream().map(Harbour::words).distinct().count());
            for (Hit hit : hits) {
                assertTrue(hit.words() >= 0 && hit.words() <= 1, hit.toString());
                assertTrue(hit.cosine() >= -1.0001 && hit.cosine() <= 1.0001, hit.toString());
            }
        }
    }

    @Test
    @DisplayName("is not put off by a search of nothing but marks, or of thousands of words")
    default void oddSearches(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER)) {
            String many = String.join(
                    " ",
                    Stream.iterate(0, n -> n + 1)
                            .limit(5000)
                            .map(n -> "word" + n)
                            .toList());
            for (String words : List.of("", "?!", "the of and", "\ud83d", "pier*:(\"", many)) {
                assertFalse(index.search(Harbour.search(Harbour.HERE, words)).isEmpty(), words);
                assertEquals(
                        1,
                        index.documents(Harbour.search(Harbour.HERE, words), 5).size(),
                        words);
            }
        }
    }

    @Test
    @DisplayName("ranks documents by their best passage, each once, as many as asked for")
    default void documents(@TempDir Path folder) throws IOException {
        Article gulls =
                Harbour.article("gulls.md", "Gulls", "Gulls nest on the church.", "The pier is mentioned once.");
        try (SearchIndex index = holding(folder, gulls, Harbour.PIER, Harbour.SCHOOL)) {
            List<DocumentHit> ranked = index.documents(Harbour.search(Harbour.HERE, "second pier survey hearing"), 10);
            assertEquals("pier.md", ranked.getFirst().name());
            assertEquals(3, ranked.stream().map(DocumentHit::name).distinct().count());
            assertEquals(
                    ranked.stream()
                            .sorted(Comparator.comparingDouble(DocumentHit::score)
                                    .reversed())
                            .toList(),
                    ranked);
            assertTrue(ranked.stream().allMatch(d -> d.score() >= 0 && d.score() <= 1), ranked.toString());
            assertEquals(
                    List.of(ranked.getFirst()),
                    index.documents(Harbour.search(Harbour.HERE, "second pier survey hearing"), 1));
        }
    }

    @Test
    @DisplayName("counts the sentences that have a word in any of its forms")
    default void counts(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            assertEquals(1, index.sentencesWith(Harbour.HERE, "measured"));
            assertEquals(1, index.sentencesWith(Harbour.HERE, "ENGINEER"));
            assertEquals(1, index.sentencesWith(Harbour.HERE, "3000"));
            assertEquals(0, index.sentencesWith(Harbour.HERE, "zeppelin"));
            assertEquals(0, index.sentencesWith(Harbour.HERE, "the"));
        }
    }

    @Test
    @DisplayName("mends a misspelt word, but no short one and none that is far from all")
    default void mends(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            assertEquals(Optional.of("survei"), index.nearestWord(Harbour.HERE, "survay"));
            assertEquals(Optional.of("carpent"), index.nearestWord(Harbour.HERE, "carpantes"));
            assertEquals(Optional.empty(), index.nearestWord(Harbour.HERE, "see"));
            assertEquals(Optional.empty(), index.nearestWord(Harbour.HERE, "parliament"));
            assertEquals(Optional.empty(), index.nearestWord(Harbour.HERE, "two words"));
        }
    }

    @Test
    @DisplayName("knows everybody the articles name, with office")
    default void speakers(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            Speaker olsen = index.speakers(Harbour.HERE).called("olsen").getFirst();
            assertEquals("Marta Olsen", olsen.name());
            assertEquals(List.of("Harbour commissioner"), olsen.roles());
            assertEquals(1, index.speakers(Harbour.HERE).called("Dahl").size());
        }
    }

    @Test
    @DisplayName("finds nothing of another library in any way")
    default void wall(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER)) {
            index.apply(Harbour.ELSEWHERE, Harbour.put(Harbour.SECRET, Harbour.SCHOOL));
            assertEquals(1, index.sentencesWith(Harbour.ELSEWHERE, "gondola"));

            assertEquals(
                    List.of(Harbour.PIER),
                    index.articles(Harbour.HERE).stream()
                            .map(FiledArticle::article)
                            .toList());
            assertEquals(Map.of("pier.md", "print of pier.md"), index.fingerprints(Harbour.HERE));
            assertEquals(Optional.empty(), index.article(Harbour.HERE, Harbour.SECRET.id()));
            Stream.of(
                            Harbour.search(Harbour.HERE, "zeppelin gondola Quist"),
                            Harbour.meaning(Harbour.HERE, "Zeppelin lands at night. Nobody must hear of the gondola"),
                            Harbour.reporting(
                                    Harbour.HERE,
                                    index.quotes(Harbour.ELSEWHERE).in(Harbour.SECRET)))
                    .forEach(search -> {
                        assertTrue(index.search(search).stream()
                                .allMatch(h -> h.filed().article().equals(Harbour.PIER)));
                        assertTrue(index.documents(search, 10).stream()
                                .allMatch(d -> d.name().equals("pier.md")));
                    });
            assertEquals(Harbour.prepared(Harbour.PIER).filed().sentences().size(), index.sentences(Harbour.HERE));
            assertEquals(0, index.sentencesWith(Harbour.HERE, "gondola"));
            assertEquals(Optional.empty(), index.nearestWord(Harbour.HERE, "zepelin"));
            assertEquals(Optional.of("zeppelin"), index.nearestWord(Harbour.ELSEWHERE, "zepelin"));
            assertEquals(List.of(), index.speakers(Harbour.HERE).called("Quist"));
            assertEquals(List.of(), index.quotes(Harbour.HERE).in(Harbour.SECRET));
            assertTrue(index.search(Harbour.said(Harbour.HERE, "Nobody must hear of the gondola")).stream()
                    .allMatch(h -> h.quote().sentence().article().equals(Harbour.PIER)));
        }
    }

    @Test
    @DisplayName("scores a sentence as if there were no other library")
    default void ranksAlone(@TempDir Path folder) throws IOException {
        Search search = Harbour.search(Harbour.HERE, "the survey of the pier");
        try (SearchIndex index = holding(folder, Harbour.PIER, Harbour.SCHOOL)) {
            Set<Hit> before = Set.copyOf(index.search(search));
            Article piers = Harbour.article("piers.md", "Piers", "A pier. The survey of a pier. One more survey.");
            index.apply(Harbour.ELSEWHERE, Harbour.put(piers));
            index.apply(Library.BUNDLED, Harbour.put(piers));
            assertEquals(before, Set.copyOf(index.search(search)));
        }
    }

    @Test
    @DisplayName("finds the operator's articles beside a library's own, where they are wanted, and knows both as one")
    default void besideTheOperators(@TempDir Path folder) throws IOException {
        Library both = Harbour.HERE.withBundled(true);
        try (SearchIndex index = holding(folder, Harbour.PIER)) {
            index.apply(Library.BUNDLED, Harbour.put(Harbour.SCHOOL));
            index.apply(Harbour.ELSEWHERE, Harbour.put(Harbour.SECRET));
            assertEquals(
                    List.of(Harbour.PIER, Harbour.SCHOOL),
                    index.articles(both).stream().map(FiledArticle::article).toList());
            assertEquals(2, index.size(both));
            assertEquals(1, index.size(Harbour.HERE));
            assertEquals(Optional.empty(), index.article(Harbour.HERE, Harbour.SCHOOL.id()));
            assertTrue(index.article(both, Harbour.SCHOOL.id()).isPresent());
            assertEquals(
                    Set.of(Harbour.PIER, Harbour.SCHOOL),
                    index.search(Harbour.meaning(both, "classrooms and survey")).stream()
                            .map(h -> h.filed().article())
                            .collect(Collectors.toSet()));
            assertEquals(
                    "The classrooms are dry again,",
                    Harbour.words(index.search(Harbour.said(both, "classrooms dry")).stream()
                            .max(Comparator.comparingDouble(QuoteHit::words))
                            .orElseThrow()));
            assertEquals(2, index.quotes(both).quoted().size());
            assertEquals(1, index.quotes(Harbour.HERE).quoted().size());
            index.apply(Harbour.HERE, List.of(new Change.Remove("pier.md")));
            assertEquals(1, index.quotes(both).quoted().size());
            assertEquals(List.of(), index.articles(Harbour.HERE));
        }
    }

    @Test
    @DisplayName("a library that holds nothing reads the operator's articles where they are wanted")
    default void onlyTheOperators(@TempDir Path folder) throws IOException {
        try (SearchIndex index = open(folder)) {
            index.apply(Library.BUNDLED, Harbour.put(Harbour.SCHOOL));
            assertSame(
                    index.quotes(Library.BUNDLED),
                    index.quotes(Harbour.HERE.withBundled(true)),
                    "is not put together twice");
            assertEquals(1, index.size(Harbour.HERE.withBundled(true)));
            assertEquals(0, index.size(Harbour.HERE));
            assertEquals(List.of(), index.libraries(), "asking makes no library");
        }
    }

    @Test
    @DisplayName("a forgotten library is gone with its remarks; another of its name begins empty")
    default void forgotten(@TempDir Path folder) throws IOException {
        try (SearchIndex index = holding(folder, Harbour.PIER)) {
            index.apply(Harbour.ELSEWHERE, Harbour.put(Harbour.SCHOOL), Map.of("last", "7"));
            assertEquals(Set.of(Harbour.HERE, Harbour.ELSEWHERE), Set.copyOf(index.libraries()));
            assertEquals(1, index.quotes(Harbour.HERE).quoted().size());
            index.forget(Harbour.HERE);
            index.forget(Harbour.HERE);
            assertEquals(List.of(Harbour.ELSEWHERE), index.libraries());
            assertEquals(List.of(), index.articles(Harbour.HERE));
            assertEquals(List.of(), index.quotes(Harbour.HERE).quoted());
            assertEquals(Optional.of("7"), index.note(Harbour.ELSEWHERE, "last"));
            index.apply(Harbour.HERE, Harbour.put(Harbour.SCHOOL));
            assertEquals(1, index.quotes(Harbour.HERE).speakers().called("Dahl").size());
            assertEquals(List.of(), index.quotes(Harbour.HERE).speakers().called("Olsen"));
            assertThrows(IllegalArgumentException.class, () -> index.forget(Library.BUNDLED));
        }
    }

    @Test
    @DisplayName("articles of one name in two libraries do not touch each other")
    default void sameNameElsewhere(@TempDir Path folder) throws IOException {
        Article other = Harbour.article("pier.md", "Another pier", "This pier is elsewhere.");
        try (SearchIndex index = holding(folder, Harbour.PIER)) {
            index.apply(Harbour.ELSEWHERE, Harbour.put(other));
            assertEquals(Harbour.PIER, index.articles(Harbour.HERE).getFirst().article());
            index.apply(Harbour.ELSEWHERE, List.of(new Change.Remove("pier.md")));
            assertEquals(1, index.articles(Harbour.HERE).size());
            assertEquals(0, index.sentences(Harbour.ELSEWHERE));
        }
    }

    @Test
    @DisplayName("an article's words may be as long as they like")
    default void endlessWords(@TempDir Path folder) throws IOException {
        String endless = "A" + "bc".repeat(30_000);
        Article article = Harbour.article("long.md", "Long words", "Minister " + endless + " said it would rain.");
        try (SearchIndex index = holding(folder, article)) {
            assertEquals(1, index.sentencesWith(Harbour.HERE, "rain"));
        }
    }

    @Test
    @DisplayName("keeps remarks, the last one under each key")
    default void notes(@TempDir Path folder) throws IOException {
        try (SearchIndex index = open(folder)) {
            assertEquals(Optional.empty(), index.note(Harbour.HERE, "folder"));
            index.note(Harbour.HERE, "folder", "/news");
            index.note(Harbour.HERE, "folder", "/other news");
            index.note(Harbour.HERE, "form", "mine");
            assertEquals(Optional.of("/other news"), index.note(Harbour.HERE, "folder"));
            assertEquals(Optional.of("mine"), index.note(Harbour.HERE, "form"));
        }
    }
}
