package onrecord.evaluation;

import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.desk.Desk;

/**
 * One person asking a desk one question after the other. The one place that knows how a dialogue is asked; for now each
 * question is answered as if nothing had been said before.
 */
final class Interview {
    private final Desk desk;

    Interview(Desk desk) {
        this.desk = desk;
    }

    Answer ask(String words) {
        return desk.ask(Library.BUNDLED, words);
    }
}
