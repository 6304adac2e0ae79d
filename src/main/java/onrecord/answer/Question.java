package onrecord.answer;

import java.util.List;
import java.util.Optional;
import onrecord.quote.Speaker;

/**
 * A question, read.
 *
 * @param asked what was typed, white space tidied
 * @param kind what would answer it
 * @param about the speakers it means, misspellings mended
 * @param terms the words of its topic, in the order asked, without question words and the speakers' names
 * @param fragments words the asker put in quotation marks
 * @param completed the whole question, when what was typed only follows up on earlier ones
 */
public record Question(
        String asked,
        Kind kind,
        List<Speaker> about,
        List<String> terms,
        List<String> fragments,
        Optional<String> completed) {
    public Question {
        about = List.copyOf(about);
        terms = List.copyOf(terms);
        fragments = List.copyOf(fragments);
    }

    /** A question that stands by itself. */
    public Question(String asked, Kind kind, List<Speaker> about, List<String> terms, List<String> fragments) {
        this(asked, kind, about, terms, fragments, Optional.empty());
    }

    /** The same question, completed from earlier ones. */
    Question completedTo(String whole) {
        return new Question(asked, kind, about, terms, fragments, Optional.of(whole));
    }

    /** What would answer a question. */
    public enum Kind {
        /** What somebody said about something. */
        SAID,
        /** Who said something. */
        WHO_SAID,
        PERSON,
        TIME,
        PLACE,
        NUMBER,
        REASON,
        YES_NO,
        DEFINITION,
        /** Several things, each with its own evidence. */
        LIST,
        /** What two sides say about one thing. */
        COMPARISON,
        OTHER
    }
}
