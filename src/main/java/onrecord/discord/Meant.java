package onrecord.discord;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.quote.Speaker;

/**
 * The buttons with the names of those a question could mean. One asks the card's question again, with the full name in
 * it: for all to see in the card's place when its asker presses, for the presser alone otherwise.
 *
 * <p>An id says who asked, which of the names it is, and a number made of the name, by which a button is known to be stale
 * when other articles came in between.
 */
final class Meant implements ButtonAction {
    private static final int MOST_ROWS = 2;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern ID = Pattern.compile("meant:([^:]{1,40}):(\\d{1,2}):([0-9a-f]{1,8})");

    private final Reception reception;

    Meant(Reception reception) {
        this.reception = reception;
    }

    /** The rows of buttons; names that cannot be put into the question have none. */
    static List<List<Button>> rows(String question, List<Speaker> candidates, Asker asker) {
        List<List<Button>> rows = new ArrayList<>();
        List<Button> row = new ArrayList<>();
        for (int i = 0; i < candidates.size() && rows.size() < MOST_ROWS; i++) {
            Speaker speaker = candidates.get(i);
            if (with(question, speaker).isPresent()) {
                row.add(new Button(
                        "meant:" + asker.member() + ":" + i + ":" + number(speaker),
                        Source.shortened(VisibleText.line(speaker.name()), 80)));
            }
            if (row.size() == Button.IN_A_ROW) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (rows.size() < MOST_ROWS && !row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        Inquiry inquiry = Inquiry.typed(press.on().author().orElse(""));
        if (!id.matches() || inquiry.isEmpty() || inquiry.isTooLong()) {
            responder.send(Bot.STALE);
            return;
        }
        boolean shared =
                id.group(1).equals(press.asker().member()) && !press.on().byOneOnly();
        if (shared || press.on().byOneOnly()) {
            responder.acknowledgeUpdate();
        } else {
            responder.acknowledge(Audience.ASKER);
        }
        Optional<Inquiry> whole = reception.answer(inquiry, press.asker()) instanceof Answer.WhichOne several
                ? chosen(inquiry, several.candidates(), Integer.parseInt(id.group(2)), id.group(3))
                : Optional.empty();
        responder.send(whole.map(w -> reception.again(w, shared ? Audience.EVERYONE : Audience.ASKER, press.asker()))
                .orElse(Bot.STALE));
    }

    private static Optional<Inquiry> chosen(Inquiry inquiry, List<Speaker> candidates, int which, String number) {
        return candidates.stream()
                .skip(which)
                .findFirst()
                .filter(speaker -> number(speaker).equals(number))
                .flatMap(speaker -> with(inquiry.words(), speaker));
    }

    /** The question with the speaker's full name, in the place of what it calls them. */
    static Optional<Inquiry> with(String question, Speaker speaker) {
        String full = VisibleText.line(speaker.name());
        if (full.isEmpty() || place(question, full).isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(
                        speaker.alsoCalled().stream(), Stream.of(speaker.name().split("\\s+", -1)))
                .filter(called -> called.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(called -> place(question, called).stream())
                .findFirst()
                .map(at -> Inquiry.typed(question.substring(0, at.start()) + full + question.substring(at.end())))
                .filter(whole -> !whole.isTooLong());
    }

    private static Optional<MatchResult> place(String question, String name) {
        Matcher found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(question);
        return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    private static String number(Speaker speaker) {
        return Integer.toHexString(speaker.name().hashCode());
    }
}
