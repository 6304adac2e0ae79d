package onrecord.discord;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.Articles;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/**
 * {@code /library export}: the files as they were added, as zips of the size Discord takes. Of many, the first are sent;
 * a button sends the next.
 */
final class LibraryExport implements Command, ButtonAction {
    /** The library's number, that of the last article that was sent, and how many parts that was. */
    private static final Pattern ID = Pattern.compile("library:export:(\\d{1,9}):(\\d{1,18}):(\\d{1,6})");

    /** Discord takes files of 10 MB; a zip's own bookkeeping needs room. */
    private static final long ROOM = 9L * 1024 * 1024;

    private static final int PARTS_AT_ONCE = 20;
    private static final int EXPORTS_AT_ONCE = 2;
    private static final long WAITING_SECONDS = 20;
    private static final Reply BUSY =
            new Reply.Plain("Others are exporting their libraries just now; please try again in a minute.");

    private final Semaphore exporting = new Semaphore(EXPORTS_AT_ONCE, true);
    private final Records records;
    private final Librarians librarians;
    private final long room;
    private final int partsAtOnce;

    LibraryExport(Records records) {
        this(records, ROOM, PARTS_AT_ONCE);
    }

    /**
     * One for smaller parts.
     *
     * @param room how many bytes of files a part may have
     * @param partsAtOnce how many parts are sent at once
     */
    LibraryExport(Records records, long room, int partsAtOnce) {
        this.records = records;
        this.librarians = new Librarians(records);
        this.room = room;
        this.partsAtOnce = partsAtOnce;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library export", "Gives you the library’s files back, as they were added", List.of(), Access.SERVERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.change(request.asker(), responder);
        if (library.isPresent()) {
            exportInTurn(library.get(), 0, 0, responder);
        }
    }

    @Override
    public boolean knows(String id) {
        return ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        Optional<ServerLibrary> library = librarians.change(press.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        // The library of the channel may be another one by now.
        if (!id.matches() || Integer.parseInt(id.group(1)) != library.get().number()) {
            responder.send(Bot.STALE);
            return;
        }
        exportInTurn(library.get(), Long.parseLong(id.group(2)), Integer.parseInt(id.group(3)), responder);
    }

    /** Each holds some files in memory, so there are few at once. */
    private void exportInTurn(ServerLibrary library, long after, int sent, Responder responder) throws IOException {
        try {
            if (!exporting.tryAcquire(WAITING_SECONDS, TimeUnit.SECONDS)) {
                responder.send(BUSY);
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for other exports");
        }
        try {
            export(library, after, sent, responder);
        } finally {
            exporting.release();
        }
    }

    private void export(ServerLibrary library, long after, int sent, Responder responder) throws IOException {
        Articles articles = records.store().articles();
        ExportParts parts = ExportParts.of(KeptArticleOption.all(articles, library), after, room);
        int all = parts.heaps().size();
        if (all == 0) {
            responder.send(
                    parts.tooLarge().isEmpty()
                            ? new Reply.Plain("This library is empty; there is nothing to export.")
                            : new Reply.Shown(card("Export", parts.without()), List.of()));
            return;
        }
        int now = Math.min(all, partsAtOnce);
        for (int part = 0; part < now; part++) {
            List<KeptArticle> heap = parts.heaps().get(part);
            int number = sent + part + 1;
            String title = sent + all == 1 ? "Export" : "Export (" + number + " of " + (sent + all) + ")";
            Reply.Shown reply = new Reply.Shown(
                            card(
                                    title,
                                    Source.count(heap.size()) + ", as they were added."
                                            + (part == now - 1 ? end(parts, all - now) : "")),
                            part == now - 1 && now < all ? List.of(next(library, heap, number)) : List.of())
                    .with(zip(library, heap, number));
            if (part == 0) {
                responder.send(reply);
            } else {
                responder.sendMore(reply, Audience.ASKER);
            }
        }
    }

    /** What is not there yet, or never will be. */
    private static String end(ExportParts parts, int more) {
        String left = more == 0 ? "" : "\n\n" + (more == 1 ? "1 more part is" : more + " more parts are") + " to come.";
        return left
                + (parts.tooLarge().isEmpty() ? "" : "\n\n" + parts.without().strip());
    }

    private static Button next(ServerLibrary library, List<KeptArticle> last, int sent) {
        return new Button(
                "library:export:" + library.number() + ":" + last.getLast().number() + ":" + sent, "Next parts");
    }

    private TextFile zip(ServerLibrary library, List<KeptArticle> heap, int part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (KeptArticle article : heap) {
                Optional<byte[]> raw = records.store().articles().raw(library, article.number());
                if (raw.isPresent()) {
                    zip.putNextEntry(new ZipEntry(entry(article)));
                    zip.write(raw.get());
                    zip.closeEntry();
                }
            }
        }
        return TextFile.zip("library-" + part + ".zip", bytes.toByteArray(), "The library’s files");
    }

    private static Card card(String title, String text) {
        return new Card(
                Optional.empty(), Optional.of(title), Optional.empty(), text, Card.Tone.INFORMATION, Optional.empty());
    }

    /** A name that leads nowhere outside the folder a zip is unpacked into. */
    private static String entry(KeptArticle article) {
        return article.number() + " " + VisibleText.line(article.name()).replaceAll("[\\\\/:*?\"<>|]", "_");
    }
}
