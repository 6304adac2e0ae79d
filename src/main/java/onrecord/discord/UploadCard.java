package onrecord.discord;

import java.util.List;
import java.util.Optional;
import onrecord.desk.Receipt;
import onrecord.store.Added;
import onrecord.store.KeptArticle;

/** Draws how far what was handed in has come. */
final class UploadCard {
    private static final int MOST_LINES = 15;
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_REASON = 150;

    private UploadCard() {}

    /**
     * The card.
     *
     * @param last whether it is the last one, although not everything is read
     */
    static Reply draw(List<Receipt> receipts, boolean last) {
        long ready = count(receipts, KeptArticle.State.READY);
        long waiting = receipts.stream().filter(UploadCard::waits).count();
        FittingLines fitting =
                FittingLines.of(receipts.stream().limit(MOST_LINES).map(UploadCard::line));
        StringBuilder lines = new StringBuilder(fitting.text());
        if (receipts.size() > fitting.count()) {
            lines.append("and ").append(receipts.size() - fitting.count()).append(" more; `/library list` shows all\n");
        }
        if (waiting == 0 && ready > 0) {
            lines.append("\nAsk away: `/ask` reads them from now on.");
        } else if (last) {
            lines.append("\n-# This card goes on no longer, the reading does: `/library list` shows how far it is.");
        } else if (waiting > 0) {
            lines.append("\n-# What is being read is kept already; you need not wait here.");
        }
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of(title(receipts.size(), ready, waiting, last)),
                        Optional.empty(),
                        lines.toString().strip(),
                        waiting > 0 ? Card.Tone.INFORMATION : ready > 0 ? Card.Tone.ON_RECORD : Card.Tone.NOT_ON_RECORD,
                        Optional.empty()),
                List.of());
    }

    private static String title(int all, long ready, long waiting, boolean last) {
        if (waiting > 0) {
            return (last ? "Still reading: " : "Reading: ") + (all - waiting) + " of " + all + " done";
        }
        return ready == 0 ? "Nothing new to read" : Source.count((int) ready) + " added";
    }

    /** Whether something is still to happen to it. */
    static boolean waits(Receipt receipt) {
        return receipt instanceof Receipt.Taken taken && !taken.read().isDone();
    }

    private static long count(List<Receipt> receipts, KeptArticle.State state) {
        return receipts.stream()
                .filter(r -> r instanceof Receipt.Taken taken && now(taken).state() == state)
                .count();
    }

    private static KeptArticle now(Receipt.Taken taken) {
        return taken.read().getNow(taken.article());
    }

    private static String line(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Taken taken -> line(now(taken), waits(taken));
            case Receipt.Already there ->
                named(KeptArticleOption.title(there.article())) + " is in the library already";
            case Receipt.Over over -> named(over.name()) + " was not added: " + limit(over.limit());
            case Receipt.Refused no -> named(no.name()) + " was not added: " + reason(no.why());
        };
    }

    private static String line(KeptArticle article, boolean waits) {
        String title = named(KeptArticleOption.title(article));
        return switch (article.state()) {
            case PENDING -> title + (waits ? " is being read" : " was removed before it was read");
            case READY -> title + " can be asked about";
            case REFUSED -> title + " was refused: " + reason(article.reason().orElse("it cannot be read"));
        };
    }

    /** What a limit allows, in a sentence that says what to do. */
    static String limit(Added.Over over) {
        return switch (over.limit()) {
            case ARTICLES ->
                "this server may keep " + over.most() + " articles, and has " + over.now()
                        + "; remove some with `/library remove`";
            case BYTES ->
                "this server may keep " + megabytes(over.most()) + ", and has " + megabytes(over.now())
                        + "; remove some with `/library remove`";
            case A_DAY -> "this server may add " + over.most() + " articles a day; go on tomorrow (UTC)";
        };
    }

    /** A number of bytes as people say it. */
    static String megabytes(long bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " kB" : bytes / (1024 * 1024) + " MB";
    }

    private static String named(String name) {
        return "• **" + Markdown.text(Source.shortened(VisibleText.line(name), LONGEST_NAME)) + "**";
    }

    static String reason(String why) {
        return Markdown.text(Source.shortened(VisibleText.line(why), LONGEST_REASON));
    }
}
