package onrecord.terminal;

import java.util.List;
import onrecord.desk.Explained;

/** Tells how an answer came about, step by step. */
final class StepsText {
    private StepsText() {}

    /** A numbered step with its values under it; each line ends with a line feed. */
    static String of(List<Explained.Step> steps, int width) {
        Page page = new Page(width, new Paint(false));
        page.put(0, "How this answer came about:");
        for (int i = 0; i < steps.size(); i++) {
            page.put(2, 5, Words.of((i + 1) + ". " + steps.get(i).title()), 0);
            steps.get(i).lines().forEach(line -> page.put(5, 7, Words.of(line), 0));
        }
        return page.toString();
    }
}
