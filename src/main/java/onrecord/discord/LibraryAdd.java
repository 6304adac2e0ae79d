package onrecord.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import onrecord.desk.Delivery;
import onrecord.desk.LibraryDesk;
import onrecord.desk.Receipt;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.ingest.UploadReader;
import onrecord.store.Member;
import onrecord.store.ServerLibrary;

/**
 * {@code /library add}: files, a link, or, when neither is given, a window to paste a text into. How far it is shows in
 * place until everything is read.
 */
final class LibraryAdd implements Command, FormAction {
    private static final Logger LOG = Logger.getLogger(LibraryAdd.class.getName());
    private static final String LINK = "link";
    private static final int LONGEST_LINK = 1000;
    private static final List<String> FILES = List.of("file", "file-2", "file-3", "file-4", "file-5");
    private static final String PASTED = "library:paste";
    private static final int LONGEST_TEXT = 4000;
    private static final int LOOK_SECONDS = 2;
    /** Discord lets us change a reply for fifteen minutes. */
    private static final int PROGRESS_LOOKS = 14 * 60 / LOOK_SECONDS;

    private static final Form FORM = new Form(
            PASTED,
            "Add an article",
            "Headline in the first line, then the text",
            "Harbour bridge reopens …",
            LONGEST_TEXT);

    /** So many uploads are in memory at once; the others wait, and Discord shows that we are at it. */
    private final Semaphore hands = new Semaphore(2, true);

    private final Librarians librarians;
    private final LibraryDesk desk;
    private final Downloads downloads;

    LibraryAdd(Records records, LibraryDesk desk, Downloads downloads) {
        this.librarians = new Librarians(records);
        this.desk = desk;
        this.downloads = downloads;
    }

    @Override
    public CommandDescription description() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(
                Option.Kind.FILE, FILES.getFirst(), "PDF, Word, EPUB, web page, text, or a zip of these, up to 25 MB"));
        options.add(Option.text(LINK, "The address of an article on the web", false, LONGEST_LINK));
        FILES.stream().skip(1).forEach(name -> options.add(Option.of(Option.Kind.FILE, name, "One more file")));
        return new CommandDescription(
                "library add",
                "Adds articles: files, a link, or with neither a text to paste",
                options,
                Access.SERVERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.toChange(request.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        Optional<String> link = request.option(LINK);
        if (request.files().isEmpty() && link.isEmpty()) {
            responder.open(FORM);
            return;
        }
        responder.acknowledge(Audience.ASKER);
        Member by = Records.member(request.asker()).orElseThrow();
        List<Receipt> receipts = new ArrayList<>();
        for (String option : FILES) {
            Optional<Attached> file = Optional.ofNullable(request.files().get(option));
            if (file.isPresent()) {
                receipts.addAll(uploaded(by, library.get(), file.get()));
            }
        }
        if (link.isPresent()) {
            receipts.addAll(linked(by, library.get(), link.get().strip()));
        }
        watch(receipts, responder);
    }

    @Override
    public boolean knows(String id) {
        return id.equals(PASTED);
    }

    @Override
    public void answer(Request.Filled filled, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.toChange(filled.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        responder.acknowledge(Audience.ASKER);
        String[] parts = filled.words().strip().split("\\R", 2);
        String headline = VisibleText.line(parts[0]);
        if (headline.isEmpty() || parts.length < 2 || parts[1].isBlank()) {
            responder.send(
                    new Reply.Plain("Nothing was added: write the headline in the first line and the text below it."));
            return;
        }
        Member by = Records.member(filled.asker()).orElseThrow();
        watch(desk.add(by, library.get(), new Delivery.Text(headline, parts[1])), responder);
    }

    private List<Receipt> uploaded(Member by, ServerLibrary library, Attached file) {
        if (file.bytes() > UploadReader.LARGEST_UPLOAD) {
            return List.of(new Receipt.Refused(file.name(), "it is larger than 25 MB"));
        }
        hands.acquireUninterruptibly();
        try {
            return fetched(by, library, file);
        } finally {
            hands.release();
        }
    }

    private List<Receipt> fetched(Member by, ServerLibrary library, Attached file) {
        byte[] bytes;
        try {
            bytes = downloads.get(file, UploadReader.LARGEST_UPLOAD);
        } catch (IOException e) {
            LOG.warning("an upload could not be fetched: " + e.getMessage());
            return List.of(new Receipt.Refused(file.name(), "Discord did not hand it over; please try again"));
        }
        return desk.add(by, library, new Delivery.File(file.name(), bytes));
    }

    private List<Receipt> linked(Member by, ServerLibrary library, String link) {
        try {
            return desk.add(by, library, new Delivery.Link(new URI(link)));
        } catch (URISyntaxException e) {
            return List.of(new Receipt.Refused(link, "this is no address of the web; it begins with https://"));
        }
    }

    /** Shows how far it is until all is read, or Discord lets us no longer. */
    private static void watch(List<Receipt> receipts, Responder responder) throws IOException {
        CompletableFuture<?> all = CompletableFuture.allOf(receipts.stream()
                .filter(Receipt.Taken.class::isInstance)
                .map(receipt -> ((Receipt.Taken) receipt).read())
                .toArray(CompletableFuture[]::new));
        // Most are read by then, and there is no progress to show.
        awaitALittle(all);
        long shown = waiting(receipts);
        responder.send(UploadCard.draw(receipts));
        for (int looks = 0; shown > 0 && looks < PROGRESS_LOOKS; looks++) {
            awaitALittle(all);
            long now = waiting(receipts);
            if (now != shown) {
                responder.send(UploadCard.draw(receipts));
            }
            shown = now;
        }
    }

    private static long waiting(List<Receipt> receipts) {
        return receipts.stream().filter(UploadCard::waits).count();
    }

    private static void awaitALittle(CompletableFuture<?> all) throws InterruptedIOException {
        try {
            all.get(LOOK_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stillReading) {
            // It is looked at again.
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading ends with what became of it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while an upload was read");
        }
    }
}
