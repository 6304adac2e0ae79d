package onrecord.discord;

import java.io.IOException;
import onrecord.store.ThreadMode;

/**
 * Answers what is written as a message: every mention and every direct message is a question, and may follow up on what
 * the same person asked there before, or on the card it replies to. In a reading room every question is.
 */
final class Questions {
    private static final Reply ELSEWHERE = new Reply.Plain(
            "Here I answer commands only, and only for who sends them: try `/ask`. Those who look after this server"
                    + " chose other channels for me with `/setup`.");

    private final Reception reception;
    private final Records records;
    private final HelpCommand help;

    Questions(Reception reception, Records records, HelpCommand help) {
        this.reception = reception;
        this.records = records;
        this.help = help;
    }

    /** Answers what was written to us. */
    void answer(String words, Asker asker, Responder responder) throws IOException {
        Inquiry inquiry = Inquiry.typed(words);
        if (!reception.listensIn(asker)) {
            responder.send(ELSEWHERE);
        } else if (inquiry.isEmpty()) {
            responder.send(help.text());
        } else {
            reception.inConversation(inquiry, whereAnswered(inquiry, asker, responder), Audience.EVERYONE, responder);
        }
    }

    /** Whether something nobody wrote to us is ours to answer: a question in a reading room. */
    boolean concerns(Request.Overheard overheard) {
        return Place.of(overheard.asker())
                        .isOneOf(records.settings(overheard.asker()).readingRooms())
                && QuestionMark.isIn(overheard.words());
    }

    /** Answers a question in a reading room, by itself. */
    void answer(Request.Overheard overheard, Responder responder) throws IOException {
        Inquiry inquiry = Inquiry.typed(overheard.words());
        if (inquiry.isTooLong()) {
            return;
        }
        Asker there = whereAnswered(inquiry, overheard.asker(), responder);
        reception.inConversation(inquiry, there, Audience.EVERYONE, responder);
    }

    /** In a new thread, where the server wants one for every question. */
    private Asker whereAnswered(Inquiry inquiry, Asker asker, Responder responder) throws IOException {
        boolean thread = !inquiry.isTooLong()
                && asker.server().isPresent()
                && !asker.inThread()
                && records.settings(asker).threads() == ThreadMode.NEW_THREAD;
        return thread
                ? responder.openThread(inquiry.words()).map(asker::inThread).orElse(asker)
                : asker;
    }
}
