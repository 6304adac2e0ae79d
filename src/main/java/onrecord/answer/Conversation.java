package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one person asked in one place, and what was answered: what a follow-up question is completed from.
 *
 * @param answers the answers with their questions, oldest first
 */
public record Conversation(List<Answer> answers) {
    /** Nothing was said yet. */
    public static final Conversation NEW = new Conversation(List.of());

    private static final int LONGEST = 8;

    public Conversation {
        answers = List.copyOf(answers);
    }

    /** The conversation gone on; what lies too far back is forgotten. */
    public Conversation and(Answer answer) {
        List<Answer> longer = new ArrayList<>(answers);
        longer.add(answer);
        return new Conversation(longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }

    /**
     * The conversation up to the last answer to a question; empty when that was not asked.
     *
     * @param question the question as typed, or the whole one
     */
    public Optional<Conversation> upTo(String question) {
        for (int i = answers.size() - 1; i >= 0; i--) {
            Question asked = answers.get(i).question();
            if (asked.completed().orElse(asked.asked()).equals(question)) {
                return Optional.of(new Conversation(answers.subList(0, i + 1)));
            }
        }
        return Optional.empty();
    }

    /** What was answered last. */
    public Optional<Answer> last() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }
}
