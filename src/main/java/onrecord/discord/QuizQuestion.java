package onrecord.discord;

import java.util.List;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Somebody's words, and four people of whom one said them; fewer where fewer are quoted.
 *
 * @param quote the words
 * @param choices the names to choose from
 * @param right which of them said it, counted from 0
 */
record QuizQuestion(Quote quote, List<Speaker> choices, int right) {
    QuizQuestion {
        choices = List.copyOf(choices);
    }

    /** Who said it. */
    Speaker speaker() {
        return choices.get(right);
    }
}
