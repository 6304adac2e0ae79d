package onrecord.desk;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import onrecord.ingest.Expansion;
import onrecord.ingest.Fetched;
import onrecord.ingest.LinkFetcher;
import onrecord.ingest.UploadReader;
import onrecord.store.Added;
import onrecord.store.Allowance;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;

/**
 * Looks after the libraries of servers: what is handed in is kept, then read, then indexed; what is removed is gone from
 * the store, the index and memory when the call returns.
 *
 * <p>The store is the truth. What was kept and not read when the program ended is read after the next start, and an index
 * that lags behind catches up. Every method may be called from any thread; they throw {@link
 * java.io.UncheckedIOException} when the store or the index cannot be read or written.
 */
public final class LibraryDesk implements AutoCloseable {
    /** How much a server may keep where the operator says nothing else. */
    public static final Allowance USUAL = new Allowance(1_000, 500L * 1024 * 1024, 300);

    private static final Duration FEEDS = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration REPAIRS = Duration.ofMinutes(1);
    /** So long the bot stays away at its start for libraries whose index lags behind. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(LibraryDesk.class.getName());

    private final Store store;
    private final UploadReader reader;
    private final LinkFetcher fetcher;
    private final Allowance allowance;
    private final CatchUp catchUp;
    private final ReadingQueue queue;
    private final Rounds feeds;
    private final Rounds departures;
    private final Rounds repairs;

    LibraryDesk(Store store, UploadReader reader, LinkFetcher fetcher, Allowance allowance, CatchUp catchUp) {
        this.store = store;
        this.reader = reader;
        this.fetcher = fetcher;
        this.allowance = allowance;
        this.catchUp = catchUp;
        this.queue = new ReadingQueue(store, reader, catchUp);
        this.feeds = new Rounds(
                "feeds", FEEDS, new FeedRound(store.feeds(), fetcher, reader, (library, item) -> add(library, item)));
        this.departures = new Rounds("departures", PAUSE, () -> forgetDue(Instant.now()));
        this.repairs = new Rounds("repairs", REPAIRS, this::repair);
    }

    /**
     * Brings the index to what the store holds, and goes on with what was not read yet. What takes long goes on by itself,
     * after this has come back.
     */
    void open() {
        catchUp.all(PATIENCE);
        if (catchUp.isAnyBehind()) {
            repairs.now();
        }
        queue.resume();
    }

    /**
     * Whether the index does not hold yet what the library holds, as while it is built anew: what is asked now could be
     * answered with words that were removed, or not at all.
     */
    public boolean isBehind(ServerLibrary library) {
        return catchUp.isBehind(library);
    }

    /** Does again what failed, as on a full disk: brings the index to what the store holds, and reads what is pending. */
    void repair() {
        catchUp.again();
        queue.again();
    }

    /** Deletes everything of servers whose time has come by this moment. It is done by itself every ten minutes. */
    public void forgetDue(Instant now) {
        for (Server server : store.libraries().due(now)) {
            List<ServerLibrary> libraries = store.libraries().of(server);
            // The bot may have come back since.
            if (store.forgetDue(server, now)) {
                catchUp.forget(libraries);
            }
        }
    }

    /** How much a server may keep. */
    public Allowance allowance() {
        return allowance;
    }

    /**
     * Takes what a member hands in. What is {@link Receipt.Taken} is on the disk.
     *
     * @return a receipt for each article it holds; never empty
     */
    public List<Receipt> add(Member by, ServerLibrary library, Delivery delivery) {
        return add(Optional.of(by), library, delivery);
    }

    /** Takes what nobody hands in, as from a feed. What is {@link Receipt.Refused#passing} is worth trying again. */
    List<Receipt> add(ServerLibrary library, Delivery delivery) {
        return add(Optional.empty(), library, delivery);
    }

