package onrecord.evaluation;

import java.util.List;

/**
 * Gold questions that one person asks one after the other; a single question is a dialogue with one turn.
 *
 * @param id what it is called, in one file once
 * @param turns in the order asked; never empty
 */
record GoldDialogue(String id, List<GoldQuestion> turns) {
    GoldDialogue {
        turns = List.copyOf(turns);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("a dialogue without turns: " + id);
        }
    }

    static GoldDialogue of(GoldQuestion question) {
        return new GoldDialogue(question.id(), List.of(question));
    }
}
