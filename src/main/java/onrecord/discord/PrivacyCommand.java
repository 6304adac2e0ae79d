package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onrecord.store.Kept;
import onrecord.store.Member;
import onrecord.store.Privacy;

/** {@code /privacy}: shows a member what is kept about them, and deletes it. Its buttons act for who presses them. */
final class PrivacyCommand implements Command, ButtonAction {
    private static final String DELETE = "privacy:delete";
    private static final String OPT_OUT = "privacy:nothing";
    private static final String OPT_IN = "privacy:again";

    private final Records records;

    PrivacyCommand(Records records) {
        this.records = records;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription("privacy", "Shows what OnRecord keeps about you here, and deletes it", List.of());
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        responder.acknowledge(Audience.ASKER);
        responder.send(draw(Records.member(request.asker()), ""));
    }

    @Override
    public boolean knows(String id) {
        return id.equals(DELETE) || id.equals(OPT_OUT) || id.equals(OPT_IN);
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Optional<Member> member = Records.member(press.asker());
        if (member.isEmpty()) {
            responder.send(Bot.STALE);
            return;
        }
        responder.acknowledgeUpdate();
        responder.send(draw(member, done(press.button(), member.get())));
    }

    private String done(String button, Member member) {
        Privacy privacy = records.store().privacy();
        return switch (button) {
            case DELETE -> {
                int many = privacy.forget(member);
                yield many == 0 ? "There was nothing to delete." : "Deleted.";
            }
            case OPT_OUT -> {
                int many = privacy.optOut(member);
                yield (many == 0 ? "From" : "Deleted, and from") + " now on nothing about you is kept in this server.";
            }
            default -> {
                privacy.optIn(member);
                yield "Questions without an answer and reports are kept again.";
            }
        };
    }

    private Reply draw(Optional<Member> member, String done) {
        if (member.isEmpty()) {
            return card("In private chats nothing is kept.\n\n" + PrivacyCard.ALWAYS, List.of());
        }
        Kept kept = records.store().privacy().kept(member.get());
        String text =
                (done.isEmpty() ? "" : "**" + done + "**\n\n") + PrivacyCard.text(kept) + "\n\n" + PrivacyCard.ALWAYS;
        return card(text, buttons(kept));
    }

    private static List<Button> buttons(Kept kept) {
        if (kept.optedOut()) {
            return List.of(new Button(OPT_IN, "Keep things again"));
        }
        return kept.unanswered().isEmpty() && kept.reports().isEmpty()
                ? List.of(new Button(OPT_OUT, "Keep nothing about me"))
                : List.of(
                        new Button(DELETE, "Delete it", Button.Style.DANGER),
                        new Button(OPT_OUT, "Delete it and keep nothing"));
    }

    private static Reply card(String text, List<Button> buttons) {
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("What OnRecord keeps about you"),
                        Optional.empty(),
                        text,
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                buttons);
    }
}
