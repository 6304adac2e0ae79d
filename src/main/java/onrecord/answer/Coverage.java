package onrecord.answer;

import java.util.List;
import java.util.Optional;
import onrecord.article.Article;

/**
 * How the articles report a topic, each by itself.
 *
 * @param reports the articles that speak of it, those that say most first
 * @param disagreement in what they differ, when they do
 */
public record Coverage(List<Report> reports, Optional<Disagreement> disagreement) {
    /** Of a topic of which no article speaks. */
    public static final Coverage NONE = new Coverage(List.of(), Optional.empty());

    public Coverage {
        reports = List.copyOf(reports);
    }

    /**
     * What one article says.
     *
     * @param evidence its sentences on the topic, best first; never empty
     */
    public record Report(Article article, List<Evidence> evidence) {
        public Report {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a report without evidence");
            }
        }
    }
}
