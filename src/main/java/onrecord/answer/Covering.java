package onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.quote.LibraryQuotes;

/** Puts side by side what each article says on a topic. */
final class Covering {
    /** A sentence speaks of the topic when it has this share of its words, rare ones counting more. */
    private static final double ON_TOPIC = 0.5;

    private static final int SENTENCES = 2;
    private static final int MOST_EVIDENCE = 12;

    private final ReadQuestion read;
    private final LibraryQuotes quotes;
    private final List<Candidate> onTopic;

    /**
     * What was found.
     *
     * @param weighed best first
     */
    Covering(ReadQuestion read, LibraryQuotes quotes, List<Candidate> weighed) {
        this.read = read;
        this.quotes = quotes;
        this.onTopic = weighed.stream()
                .filter(candidate -> candidate.features().coverage() >= ON_TOPIC)
                .toList();
    }

    Coverage coverage() {
        if (onTopic.isEmpty()) {
            return Coverage.NONE;
        }
        Evidences evidences = new Evidences(read.question(), quotes);
        Map<Article, List<Candidate>> byArticle = new LinkedHashMap<>();
        onTopic.forEach(candidate -> byArticle
                .computeIfAbsent(candidate.excerpt().article(), article -> new ArrayList<>())
                .add(candidate));
        List<Coverage.Report> reports = byArticle.entrySet().stream()
                .map(article -> new Coverage.Report(article.getKey(), evidences.of(article.getValue(), SENTENCES)))
                .toList();
        return new Coverage(reports, disagreement(evidences));
    }

    private Optional<Disagreement> disagreement(Evidences evidences) {
        Answer answer = new Answer.Found(read.question(), evidences.of(onTopic, MOST_EVIDENCE), 1);
        return new Disagreements(read, quotes, onTopic).in(answer, Trace.NONE) instanceof Answer.Found found
                ? found.disagreement()
                : Optional.empty();
    }
}
