package onrecord.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.language.Embedder;
import onrecord.language.Folding;
import onrecord.language.Meaning;
import onrecord.quote.ArticleQuotes;
import onrecord.quote.LibraryQuotes;
import onrecord.search.Change;
import onrecord.search.FiledArticle;
import onrecord.search.Hit;
import onrecord.search.LuceneIndex;
import onrecord.search.Passage;
import onrecord.search.PreparedArticle;
import onrecord.search.Search;
import onrecord.search.SearchIndex;

/**
 * Scores given sentences as answers to a question, as the sets for answer-sentence selection ask for it.
 *
 * <p>The sentences become an article of their own, and what ranks evidence ranks them: word statistics are those of the
 * sentences given. Within a question the order is that of the ranking; the best score of a question is the logit of the
 * confidence that it is answered, so that scores of different questions can be compared.
 */
public final class SentenceSelection {
    private static final Library GIVEN = Library.BUNDLED;

    private final Embedder embedder;

    public SentenceSelection(Embedder embedder) {
        this.embedder = embedder;
    }

    /**
     * One score for each sentence, larger for a better answer; a blank sentence has none and comes last.
     *
     * @param title what the text is called that the sentences are from
     */
    public List<Double> scores(String question, Optional<String> title, List<String> sentences) {
        try (SearchIndex index = LuceneIndex.inMemory()) {
            Sheet sheet = Sheet.of(title, sentences);
            if (!sheet.spans.isEmpty()) {
                index.apply(GIVEN, List.of(new Change.Put(prepared(sheet, title))));
            }
            return scores(index, question, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("sentences could not be weighed: " + e.getMessage(), e);
        }
    }

    private PreparedArticle prepared(Sheet sheet, Optional<String> title) {
        Span whole = sheet.spans.getFirst().join(sheet.spans.getLast());
        // Looked into as one passage: the sentences are given, so that none must be lost on the way to one.
        List<Passage> passages = List.of(new Passage(whole, 0, sheet.spans.size()));
        ArticleQuotes nobodys = new ArticleQuotes(List.of(), List.of());
        FiledArticle filed = new FiledArticle(sheet.article, "given", sheet.spans, passages, nobodys);
        String context = title.map(t -> Folding.fold(t) + ". ").orElse("");
        List<Meaning> meanings = sheet.spans.stream()
                .map(span -> embedder.passage(context + Folding.fold(span.in(sheet.article.text()))))
                .toList();
        return new PreparedArticle(filed, meanings, List.of(meanings.getFirst()), List.of());
    }

    private List<Double> scores(SearchIndex index, String question, Sheet sheet) {
        LibraryQuotes quotes = index.quotes(GIVEN);
        ReadQuestion read = new QuestionReader(quotes.speakers(), vocabulary(index)).read(question);
        String wanted = read.question().terms().isEmpty()
                ? read.understood()
                : String.join(" ", read.question().terms());
        Meaning meaning = embedder.question(read.understood());
        List<Hit> hits = index.search(new Search(GIVEN, wanted, meaning, List.of(), 1));
        Topic topic =
                new Topic(read.question().terms(), word -> index.sentencesWith(GIVEN, word), index.sentences(GIVEN));
        List<Candidate> weighed = new Judge(read, quotes, topic, Weights.AMONG_GIVEN).weigh(hits);
        OptionalDouble best = weighed.stream().mapToDouble(Candidate::score).max();
        double level = logit(Confidence.of(read, topic, weighed, false));
        Map<Integer, Double> scores = new HashMap<>();
        weighed.forEach(c -> scores.put(c.hit().sentence(), level + c.score() - best.orElse(0)));
        return sheet.places.stream()
                .map(place -> scores.getOrDefault(place, -Double.MAX_VALUE))
                .toList();
    }

    private static double logit(double confidence) {
        double inside = Math.clamp(confidence, 1e-9, 1 - 1e-9);
        return Math.log(inside / (1 - inside));
    }

    /** A few sentences are no vocabulary that a question's word could be a misspelling in. */
    private static Vocabulary vocabulary(SearchIndex index) {
        return new Vocabulary() {
            @Override
            public int sentencesWith(String word) {
                return index.sentencesWith(GIVEN, word);
            }

            @Override
            public Optional<String> nearest(String word) {
                return Optional.empty();
            }
        };
    }

    /**
     * The sentences written under each other.
     *
     * @param spans where those stand that are not blank
     * @param places for each sentence given its place among the spans, -1 for a blank one
     */
    private record Sheet(Article article, List<Span> spans, List<Integer> places) {
        static Sheet of(Optional<String> title, List<String> sentences) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (String sentence : sentences) {
                String words = sentence.strip();
                places.add(words.isEmpty() ? -1 : spans.size());
                if (!words.isEmpty()) {
                    spans.add(new Span(text.length(), text.length() + words.length()));
                    text.append(words).append('\n');
                }
            }
            String headline = title.filter(t -> !t.isBlank()).orElse("Sentences");
            Article article = Article.of(Origin.named("sentences"), headline, text.toString(), spans);
            return new Sheet(article, spans, places);
        }
    }
}
