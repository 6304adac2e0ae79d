package onrecord.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Origin;
import onrecord.ingest.Expansion;
import onrecord.ingest.FeedReading;
import onrecord.ingest.Reading;
import onrecord.ingest.UploadReader;

/** Reads plain text in this process: a headline, then paragraphs. For tests that are not about reading. */
final class PlainReader implements UploadReader {
    @Override
    public Reading read(String name, Optional<URI> link, byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).strip().split("\n\n", -1);
        Article article = Drafts.article(name, parts[0], Arrays.copyOfRange(parts, 1, parts.length));
        return new Reading.Clean(new Article(
                article.id(), Origin.named(name), article.headline(), article.text(), article.body(), article.pages()));
    }

    @Override
    public Expansion expand(String name, byte[] zip) {
        return new Expansion.Files(List.of(), List.of());
    }

    @Override
    public FeedReading feed(URI address, byte[] xml) {
        return new FeedReading.Refused("no feeds here");
    }

    @Override
    public void close() {
        // Nothing runs.
    }
}
