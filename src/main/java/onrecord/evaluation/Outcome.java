package onrecord.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * How one gold question went.
 *
 * @param id what the question is called
 * @param dialogue what the dialogue is called of which it is a turn; its own id when it stands alone
 * @param kind what it is counted under; empty when it was given none
 * @param question what was asked
 * @param expected the right answer, in a few words
 * @param answerable whether the articles say it
 * @param answered whether an answer was given
 * @param documentFirst whether the first citation is from a right article; empty when no article is expected
 * @param rightFirst whether the first citation is right
 * @param rightInThree whether the first three citations are right together
 * @param corrected whether the first citation refutes a question that is not on record
 * @param confidence how sure OnRecord was, 0 to 1
 * @param proven whether what it was sure of is right: the first citation, or the nearest evidence of a refusal
 * @param cited the first three citations, best first
 */
public record Outcome(
        String id,
        String dialogue,
        String kind,
        String question,
        String expected,
        boolean answerable,
        boolean answered,
        Optional<Boolean> documentFirst,
        boolean rightFirst,
        boolean rightInThree,
        boolean corrected,
        double confidence,
        boolean proven,
        List<Cited> cited) {
    public Outcome {
        cited = List.copyOf(cited);
    }

    /**
     * A citation.
     *
     * @param document the name of its article
     */
    public record Cited(String document, String text) {}

    /** Whether it went as it should: the first citation is right, or what is not on record was refused. */
    public boolean right() {
        return answerable ? rightFirst : !answered;
    }

    /** What it is worth: 1 right, -1 wrong, 0 a refusal that was not needed or a citation that corrects the question. */
    double utility() {
        if (answerable) {
            return !answered ? 0 : rightFirst ? 1 : -1;
        }
        return !answered ? 1 : corrected ? 0 : -1;
    }
}
