package onrecord.answer;

import java.util.List;
import onrecord.quote.Speaker;

/**
 * A question, read.
 *
 * @param asked what was typed, white space tidied
 * @param kind what would answer it
 * @param about the speakers it means, misspellings mended
 * @param terms the words of its topic, in the order asked, without question words and the speakers' names
 * @param fragments words the asker put in quotation marks
 */
public record Question(String asked, Kind kind, List<Speaker> about, List<String> terms, List<String> fragments) {
    public Question {
        about = List.copyOf(about);
        terms = List.copyOf(terms);
        fragments = List.copyOf(fragments);
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
        OTHER
    }
}
