package onrecord.quote;

import java.util.List;
import java.util.Set;

/**
 * What the dots of a claim stand for. "They … bombed the hospital" is nothing that was said when the article has "They
 * condemned those who bombed the hospital".
 */
final class Omissions {
    private static final WordList NEGATIVES = WordList.read("negatives.txt");
    private static final Set<String> BRINGS_A_CLAUSE =
            Set.of("who", "whom", "whose", "which", "that", "as", "when", "where", "while");

    private final TrueWords truth;
    private final List<Step> steps;

    Omissions(TrueWords truth, List<Step> steps) {
        this.truth = truth;
        this.steps = steps;
    }

    /** Whether no verb and no denial is left out, but for whole sentences and for remarks between commas. */
    boolean harmless() {
        int from = 0;
        while (from < steps.size()) {
            int to = from;
            while (to < steps.size() && steps.get(to).kind() == Step.Kind.OMITTED) {
                to++;
            }
            if (to > from
                    && !harmless(steps.get(from).trueFrom(), steps.get(to - 1).trueTo())) {
                return false;
            }
            from = Math.max(to, from + 1);
        }
        return true;
    }

    private boolean harmless(int first, int next) {
        List<ComparedWord> words = truth.words().subList(first, next);
        if (words.stream().anyMatch(w -> NEGATIVES.has(w.form()) || NEGATIVES.has(w.base()))) {
            return false;
        }
        boolean wholeSentences = first > 0
                && next < truth.size()
                && !truth.sameSentence(first - 1, first)
                && !truth.sameSentence(next - 1, next);
        boolean remark = BRINGS_A_CLAUSE.contains(words.getFirst().form())
                && truth.markBefore(first)
                && next < truth.size()
                && truth.markBefore(next);
        return wholeSentences || remark || words.stream().noneMatch(Omissions::verb);
    }

    /** A form that is a verb's, or mostly is. */
    private static boolean verb(ComparedWord word) {
        String form = word.form();
        boolean ended = form.length() > 4 && form.endsWith("ed");
        boolean formed = word.function() && word.base().matches("be|have|do|will|can|may|must|should");
        return ended
                || formed
                || BRINGS_A_CLAUSE.contains(form)
                || SayingVerb.of(form).isPresent()
                || BaseForm.irregular(form);
    }
}