    private List<Receipt> add(Optional<Member> by, ServerLibrary library, Delivery delivery) {
        return switch (delivery) {
            case Delivery.File file ->
                UploadReader.isZip(file.name())
                        ? unpacked(by, library, file)
                        : List.of(keep(by, library, file.name(), Optional.empty(), file.bytes()));
            case Delivery.Link link -> List.of(fetched(by, library, link));
            case Delivery.Text text -> {
                byte[] page = ("# " + text.headline() + "\n\n" + text.words()).getBytes(StandardCharsets.UTF_8);
                yield List.of(keep(by, library, text.headline() + ".md", Optional.empty(), page));
            }
        };
    }

    private List<Receipt> unpacked(Optional<Member> by, ServerLibrary library, Delivery.File zip) {
        return switch (reader.expand(zip.name(), zip.bytes())) {
            case Expansion.Refused no -> List.of(new Receipt.Refused(no.name(), no.why()));
            case Expansion.Files files -> {
                List<Receipt> receipts = new ArrayList<>();
                files.entries()
                        .forEach(entry ->
                                receipts.add(keep(by, library, entry.name(), Optional.empty(), entry.bytes())));
                files.refused().forEach(no -> receipts.add(new Receipt.Refused(no.name(), no.why())));
                yield receipts.isEmpty()
                        ? List.of(new Receipt.Refused(zip.name(), "there is no file in it"))
                        : receipts;
            }
        };
    }

    private Receipt fetched(Optional<Member> by, ServerLibrary library, Delivery.Link link) {
        return switch (fetcher.fetch(link.address())) {
            case Fetched.Refused no -> new Receipt.Refused(link.address().toString(), no.why(), no.passing());
            case Fetched.Unchanged same ->
                new Receipt.Refused(link.address().toString(), "the page was not sent; try again later", true);
            case Fetched.Page page ->
                keep(by, library, page.name(), Optional.of(page.address().toString()), page.bytes());
        };
    }

    private Receipt keep(Optional<Member> by, ServerLibrary library, String name, Optional<String> link, byte[] bytes) {
        if (bytes.length > UploadReader.LARGEST_UPLOAD) {
            return new Receipt.Refused(name, "it is larger than 25 MB");
        }
        try {
            Added added = by.isPresent()
                    ? store.articles().add(by.get(), library, name, link, bytes, allowance)
                    : store.articles().add(library, name, link, bytes, allowance);
            return switch (added) {
                case Added.Already there -> new Receipt.Already(there.article());
                case Added.Over over -> new Receipt.Over(name, over);
                case Added.Kept kept -> new Receipt.Taken(kept.article(), queue.add(kept.article()));
            };
        } catch (NoSuchElementException gone) {
            return new Receipt.Refused(name, "this library was just deleted");
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "an upload cannot be kept: {0}", e.getMessage());
            return new Receipt.Refused(name, "nothing can be kept at the moment; tell whoever runs this bot", true);
        }
    }

    /** Removes an article with its text and bytes; false when there is none of this number. */
    public boolean remove(ServerLibrary library, long number) {
        boolean there = store.articles().remove(library, number);
        catchUp.of(library);
        return there;
    }

    /** Gives an article another headline; false when there is none of this number that is ready. */
    public boolean rename(ServerLibrary library, long number, String headline) {
        boolean there = store.articles().rename(library, number, headline);
        catchUp.of(library);
        return there;
    }

    /** Deletes a library with all its articles; the main one is emptied. */
    public void delete(ServerLibrary library) {
        store.libraries().delete(library);
        catchUp.of(library);
    }

    /** Deletes everything that is kept for a server, libraries, settings and all. */
    public void forget(Server server) {
        List<ServerLibrary> libraries = store.libraries().of(server);
        store.forget(server);
        catchUp.forget(libraries);
    }

    /** What was handed in and is not read yet. */
    CompletableFuture<Void> idle() {
        return queue.idle();
    }

    /** What is under way is broken off and nothing more is read; what is pending is read after the next start. */
    @Override
    public void close() {
        fetcher.close();
        List<Rounds> rounds = List.of(feeds, departures, repairs);
        rounds.forEach(Rounds::stop);
        queue.close();
        rounds.forEach(Rounds::close);
    }
}
