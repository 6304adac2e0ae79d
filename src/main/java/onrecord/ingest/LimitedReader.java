package onrecord.ingest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets through only articles that are no longer than a member may hand in: a small packed file can hold megabytes of
 * words, each sentence of which has to be analysed and is searched with every question.
 */
public final class LimitedReader implements UploadReader {
    /** The longest text of one article, in UTF-16 units: about 200 pages. */
    public static final int MOST_CHARACTERS = 400_000;

    private static final String TOO_LONG = String.format(
            Locale.ROOT,
            "its text is longer than %,d characters; split it into several files and add those",
            MOST_CHARACTERS);

    private final UploadReader reader;

    /** Limits what this one reads, which is closed with it. */
    public LimitedReader(UploadReader reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(String name, Optional<URI> link, byte[] bytes) {
        Reading reading = reader.read(name, link, bytes);
        return reading instanceof Reading.Clean clean && clean.article().text().length() > MOST_CHARACTERS
                ? new Reading.Refused(clean.article().origin().name(), TOO_LONG)
                : reading;
    }

    @Override
    public Expansion expand(String name, byte[] zip) {
        return reader.expand(name, zip);
    }

    @Override
    public FeedReading feed(URI address, byte[] xml) {
        return reader.feed(address, xml);
    }

    @Override
    public void close() {
        reader.close();
    }
}
