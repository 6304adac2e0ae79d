package onrecord.answer;

import java.util.List;
import java.util.Optional;
import onrecord.quote.LibraryQuotes;

/**
 * Notices questions that take for granted what their evidence denies: "When did the council admit the firm?" where the
 * article says that it refused to. What denies it is the answer then, as a correction.
 */
final class Premises {
    /** How many of the best sentences may correct a question. */
    private static final int BEST = 12;

    /** How many may speak for what it takes for granted. */
    private static final int WITNESSES = 12;

    private final Question question;
    private final LibraryQuotes quotes;
    private final List<Candidate> weighed;

    /**
     * The premises of one question.
     *
     * @param weighed what may answer it, best first
     */
    Premises(Question question, LibraryQuotes quotes, List<Candidate> weighed) {
        this.question = question;
        this.quotes = quotes;
        this.weighed = weighed;
    }

    /** The same answer, or that its question takes for granted what the articles deny. */
    Answer in(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> corrected(found.confidence()).orElse(found);
            case Answer.NotFound none ->
                none.reason() instanceof Answer.Reason.TooWeak
                        ? corrected(none.confidence()).orElse(none)
                        : none;
            case Answer.WhichOne which -> which;
        };
    }

    private Optional<Answer> corrected(double confidence) {
        return denial().map(denial -> {
            Evidence correction =
                    new Evidences(question, quotes).of(List.of(denial), 1).getFirst();
            return new Answer.NotFound(
                    question, new Answer.Reason.FalsePremise(correction), List.of(correction), List.of(), confidence);
        });
    }

    private Optional<Candidate> denial() {
        if (!question.fragments().isEmpty() || question.kind() == Question.Kind.WHO_SAID) {
            return Optional.empty();
        }
        if (question.kind() == Question.Kind.SAID) {
            return Absence.of(question)
                    .flatMap(absence ->
                            absence.toldBy(weighed.stream().limit(BEST).toList()));
        }
        Optional<Presumed> presumed = Presumed.of(question);
        boolean affirmed = presumed.isPresent()
                && weighed.stream()
                        .limit(WITNESSES)
                        .anyMatch(c -> presumed.get().affirmedBy(words(c), c.quote()));
        return presumed.filter(p -> !affirmed)
                .flatMap(p -> weighed.stream()
                        .limit(BEST)
                        .filter(c -> p.deniedBy(words(c), c.quote()))
                        .findFirst());
    }

    private static String words(Candidate candidate) {
        return candidate.excerpt().words();
    }
}
