package onrecord.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.desk.Quoted;

/**
 * Whose words are wanted. It stands in one line on the card, from where the buttons read it again; a button's id says
 * which page, how long the name in that line is, and whether pictures are wanted.
 *
 * @param speaker a name as typed, on one line; may be empty
 * @param about the topic
 * @param picture whether each quote comes with a picture
 */
record QuoteQuery(String speaker, Optional<String> about, boolean picture) {
    static final int LONGEST_NAME = Suggestions.LONGEST;
    static final int LONGEST_TOPIC = 100;

    private static final String ABOUT = ", about: ";
    private static final Pattern ID = Pattern.compile("quotes:(\\d{1,4}):(\\d{1,3})(:picture)?");

    static QuoteQuery typed(String speaker, String about, boolean picture) {
        return new QuoteQuery(
                VisibleText.line(speaker), Optional.of(VisibleText.line(about)).filter(a -> !a.isEmpty()), picture);
    }

    /** The query a button's id and the line on its card stand for; empty when they do not fit together. */
    static Optional<QuoteQuery> read(String id, String line) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > line.length()) {
            return Optional.empty();
        }
        int name = Integer.parseInt(parts.group(2));
        String rest = line.substring(name);
        if (!rest.isEmpty() && !rest.startsWith(ABOUT)) {
            return Optional.empty();
        }
        String about = rest.isEmpty() ? "" : rest.substring(ABOUT.length());
        return Optional.of(typed(line.substring(0, name), about, parts.group(3) != null))
                .filter(QuoteQuery::canBeAsked);
    }

    /** Whether an id is one of a button that turns pages of quotes. */
    static boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    /** The page an id names, counted from 0. */
    static int page(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
    }

    boolean canBeAsked() {
        return !speaker.isEmpty()
                && speaker.length() <= LONGEST_NAME
                && about.map(String::length).orElse(0) <= LONGEST_TOPIC;
    }

    /** The reply when it cannot be asked. */
    Reply refusal() {
        return new Reply.Plain(
                speaker.isEmpty()
                        ? "Nobody was named; choose a speaker from the list or type a name."
                        : "Please give a name of at most " + LONGEST_NAME + " characters and a topic of at most "
                                + LONGEST_TOPIC + ".");
    }

    /** What stands on the card. */
    String line() {
        return speaker + about.map(a -> ABOUT + a).orElse("");
    }

    /** A button that leads to a page of the same. */
    Button button(String label, int page) {
        return new Button("quotes:" + page + ":" + speaker.length() + (picture ? ":picture" : ""), label);
    }

    /** A page of the answer. */
    Reply answer(OpenLibrary library, QuotePictures pictures, int page) {
        Quoted quoted = library.quotes(speaker, about);
        return new QuoteCard(this, library.size()).draw(quoted, page, c -> library.inTurn(() -> pictures.draw(c)));
    }
}
