package onrecord.desk;

import java.util.List;
import onrecord.answer.Answer;

/**
 * An answer and how it came about.
 *
 * @param steps in the order they were taken
 */
public record Explained(Answer answer, List<Step> steps) {
    public Explained {
        steps = List.copyOf(steps);
    }

    /** One step with the values it produced, a line each. */
    public record Step(String title, List<String> lines) {
        public Step {
            lines = List.copyOf(lines);
        }
    }
}
