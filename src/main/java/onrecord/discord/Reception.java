package onrecord.discord;

import java.io.IOException;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.store.ServerSettings;

/**
 * Takes a question from whatever way it came, answers it for the audience it is for, and notes how it ended.
 *
 * <p>Where a server chose channels, elsewhere the answer is for the asker alone.
 */
final class Reception {
    private final Newsroom newsroom;
    private final Records records;

    Reception(Newsroom newsroom, Records records) {
        this.newsroom = newsroom;
        this.records = records;
    }

    /** Who sees the answer to a command, unless the asker wants otherwise. */
    Audience usualAudience(Asker asker) {
        ServerSettings chosen = records.settings(asker);
        boolean student = chosen.privateAnswers() && !asker.rights().manageServer();
        return student || !listensIn(asker) ? Audience.ASKER : Audience.EVERYONE;
    }

    /** Whether the server lets us answer for all to see where somebody asks. */
    boolean listensIn(Asker asker) {
        ServerSettings chosen = records.settings(asker);
        return chosen.channels().isEmpty() || Place.of(asker).isOneOf(chosen.channels());
    }

    /** Answers the next question of the asker's conversation. */
    void inConversation(Inquiry inquiry, Asker asker, Audience audience, Responder responder) throws IOException {
        answer(inquiry, asker, audience, responder, library -> library.ask(asker, inquiry.words()));
    }

    /** Answers the first question of a conversation; what was asked before is forgotten. */
    void afresh(Inquiry inquiry, Asker asker, Audience audience, Responder responder) throws IOException {
        answer(inquiry, asker, audience, responder, library -> {
            library.forget(asker);
            return library.ask(asker, inquiry.words());
        });
    }

    /** Answers a question that stands by itself. */
    void alone(Inquiry inquiry, Asker asker, Audience audience, Responder responder) throws IOException {
        answer(inquiry, asker, audience, responder, library -> library.ask(inquiry.words()));
    }

    private void answer(Inquiry inquiry, Asker asker, Audience audience, Responder responder, Answering answering)
            throws IOException {
        if (inquiry.isEmpty() || inquiry.isTooLong()) {
            responder.send(inquiry.refusal());
            return;
        }
        responder.acknowledge(audience);
        if (!records.mayAsk(asker)) {
            responder.send(overLimit(records.settings(asker)));
            return;
        }
        OpenLibrary library = newsroom.of(asker);
        Answer answer = answering.answer(library);
        responder.send(AnswerCard.draw(inquiry.words(), answer, 0, library.size(), viewer(audience, asker)));
        records.note(asker, inquiry.words(), answer);
    }

    /** What a question is answered with, for nobody to see yet. */
    Answer answer(Inquiry inquiry, Asker asker) {
        return newsroom.of(asker).ask(inquiry.words());
    }

    /** Answers a question that says more clearly what was asked before. It is no new one, so no limit counts it. */
    Reply again(Inquiry inquiry, Audience audience, Asker asker) {
        OpenLibrary library = newsroom.of(asker);
        Answer answer =
                audience == Audience.EVERYONE ? library.ask(asker, inquiry.words()) : library.ask(inquiry.words());
        return AnswerCard.draw(inquiry.words(), answer, 0, library.size(), viewer(audience, asker));
    }

    /** A page of an answer that was given before; nothing is counted again. */
    Reply page(Inquiry inquiry, int page, Audience audience, Asker asker) {
        OpenLibrary library = newsroom.of(asker);
        Answer answer = library.ask(inquiry.words());
        return AnswerCard.draw(inquiry.words(), answer, page, library.size(), viewer(audience, asker));
    }

    /** What somebody else said on what a question asked. */
    Reply whoElse(Inquiry inquiry, Asker asker) {
        Asker apart = new Asker(
                asker.server(),
                asker.channel() + "/else",
                asker.parent(),
                asker.member(),
                asker.rights(),
                asker.roles(),
                Optional.of(inquiry.words()));
        OpenLibrary library = newsroom.of(asker);
        Answer answer = library.ask(apart, "who else?");
        library.forget(apart);
        return AnswerCard.draw("Who else?", answer, 0, library.size(), viewer(Audience.ASKER, asker));
    }

    private Viewer viewer(Audience audience, Asker asker) {
        return new Viewer(audience, asker, records.settings(asker));
    }

    private static Reply overLimit(ServerSettings chosen) {
        int limit = chosen.dailyLimit().orElse(0);
        return new Reply.Plain("That was the last of today’s questions: this server allows each member "
                + (limit == 1 ? "one question" : limit + " questions") + " a day. Tomorrow (UTC) there are new ones.");
    }

    /** How one question is answered. */
    private interface Answering {
        Answer answer(OpenLibrary library);
    }
}
