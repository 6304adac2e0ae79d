package onrecord.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import onrecord.ingest.Expansion;
import onrecord.ingest.FeedReading;
import onrecord.ingest.Reading;
import onrecord.ingest.UploadReader;

/** Reads far more from an upload than is in it, and tells a test before that is kept. */
abstract class LongReader implements UploadReader {
    private final PlainReader plain = new PlainReader();

    abstract void beforeItIsKept();

    @Override
    public Reading read(String name, Optional<URI> link, byte[] bytes) {
        beforeItIsKept();
        String words = new String(bytes, StandardCharsets.UTF_8).strip() + "\n\n" + "More words. ".repeat(20_000);
        return plain.read(name, link, words.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Expansion expand(String name, byte[] zip) {
        return plain.expand(name, zip);
    }

    @Override
    public FeedReading feed(URI address, byte[] xml) {
        return plain.feed(address, xml);
    }

    @Override
    public void close() {
        plain.close();
    }
}
