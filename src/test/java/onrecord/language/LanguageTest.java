package onrecord.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Language")
class LanguageTest {
    private static final List<String> SENTENCES = List.of(
            "The mayor said on Monday that the bridge was safe.",
            "“We will not close the harbour,” Marta Keel told reporters.",
            "Some 300 boats have left, and more are leaving.",
            "He doesn't know where the U.S. envoy's ferry went.");

    @Test
    @DisplayName("gives Penn Treebank tags")
    void penn() {
        Sentence sentence = tag("The mayor said that she will wait .");
        assertEquals(List.of("DT", "NN", "VBD", "IN", "PRP", "MD", "VB", "."), sentence.tags());
        Sentence named = tag("Marta Keel told three reporters");
        assertEquals(List.of("NNP", "NNP", "VBD", "CD", "NNS"), named.tags());
    }

    @Test
    @DisplayName("tags curly and straight marks alike")
    void folded() {
        assertEquals(
                tag("\"Don't wait,\" said Keel.").tags(),
                tag("“Don’t wait,” said Keel.").tags());
    }

    @Test
    @DisplayName("is right from several threads at once")
    void threads() throws Exception {
        List<Sentence> wanted = SENTENCES.stream().map(LanguageTest::tag).toList();
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(i -> String.join(" ", SENTENCES))
                .toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (String text : texts) {
                work.add(() -> Loaded.LANGUAGE.sentences(text, new Span(0, text.length())).stream()
                        .map(s -> Loaded.LANGUAGE.tag(text, s).tags().toString())
                        .toList());
            }
            for (Future<List<String>> done : workers.invokeAll(work)) {
                assertEquals(wanted.stream().map(s -> s.tags().toString()).toList(), done.get());
            }
        }
    }

    @Test
    @DisplayName("analyses a body paragraph by paragraph")
    void analysed() {
        Article article = Drafts.article("a.txt", "Bridge shut", "It is shut. Nobody knows why.", "It will open.");
        List<List<Sentence>> paragraphs = Loaded.LANGUAGE.analyse(article);
        assertEquals(List.of(2, 1), paragraphs.stream().map(List::size).toList());
        Sentence last = paragraphs.getLast().getFirst();
        assertEquals("It will open.", last.span().in(article.text()));
        assertEquals(
                List.of("It", "will", "open", "."),
                last.tokens().stream().map(t -> t.span().in(article.text())).toList());
    }

    @Test
    @DisplayName("has a tag for every token")
    void aligned() {
        Token token = new Token("It", new Span(0, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Sentence(new Span(0, 2), List.of(token), List.of("PRP", ".")));
    }

    private static Sentence tag(String text) {
        return Loaded.LANGUAGE.tag(text, new Span(0, text.length()));
    }
}
