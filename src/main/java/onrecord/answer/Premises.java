package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Notices questions that take for granted what their evidence denies: "When did the council admit the firm?" where the
 * article says that it refused to. What denies it is the answer then, as a correction.
 */
final class Premises {
    private static final Pattern TAKES_FOR_GRANTED = Pattern.compile(
            "(?i)^(?:(?:when|why|where|since when|how come|(?:in|on|at) (?:what|which) \\p{L}+) (?:did|does|do)"
                    + "|(?:when|why|where|how) (?:did|has|have|had)) .*");

    /** How many of the best pieces of evidence may correct a question. */
    private static final int BEST = 2;

    /** How many may speak for what it takes for granted. */
    private static final int WITNESSES = 5;

    private Premises() {}

    /** The same answer, or that its question takes for granted what the articles deny. */
    static Answer checked(Answer answer) {
        if (!(answer instanceof Answer.Found found) || !takesForGranted(found.question())) {
            return answer;
        }
        boolean affirmed = found.evidence().stream()
                .limit(WITNESSES)
                .anyMatch(e -> YesOrNo.says(found.question(), e.excerpt().words())
                        .filter(Polarity.YES::equals)
                        .isPresent());
        Optional<Evidence> correction = found.evidence().stream()
                .limit(affirmed ? 0 : BEST)
                .filter(e -> YesOrNo.denies(found.question(), e.excerpt().words()))
                .findFirst();
        return correction
                .<Answer>map(e -> new Answer.NotFound(
                        found.question(), new Answer.Reason.FalsePremise(e), List.of(e), List.of(), found.confidence()))
                .orElse(answer);
    }

    private static boolean takesForGranted(Question question) {
        String asked = question.completed().orElse(question.asked());
        return switch (question.kind()) {
            case TIME, REASON, PLACE, OTHER ->
                TAKES_FOR_GRANTED
                        .matcher(asked.substring(AskingSentence.start(asked)))
                        .matches();
            default -> false;
        };
    }
}
