package onrecord.discord;

import java.io.IOException;

/**
 * Answers what is written to us as a message: every mention and every direct message is a question, and may follow up on
 * what the same person asked there before, or on the card it replies to.
 */
final class Questions {
    private final Newsroom newsroom;
    private final HelpCommand help;

    Questions(Newsroom newsroom, HelpCommand help) {
        this.newsroom = newsroom;
        this.help = help;
    }

    void answer(String words, Asker asker, Responder responder) throws IOException {
        Inquiry inquiry = Inquiry.typed(words);
        if (inquiry.isEmpty()) {
            responder.send(help.text());
        } else if (inquiry.isTooLong()) {
            responder.send(inquiry.refusal());
        } else {
            responder.acknowledge(Audience.EVERYONE);
            responder.send(inquiry.answer(newsroom, asker));
        }
    }
}
