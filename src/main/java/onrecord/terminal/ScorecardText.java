package onrecord.terminal;

import java.util.List;
import java.util.Locale;
import onrecord.evaluation.Comparison;
import onrecord.evaluation.Outcome;
import onrecord.evaluation.Reliability;
import onrecord.evaluation.Scorecard;

/** Writes for people how gold questions went. */
record ScorecardText(int width, Paint paint) {
    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    /** The table, what went wrong, and whether the confidence can be believed. */
    String of(Scorecard scorecard) {
        StringBuilder text = new StringBuilder(new ScoreTable(paint, false).of(scorecard.kinds()));
        Page page = new Page(width, paint);
        page.gap();
        page.put(
                0,
                "article, first, three: the first citation is from a right article; is right; the first three are right"
                        + " together. answers, refused: of what is on record, and of what is not; balance is their mean."
                        + " utility: 1 right, -1 wrong, 0 refused for nothing. Below each mean stands its 95 % interval.");
        List<Outcome> failures = scorecard.failures();
        page.gap();
        if (failures.isEmpty()) {
            page.put(0, "Everything went as expected.");
        } else {
            page.put(0, Count.of(failures.size(), "question") + " did not go as expected:");
            failures.forEach(failure -> put(page, failure));
        }
        return text.append(page)
                .append('\n')
                .append(reliability(scorecard.reliability()))
                .toString();
    }

    private static void put(Page page, Outcome failure) {
        page.gap();
        page.put(INDENT, failure.question());
        page.put(DEEPER, "expected  " + failure.expected());
        page.put(
                DEEPER,
                failure.cited().stream()
                        .findFirst()
                        .map(c -> "cited  “" + c.text() + "” (" + c.document() + ")"
                                + (failure.rightInThree() ? "; the right one comes later" : ""))
                        .orElse("refused"));
    }

    private static String reliability(Reliability reliability) {
        StringBuilder text = new StringBuilder("confidence    n  mean  right\n");
        for (Reliability.Bin bin : reliability.bins()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f %4d %5s  %5s%n",
                    bin.from(),
                    bin.to(),
                    bin.count(),
                    ScoreTable.share(bin.confidence()),
                    ScoreTable.share(bin.right())));
        }
        return text.append("expected calibration error ")
                .append(ScoreTable.share(reliability.expectedError()))
                .append('\n')
                .toString();
    }

    /** What changed since an earlier run. */
    String of(Comparison comparison) {
        Page page = new Page(width, paint);
        page.gap();
        if (comparison.kinds().isEmpty()) {
            page.put(0, "The earlier run asked none of these questions; there is nothing to compare.");
            return page.toString();
        }
        page.put(0, "Compared with the earlier run, on the questions both asked:");
        StringBuilder text = new StringBuilder(page.toString());
        text.append(new ScoreTable(paint, true).of(comparison.kinds()));
        Page lists = new Page(width, paint);
        list(lists, "Newly right", comparison.newlyRight());
        list(lists, "Newly wrong", comparison.newlyWrong());
        if (comparison.added() + comparison.gone() > 0) {
            lists.gap();
            lists.put(0, "Asked only now: " + comparison.added() + "; only before: " + comparison.gone() + ".");
        }
        return text.append(lists).toString();
    }

    private static void list(Page page, String title, List<Outcome> outcomes) {
        page.gap();
        page.put(0, title + ": " + (outcomes.isEmpty() ? "none." : outcomes.size()));
        outcomes.forEach(outcome -> page.put(INDENT, outcome.question()));
    }
}
