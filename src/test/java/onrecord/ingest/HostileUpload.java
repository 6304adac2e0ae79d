package onrecord.ingest;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something nobody hands in by accident.
 *
 * @param what it is, in a few words
 * @param name the name it comes under
 * @param task what the reader is asked to do with it
 * @param made makes its bytes, which may be many
 */
record HostileUpload(String what, String name, ReaderTask task, Supplier<byte[]> made) {
    /** What became of it: a sentence why it is refused, or else how it reads. */
    Outcome outcome(UploadReader reader, byte[] bytes) {
        return switch (task) {
            case READ -> outcome(reader.read(name, Optional.empty(), bytes));
            case EXPAND ->
                switch (reader.expand(name, bytes)) {
                    case Expansion.Refused no -> new Outcome(true, no.why());
                    case Expansion.Files files ->
                        files.entries().stream()
                                .map(entry -> outcome(reader.read(entry.name(), Optional.empty(), entry.bytes())))
                                .findFirst()
                                .orElseGet(() -> new Outcome(
                                        true, files.refused().getFirst().why()));
                };
            case FEED ->
                switch (reader.feed(URI.create("https://weekly.example/feed"), bytes)) {
                    case FeedReading.Refused no -> new Outcome(true, no.why());
                    case FeedReading.Feed feed -> new Outcome(false, feed.toString());
                };
        };
    }

    private static Outcome outcome(Reading reading) {
        return switch (reading) {
            case Reading.Refused no -> new Outcome(true, no.why());
            case Reading.Clean clean -> new Outcome(false, clean.article().cleanText());
        };
    }

    /**
     * What became of it.
     *
     * @param refused whether it was refused
     * @param words the reason, or the text
     */
    record Outcome(boolean refused, String words) {}
}
