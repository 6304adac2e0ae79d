package onrecord.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import onrecord.desk.Update;
import onrecord.ingest.Reading;

/** Says what bringing the index up to date did. */
final class UpdateText {
    private UpdateText() {}

    /** The counts, then what was refused and why; each line ends with a line feed. */
    static String of(Update update, int width) {
        Page page = new Page(width, new Paint(false));
        page.put(0, 2, Words.of(counts(update)), 0);
        page.put(
                0,
                2,
                Words.of(update.added() + " added, " + update.changed() + " changed, " + update.removed() + " removed, "
                        + update.unchanged() + " unchanged."),
                0);
        if (!update.refused().isEmpty()) {
            page.put(0, 2, Words.of(update.refused().size() + " refused:"), 0);
            update.refused().forEach(one -> page.put(2, 4, Words.of(line(one)), 0));
        }
        return page.toString();
    }

    /** "photo.txt: it is not text." */
    static String line(Reading.Refused refused) {
        return Printable.line(refused.name() + ": " + refused.why());
    }

    private static String counts(Update update) {
        BigDecimal seconds = BigDecimal.valueOf(update.took().toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
        return Count.of(update.articles(), "article") + " and " + Count.of(update.passages(), "passage") + " from "
                + update.folder() + " in " + seconds + " s.";
    }
}
