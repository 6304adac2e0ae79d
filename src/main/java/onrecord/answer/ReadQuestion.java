package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onrecord.quote.Speaker;

/**
 * A question with what reading it brought up.
 *
 * @param question the question
 * @param understood its words with misspelt names mended: what is searched for
 * @param unknown capitalised words that stand in no article
 * @param stranger the name of the one who should have said it, when nobody in the library bears it
 * @param candidates more than one person who bears the name asked for
 * @param asksForStatement whether it asks what a known speaker said
 */
record ReadQuestion(
        Question question,
        String understood,
        List<String> unknown,
        Optional<String> stranger,
        List<Speaker> candidates,
        boolean asksForStatement) {
    ReadQuestion {
        unknown = List.copyOf(unknown);
        candidates = List.copyOf(candidates);
    }

    /** The same, with only those of the candidates who could have said it; a single one is meant. */
    ReadQuestion among(Predicate<Speaker> speaks) {
        List<Speaker> left = candidates.stream().filter(speaks).toList();
        if (candidates.isEmpty() || left.isEmpty() || !question.about().isEmpty()) {
            return this;
        }
        Question meant = left.size() > 1
                ? question
                : new Question(question.asked(), question.kind(), left, question.terms(), question.fragments());
        return new ReadQuestion(
                meant, understood, unknown, stranger, left.size() > 1 ? left : List.of(), asksForStatement);
    }
}
