package onrecord.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The button that calls a human: the role the server chose is pinged, once for each card, with the question and what was
 * found. It is for who asked, and for those who look after the server.
 */
final class AskHuman implements ButtonAction {
    private static final String ID = "human:";
    private static final int REMEMBERED = 10_000;
    private static final Reply NOT_YOURS = new Reply.Plain("Only who asked the question can ask a human about it.");
    private static final Reply NOBODY = new Reply.Plain(
            "No humans are named here (any more); those who look after the server can name some with `/setup human:`.");
    private static final Reply ASKED = new Reply.Plain("They have been asked already.");
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int AT_ONCE = 3;

    private final Records records;
    private final Recent asked = new Recent(REMEMBERED);
    private final Quota calls = new Quota(AT_ONCE, BETWEEN, System::nanoTime);

    AskHuman(Records records) {
        this.records = records;
    }

    static Button button(Asker asker) {
        return new Button(ID + asker.member(), "Ask a human");
    }

    @Override
    public boolean knows(String id) {
        return id.startsWith(ID);
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Asker asker = press.asker();
        OptionalLong role = records.settings(asker).humanRole();
        Inquiry inquiry = Inquiry.typed(press.on().author().orElse(""));
        boolean own = press.button().equals(ID + asker.member());
        if (inquiry.isEmpty()) {
            responder.send(Bot.STALE);
        } else if (!own && !asker.rights().manageServer()) {
            responder.send(NOT_YOURS);
        } else if (role.isEmpty()) {
            responder.send(NOBODY);
        } else if (!calls.take(asker.server().orElse("") + "/" + asker.member()).granted()) {
            responder.send(new Reply.Plain("You have called humans several times in a row; please wait some minutes."));
        } else if (!asked.isNew(press.on().id())) {
            responder.send(ASKED);
        } else {
            responder.takeAway(press.button());
            responder.sendMore(call(inquiry, press, role.getAsLong()), Audience.EVERYONE);
        }
    }

    private static Reply call(Inquiry inquiry, Request.Press press, long role) {
        String found = press.on().body();
        Card card = new Card(
                Optional.of(Source.shortened(inquiry.words(), Card.LONGEST_AUTHOR)),
                Optional.of("What OnRecord found"),
                Optional.empty(),
                found.isBlank() ? "Nothing." : found,
                Card.Tone.QUESTION_BACK,
                Optional.empty());
        String line = "<@&" + role + ">: <@" + press.asker().member() + "> asks for a human answer.";
        return new Reply.Shown(card, List.of()).under(new Reply.Above(line, Optional.of(Long.toString(role))));
    }
}
