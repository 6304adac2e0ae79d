package onrecord.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.answer.Answer.Reason;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;

/**
 * Decides whether weighed sentences answer a question. What one person said is answered by that person's statements
 * alone; with none, what is said about them is shown, and that it is not theirs.
 */
final class Decision {
    private static final int MOST_EVIDENCE = 12;
    private static final int NEAREST = 2;
    private static final double WORD_FOR_WORD = 0.99;

    private final ReadQuestion read;
    private final Question question;
    private final LibraryQuotes quotes;
    private final Topic topic;
    private final List<Candidate> weighed;
    private final Evidences evidences;
    private final double threshold;

    /**
     * A decision to be made.
     *
     * @param topic what the question is about
     * @param weighed best first
     * @param threshold the confidence from which evidence is said to answer, 0 to 1
     */
    Decision(ReadQuestion read, LibraryQuotes quotes, Topic topic, List<Candidate> weighed, double threshold) {
        this.read = read;
        this.question = read.question();
        this.quotes = quotes;
        this.topic = topic;
        this.weighed = weighed;
        this.evidences = new Evidences(question, quotes);
        this.threshold = threshold;
    }

    Answer answer(Trace trace) {
        if (!question.fragments().isEmpty()) {
            return wordForWord();
        }
        List<Candidate> candidates = ordered();
        Optional<Speaker> asked = asked();
        List<Candidate> telling = asked.isPresent()
                ? candidates.stream().filter(Candidate::saidByAsked).toList()
                : candidates;
        double confidence = Confidence.of(read, topic, telling, asked.isPresent());
        trace.step(
                "Measured the confidence",
                () -> List.of(String.format(Locale.ROOT, "%.2f, said from %.2f", confidence, threshold)));
        if (read.stranger().isPresent()) {
            Reason stranger = new Reason.UnknownName(read.stranger().get());
            return notFound(stranger, candidates, Math.min(confidence, threshold / 2));
        }
        if (asked.isPresent() && telling.isEmpty()) {
            return notFound(silent(asked.get()), mentionsFirst(candidates), confidence);
        }
        if (confidence < threshold || candidates.isEmpty()) {
            return notFound(weak(), candidates, confidence);
        }
        return new Answer.Found(question, evidences.of(candidates, MOST_EVIDENCE), confidence);
    }

    /** Everybody's best first whom it names; of several things asked for each first once. */
    private List<Candidate> ordered() {
        return switch (question.kind()) {
            case COMPARISON -> Sides.beside(weighed, Sides.of(question), quotes);
            case LIST -> Items.newOnesFirst(weighed, question);
            case SAID -> Sides.alternating(weighed, question.about(), quotes);
            default -> question.about().size() > 1 ? Sides.alternating(weighed, question.about(), quotes) : weighed;
        };
    }

    /** The words the asker put in quotation marks, or that they stand nowhere. */
    private Answer wordForWord() {
        List<Candidate> holding = new Fragments(question.fragments()).holding(weighed);
        return holding.isEmpty()
                ? notFound(new Reason.WordsNowhere(question.fragments().getFirst()), weighed, 0)
                : new Answer.Found(question, evidences.of(holding, MOST_EVIDENCE), WORD_FOR_WORD);
    }

    /** The one person whose statements alone can answer. */
    private Optional<Speaker> asked() {
        return question.kind() == Question.Kind.SAID && question.about().size() == 1
                ? Optional.of(question.about().getFirst())
                : Optional.empty();
    }

    /** What is said about somebody who says nothing: the sentences first that name them. */
    private static List<Candidate> mentionsFirst(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(c -> c.features().speaker() == 0))
                .toList();
    }

    private Reason weak() {
        Optional<Speaker> asked = question.about().stream().findFirst();
        if (asked.isPresent() && read.asksForStatement()) {
            return silent(asked.get());
        }
        return read.unknown().stream()
                .findFirst()
                .<Reason>map(Reason.UnknownName::new)
                .orElseGet(Reason.TooWeak::new);
    }

    private Reason silent(Speaker speaker) {
        return new Reason.Silent(speaker, !quotes.by(speaker).isEmpty());
    }

    private Answer notFound(Reason reason, List<Candidate> candidates, double confidence) {
        List<Evidence> nearest = evidences.of(candidates, NEAREST);
        return new Answer.NotFound(question, reason, nearest, Suggestions.of(read, nearest), confidence);
    }
}
