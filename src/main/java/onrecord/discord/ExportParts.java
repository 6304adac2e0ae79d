package onrecord.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import onrecord.store.KeptArticle;

/**
 * A library's files in heaps, each of which fits into one zip that Discord takes.
 *
 * @param heaps the files, in the order of their numbers
 * @param tooLarge those that do not fit alone
 */
record ExportParts(List<List<KeptArticle>> heaps, List<KeptArticle> tooLarge) {
    /**
     * Parts of so many bytes.
     *
     * @param articles of which those have files that were not refused
     * @param after the number behind which they begin
     */
    static ExportParts of(Stream<KeptArticle> articles, long after, long room) {
        List<List<KeptArticle>> heaps = new ArrayList<>();
        List<KeptArticle> tooLarge = new ArrayList<>();
        List<KeptArticle> files = articles.filter(a -> a.state() != KeptArticle.State.REFUSED && a.number() > after)
                .sorted(Comparator.comparingLong(KeptArticle::number))
                .toList();
        long left = 0;
        for (KeptArticle file : files) {
            if (file.bytes() > room) {
                tooLarge.add(file);
                continue;
            }
            if (heaps.isEmpty() || file.bytes() > left) {
                heaps.add(new ArrayList<>());
                left = room;
            }
            heaps.getLast().add(file);
            left -= file.bytes();
        }
        return new ExportParts(heaps, tooLarge);
    }

    /** Which files do not fit, in a sentence; nothing when all do. */
    String without() {
        if (tooLarge.isEmpty()) {
            return "";
        }
        FittingLines named = FittingLines.of(tooLarge.stream()
                .limit(10)
                .map(file -> "• `#" + file.number() + "` "
                        + Markdown.text(Source.shortened(KeptArticleOption.title(file), 100)) + " · "
                        + UploadCard.megabytes(file.bytes())));
        return "Too large for Discord, so not in any part:\n" + named.outOf(tooLarge.size());
    }
}
