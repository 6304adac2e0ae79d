package onrecord.discord;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Duration LOOKING_EVERY = Duration.ofSeconds(2);
    /** Discord lets us change a reply for fifteen minutes. */
    private static final Duration SHOWN = Duration.ofMinutes(14);

    private static final Form FORM = new Form(
            PASTED,
            "Add an article",
            "Headline in the first line, then the text",
            "Harbour bridge reopens …",
            LONGEST_TEXT);

    private final UploadPlaces places = new UploadPlaces();
    private final UploadWatch watch = new UploadWatch(LOOKING_EVERY);
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
        Patience shown = new Patience(SHOWN);
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
        watch.show(receipts, responder, shown);
    }

    @Override
    public boolean knows(String id) {
        return id.equals(PASTED);
    }

    @Override
    public void answer(Request.Filled filled, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.change(filled.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        String[] parts = filled.words().strip().split("\\R", 2);
        String headline = VisibleText.line(parts[0]);
        if (headline.isEmpty() || parts.length < 2 || parts[1].isBlank()) {
            responder.send(
                    new Reply.Plain("Nothing was added: write the headline in the first line and the text below it."));
            return;
        }
        Member by = Records.member(filled.asker()).orElseThrow();
        watch.show(desk.add(by, library.get(), new Delivery.Text(headline, parts[1])), responder, new Patience(SHOWN));
    }

    private List<Receipt> uploaded(Member by, ServerLibrary library, Attached file) {
        if (file.bytes() > UploadReader.LARGEST_UPLOAD) {
            return List.of(new Receipt.Refused(file.name(), "it is larger than 25 MB"));
        }
        return places.take(library.server(), file.name(), () -> fetched(by, library, file));
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
            URI address = new URI(link);
            return places.take(library.server(), link, () -> desk.add(by, library, new Delivery.Link(address)));
        } catch (URISyntaxException e) {
            return List.of(new Receipt.Refused(link, "this is no address of the web; it begins with https://"));
        }
    }
}
