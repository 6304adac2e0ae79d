package onrecord.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.evaluation.Estimate;
import onrecord.evaluation.KindScore;
import onrecord.evaluation.Measure;

/**
 * Draws scores: a row a kind, a column a measure, and under each row the intervals.
 *
 * @param signed whether a gain has a plus sign
 */
record ScoreTable(Paint paint, boolean signed) {
    private static final int COLUMN = 8;
    private static final int SIGNED_COLUMN = 9;
    private static final int COUNT = 4;
    private static final int WIDEST_KIND = 20;

    private static final Map<Measure, String> HEADS = Map.of(
            Measure.DOCUMENT_FIRST, "article",
            Measure.RIGHT_FIRST, "first",
            Measure.RIGHT_IN_THREE, "three",
            Measure.ANSWERED, "answers",
            Measure.REFUSED, "refused",
            Measure.BALANCED_ACCURACY, "balance",
            Measure.UTILITY, "utility");

    /** The table; each line ends with a line feed. */
    String of(List<KindScore> kinds) {
        int widest = kinds.stream()
                .mapToInt(k -> Printable.line(k.kind()).length())
                .max()
                .orElse(0);
        int kind = Math.min(widest, WIDEST_KIND);
        StringBuilder text = new StringBuilder(" ".repeat(kind)).append(right("n", COUNT));
        for (Measure measure : Measure.values()) {
            text.append(right(HEADS.getOrDefault(measure, measure.key()), column()));
        }
        text.append('\n');
        for (KindScore score : kinds) {
            String name = Printable.line(score.kind());
            String shown = name.length() > kind ? name.substring(0, kind - 1) + "…" : name;
            text.append(shown)
                    .append(" ".repeat(kind - shown.length()))
                    .append(right(String.valueOf(score.questions()), COUNT));
            for (Measure measure : Measure.values()) {
                text.append(right(score.of(measure).map(e -> digits(e.mean())).orElse("-"), column()));
            }
            text.append('\n');
            StringBuilder intervals = new StringBuilder(" ".repeat(kind + COUNT));
            for (Measure measure : Measure.values()) {
                intervals.append(right(score.of(measure).map(this::interval).orElse(""), column()));
            }
            text.append(paint.faint(intervals.toString().stripTrailing())).append('\n');
        }
        return text.toString();
    }

    private String interval(Estimate estimate) {
        String ends = digits(estimate.low()) + "…" + digits(estimate.high());
        return ends.replace("1.00", "1").replace("+", "");
    }

    private int column() {
        return signed ? SIGNED_COLUMN : COLUMN;
    }

    /** Two digits after the point, and none before it where that is nought. */
    private String digits(double value) {
        String shown = String.format(Locale.ROOT, "%.2f", Math.abs(value)).replaceFirst("^0\\.", ".");
        boolean nothing = shown.equals(".00");
        return (nothing ? "" : value < 0 ? "-" : signed ? "+" : "") + shown;
    }

    private static String right(String cell, int columns) {
        return " ".repeat(Math.max(1, columns - cell.length())) + cell;
    }

    /** A share for a sentence: ".83". */
    static String share(double value) {
        return new ScoreTable(new Paint(false), false).digits(value);
    }
}
