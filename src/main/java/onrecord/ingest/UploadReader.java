package onrecord.ingest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what members hand in: files, the pages behind links, zips and feeds. Whatever the bytes are, it comes back with an
 * outcome and never throws; every refusal says in one sentence what a member can do. Safe for use by many threads.
 */
public interface UploadReader extends AutoCloseable {
    /** The largest file, zip or page that is taken: 25 MB, in bytes. */
    int LARGEST_UPLOAD = 25 * 1024 * 1024;

    /**
     * Reads one article: text, Markdown, HTML, PDF, Word or EPUB. The bytes decide which of them it is; the name is a
     * hint.
     *
     * @param name what it is called, in the reading too
     * @param link where it was fetched from; an address that the page itself names is preferred
     * @param bytes the whole file
     */
    Reading read(String name, Optional<URI> link, byte[] bytes);

    /** Takes a zip apart; the files in it are not read yet. */
    Expansion expand(String name, byte[] zip);

    /**
     * Reads an RSS or Atom feed.
     *
     * @param address where it was fetched from; relative links are completed by it
     */
    FeedReading feed(URI address, byte[] xml);

    /** Ends what is being read; it comes back refused. */
    @Override
    void close();

    /** Whether a file of this name is to be taken apart rather than read. */
    static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
