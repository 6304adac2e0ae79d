package onrecord.store;

import java.util.List;

/**
 * Everything that is kept about one member in one server.
 *
 * @param optedOut whether they want nothing kept; then there is nothing but that, and today's count
 * @param unanswered questions of theirs that could not be answered: how often and when they asked
 * @param reports what they reported
 * @param questionsToday how many questions they asked today, where there is a daily limit; forgotten tomorrow
 */
public record Kept(boolean optedOut, List<UnansweredQuestion> unanswered, List<Report> reports, int questionsToday) {
    public Kept {
        unanswered = List.copyOf(unanswered);
        reports = List.copyOf(reports);
    }
}
