package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What members hand in")
class LimitedReaderTest {
    private static final int LINE = 100;

    /** Reads text files in this process. */
    private static final class Here implements UploadReader {
        private boolean closed;

        @Override
        public Reading read(String name, Optional<URI> link, byte[] bytes) {
            return new UploadedFile().read(name, link, bytes);
        }

        @Override
        public Expansion expand(String name, byte[] zip) {
            return new Expansion.Files(List.of(new Expansion.Entry(name, zip)), List.of());
        }

        @Override
        public FeedReading feed(URI address, byte[] xml) {
            return new FeedReading.Feed(address.toString(), List.of());
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final Here here = new Here();
    private final LimitedReader reader = new LimitedReader(here);

    private Reading read(int lines) {
        String line = "The ferry was late again, and nobody at the quay could say why it was. ";
        String text = "The ferry\n\n" + (line.repeat(2).substring(0, LINE - 2).strip() + "\n\n").repeat(lines);
        return reader.read("ferry.txt", Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("is read as long as it is no book")
    void pages() {
        assertInstanceOf(Reading.Clean.class, read(LimitedReader.MOST_CHARACTERS / LINE / 2));
    }

    @Test
    @DisplayName("is refused when its text is too long, with what to do")
    void book() {
        assertEquals(
                new Reading.Refused(
                        "ferry.txt",
                        "its text is longer than 400,000 characters; split it into several files and add those"),
                read(LimitedReader.MOST_CHARACTERS / LINE * 2));
    }

    @Test
    @DisplayName("may be a zip or feed")
    void others() {
        assertInstanceOf(Expansion.Files.class, reader.expand("a.zip", new byte[1]));
        assertInstanceOf(FeedReading.Feed.class, reader.feed(URI.create("https://a.example"), new byte[1]));
        reader.close();
        assertEquals(true, here.closed);
    }
}
