package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import onrecord.answer.Answer;
import onrecord.store.ServerSettings;

/**
 * For whom a card is drawn, which decides what can be done with it.
 *
 * @param audience who sees it
 * @param asker who asked
 * @param settings what holds there
 */
record Viewer(Audience audience, Asker asker, ServerSettings settings) {
    /** What can be done with an answer as a whole, in one row: judge it, ask a human, share or remove it. */
    List<Button> row(Answer answer, int page) {
        List<Button> row = new ArrayList<>();
        boolean inServer = asker.server().isPresent();
        if (inServer && answer instanceof Answer.Found) {
            row.add(Feedback.helpful());
        }
        if (inServer && !(answer instanceof Answer.WhichOne)) {
            row.add(Feedback.wrong());
            if (settings.humanRole().isPresent()) {
                row.add(AskHuman.button(asker));
            }
        }
        if (audience == Audience.EVERYONE) {
            row.add(Remove.button(asker));
        } else if (inServer && answer instanceof Answer.Found) {
            row.add(Share.button(page));
        }
        return row;
    }
}
