package onrecord.store;

import java.time.LocalDate;
import java.util.Map;

/**
 * How the questions of one day ended.
 *
 * @param day in UTC
 * @param questions how many ended so; an outcome that is missing did not happen
 */
public record DayTally(LocalDate day, Map<Outcome, Integer> questions) {
    public DayTally {
        questions = Map.copyOf(questions);
    }

    /** How many questions there were. */
    public int all() {
        return questions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
