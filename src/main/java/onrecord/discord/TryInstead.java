package onrecord.discord;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The buttons with questions that the articles do answer. One asks what stands on it: for all to see when it is pressed by
 * who got it and where all saw it, for the presser alone otherwise.
 */
final class TryInstead implements ButtonAction {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_LABEL = 80;
    private static final Pattern ID = Pattern.compile("try:([^:]{1,40}):(.+)");

    private final Reception reception;

    TryInstead(Reception reception) {
        this.reception = reception;
    }

    /** The button for a question; none when it is too long to stand in one. */
    static Optional<Button> button(String question, Asker asker) {
        String id = "try:" + asker.member() + ":" + question;
        return id.length() <= LONGEST_ID && question.length() <= LONGEST_LABEL
                ? Optional.of(new Button(id, question))
                : Optional.empty();
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        if (!id.matches()) {
            responder.send(Bot.STALE);
            return;
        }
        Inquiry inquiry = Inquiry.typed(id.group(2));
        boolean shared = id.group(1).equals(press.asker().member())
                && !press.on().byOneOnly()
                && reception.listensIn(press.asker());
        if (shared) {
            reception.inConversation(inquiry, press.asker(), Audience.EVERYONE, responder);
        } else {
            reception.alone(inquiry, press.asker(), Audience.ASKER, responder);
        }
    }
}
