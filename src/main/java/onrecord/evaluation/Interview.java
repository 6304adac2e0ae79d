package onrecord.evaluation;

import java.util.UUID;
import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.desk.ConversationId;
import onrecord.desk.Desk;

/**
 * One person asking a desk one question after the other. Each interview is a conversation of its own.
 */
final class Interview {
    private final Desk desk;
    private final ConversationId conversation =
            new ConversationId("evaluation", UUID.randomUUID().toString());

    Interview(Desk desk) {
        this.desk = desk;
    }

    Answer ask(String words) {
        return desk.ask(Library.BUNDLED, conversation, words);
    }
}
