package onrecord.discord;

import java.util.List;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.answer.Question;

/**
 * How much of an answer the first card shows: three pieces of evidence, or fewer when the others are far weaker than the
 * first. They stand on the next page.
 *
 * <p>The bounds come from the questions that come along. Of the answers with at least {@link #SURE} about six of seven
 * begin with the right sentence, of those below it fewer than half; and no answer that is sure has a right sentence
 * below {@link #FAR_WEAKER} that is not on the card anyway.
 */
final class FirstPage {
    /** From this confidence on an answer needs no reservation. */
    private static final double SURE = 0.7;

    /** The part of the first evidence's strength below which another is far weaker. */
    private static final double FAR_WEAKER = 0.6;

    private FirstPage() {}

    static boolean sure(Answer.Found found) {
        return found.confidence() >= SURE;
    }

    /** How many pieces there are on it, at least one. Sides and items are never left out, nor anything of a doubtful answer. */
    static int of(Answer.Found found) {
        List<Evidence> all = found.sidesFirst();
        int most = Math.min(Passages.PER_CARD, all.size());
        Question.Kind kind = found.question().kind();
        if (!sure(found) || kind == Question.Kind.LIST || kind == Question.Kind.COMPARISON) {
            return most;
        }
        double least = FAR_WEAKER * found.evidence().getFirst().strength();
        int strong = Math.clamp(sides(found), 1, most);
        while (strong < most && all.get(strong).strength() >= least) {
            strong++;
        }
        return strong;
    }

    /** How many pieces stand first because each shows a side on which the articles differ. */
    private static int sides(Answer.Found found) {
        return (int) found.disagreement().stream()
                .flatMap(d -> d.sides().stream())
                .flatMap(side -> found.evidence().stream().filter(side::shownBy).limit(1))
                .distinct()
                .count();
    }
}
