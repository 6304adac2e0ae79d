package onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;
import onrecord.quote.Statement;
import onrecord.search.Hit;

/** Weighs the sentences a search found as answers to one question. */
final class Judge {
    private static final int SHORT = 6;
    private static final int LONG = 60;

    private final ReadQuestion read;
    private final Speakers speakers;
    private final Topic topic;
    private final Weights weights;

    Judge(ReadQuestion read, Speakers speakers, Topic topic, Weights weights) {
        this.read = read;
        this.speakers = speakers;
        this.topic = topic;
        this.weights = weights;
    }

    /** The sentences, best first; of two equally good ones the earlier in the earlier-named article. */
    List<Candidate> weigh(List<Hit> hits) {
        double mean = hits.stream().mapToDouble(Hit::cosine).average().orElse(0);
        double square = hits.stream()
                .mapToDouble(h -> (h.cosine() - mean) * (h.cosine() - mean))
                .average()
                .orElse(0);
        double deviation = Math.max(Math.sqrt(square), 1e-6);
        List<Candidate> candidates = new ArrayList<>();
        for (Hit hit : hits) {
            Optional<Statement> statement = hit.filed().statement(hit.span());
            Features features = features(hit, statement, (hit.cosine() - mean) / deviation);
            candidates.add(new Candidate(hit, statement, features, weights.score(features, asksForStatement())));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(c -> c.hit().filed().article().origin().name())
                .thenComparing(c -> c.hit().span()));
        return candidates;
    }

    private Features features(Hit hit, Optional<Statement> statement, double cosine) {
        String words = hit.span().in(hit.filed().article().text());
        List<String> tokens = Words.of(words);
        Optional<Pattern> shape = AnswerTypes.shape(read.question().kind());
        return new Features(
                cosine,
                hit.words(),
                topic.coverage(tokens),
                shape.isPresent() && shape.get().matcher(words).find() ? 1 : 0,
                speaker(statement, words),
                statement.flatMap(Statement::speaker).isPresent() ? 1 : 0,
                length(tokens.size()));
    }

    private double speaker(Optional<Statement> statement, String words) {
        if (read.question().about().isEmpty()) {
            return 0;
        }
        Optional<Speaker> says = statement.flatMap(Statement::speaker).map(speakers::resolve);
        if (says.isPresent() && read.question().about().contains(says.get())) {
            return 1;
        }
        return read.question().about().stream().anyMatch(s -> words.contains(s.surname())) ? 0.5 : 0;
    }

    private static double length(int words) {
        if (words < SHORT) {
            return (double) words / SHORT;
        }
        return words > LONG ? (double) LONG / words : 1;
    }

    private boolean asksForStatement() {
        return read.asksForStatement() || read.question().kind() == Question.Kind.WHO_SAID;
    }
}
