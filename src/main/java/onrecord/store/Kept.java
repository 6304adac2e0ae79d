package onrecord.store;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is kept about one member in one server.
 *
 * @param optedOut whether they want nothing kept; then there is nothing but that, and today's count
 * @param unanswered questions of theirs that could not be answered: how often and when they asked
 * @param reports what they reported
 * @param articles how many articles of this server's libraries are known to be added by them
 * @param feeds how many feeds these libraries are known to follow through them
 * @param readInPrivate the library of this server that they chose to read in their private chat with the bot
 * @param questionsToday how many questions they asked today, where there is a daily limit; forgotten tomorrow
 */
public record Kept(
        boolean optedOut,
        List<UnansweredQuestion> unanswered,
        List<Report> reports,
        int articles,
        int feeds,
        Optional<ServerLibrary> readInPrivate,
        int questionsToday) {
    public Kept {
        unanswered = List.copyOf(unanswered);
        reports = List.copyOf(reports);
    }
}
