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

    private static final Button DELETE_IT = new Button(DELETE, "Delete it", Button.Style.DANGER);

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
        Optional<Member> member = Records.member(request.asker());
        responder.send(member.isPresent() ? draw(member.get(), "") : inPrivate(request.asker(), ""));
    }

    @Override
    public boolean knows(String id) {
        return id.equals(DELETE) || id.equals(OPT_OUT) || id.equals(OPT_IN);
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Optional<Member> member = Records.member(press.asker());
        if (member.isPresent()) {
            responder.acknowledgeUpdate();
            responder.send(draw(member.get(), done(press.button(), member.get())));
        } else if (press.asker().server().isEmpty() && press.button().equals(DELETE)) {
            responder.acknowledgeUpdate();
            Toggled.number(press.asker().member()).ifPresent(records.store().libraries()::stopInPrivate);
            responder.send(inPrivate(press.asker(), "Deleted."));
        } else {
            responder.send(Bot.STALE);
        }
    }

    private String done(String button, Member member) {
        Privacy privacy = records.store().privacy();
        boolean nothing = PrivacyCard.isNothing(privacy.kept(member));
        return switch (button) {
            case DELETE -> {
                privacy.forget(member);
                yield nothing ? "There was nothing to delete." : "Deleted.";
            }
            case OPT_OUT -> {
                privacy.optOut(member);
                yield (nothing ? "From" : "Deleted, and from") + " now on nothing about you is kept in this server.";
            }
            default -> {
                privacy.optIn(member);
                yield "Questions without an answer and reports are kept again.";
            }
        };
    }

    private Reply draw(Member member, String done) {
        Kept kept = records.store().privacy().kept(member);
        return card(text(done, PrivacyCard.text(kept)), buttons(kept));
    }

    /** There, nothing is kept but which library is read. */
    private Reply inPrivate(Asker asker, String done) {
        boolean chosen = Toggled.number(asker.member())
                .flatMap(records.store().libraries()::inPrivate)
                .isPresent();
        return chosen
                ? card(text(done, PrivacyCard.CHOSEN_IN_PRIVATE), List.of(DELETE_IT))
                : card(text(done, "In private chats nothing is kept."), List.of());
    }

    private static String text(String done, String kept) {
        return (done.isEmpty() ? "" : "**" + done + "**\n\n") + kept + "\n\n" + PrivacyCard.ALWAYS;
    }

    private static List<Button> buttons(Kept kept) {
        if (kept.optedOut()) {
            return List.of(new Button(OPT_IN, "Keep things again"));
        }
        return PrivacyCard.isNothing(kept)
                ? List.of(new Button(OPT_OUT, "Keep nothing about me"))
                : List.of(DELETE_IT, new Button(OPT_OUT, "Delete it and keep nothing"));
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
