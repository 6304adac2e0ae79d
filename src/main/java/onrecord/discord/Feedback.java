package onrecord.discord;

import java.io.IOException;
import java.util.Optional;
import onrecord.store.Member;
import onrecord.store.Reports;

/**
 * The buttons that judge an answer. “Helpful” is counted, once for each member and card; “Wrong?” opens a form, and what
 * is written there goes to those who look after the server.
 */
final class Feedback implements ButtonAction, FormAction {
    private static final String HELPFUL = "helpful";
    private static final String WRONG = "wrong";
    private static final int REMEMBERED = 10_000;
    private static final Reply THANKS = new Reply.Plain("Thank you, that helps to see what works.");
    private static final Reply REPORTED =
            new Reply.Plain("Thank you. Those who look after this server can read it with `/reports`.");
    private static final Reply NOT_KEPT =
            new Reply.Plain("Nothing was kept, because you asked OnRecord to keep nothing about you (`/privacy`).");
    private static final Form FORM = new Form(
            WRONG,
            "What is wrong?",
            "What is wrong, and what would be right?",
            "Wrong person, wrong article, no answer …",
            Reports.MOST_WORDS);

    private final Records records;
    private final Recent judged = new Recent(REMEMBERED);

    Feedback(Records records) {
        this.records = records;
    }

    static Button helpful() {
        return new Button(HELPFUL, "Helpful");
    }

    static Button wrong() {
        return new Button(WRONG, "Wrong?");
    }

    @Override
    public boolean knows(String id) {
        return id.equals(HELPFUL) || id.equals(WRONG);
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Optional<Member> member = Records.member(press.asker());
        if (member.isEmpty()) {
            responder.send(Bot.STALE);
        } else if (press.button().equals(WRONG)) {
            responder.open(FORM);
        } else {
            responder.send(THANKS);
            if (judged.isNew(press.on().id() + "/" + press.asker().member())) {
                records.store().tally().helpful(member.get().server());
            }
        }
    }

    @Override
    public void answer(Request.Filled filled, Responder responder) throws IOException {
        Optional<Member> member = Records.member(filled.asker());
        if (member.isEmpty()) {
            responder.send(Bot.STALE);
            return;
        }
        responder.acknowledge(Audience.ASKER);
        boolean kept = records.store()
                .reports()
                .add(member.get(), filled.on().author().orElse(""), filled.on().body(), filled.words())
                .isPresent();
        responder.send(kept ? REPORTED : NOT_KEPT);
    }
}
