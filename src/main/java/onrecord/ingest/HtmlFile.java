package onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes the article out of a web page, with its headline above it. */
final class HtmlFile {
    private static final int SHORTEST_STORY = 250;

    /** So many that parsing them takes a second or two. */
    private static final int MOST_TAGS = 250_000;

    private HtmlFile() {}

    static Extract read(byte[] bytes, Optional<URI> address) throws Refusal {
        Document page = parse(bytes, address.map(URI::toString).orElse(""));
        LinkedData data = LinkedData.of(page);
        Particulars known = PageParticulars.of(page, data);
        String story = PageStory.of(page).stream()
                .filter(block -> known.headline()
                        .filter(h -> Headline.repeats(h, block.words()))
                        .isEmpty())
                .map(Block::line)
                .collect(Collectors.joining("\n\n"));
        Optional<String> kept =
                data.text().filter(text -> story.length() < SHORTEST_STORY && text.length() > story.length());
        String text = Stream.of(
                        known.headline().map(h -> "# " + h),
                        Optional.of(kept.map(HtmlFile::plain).orElse(story)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
        return Extract.of(text, known, Particulars.NONE);
    }

    /** The text of JSON-LD, which may have line breaks or even tags in it. */
    private static String plain(String text) {
        List<String> lines = text.contains("<p")
                ? Blocks.of(Jsoup.parseBodyFragment(text).body()).stream()
                        .map(Block::words)
                        .toList()
                : text.lines()
                        .map(Blank::folded)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return String.join("\n\n", lines);
    }

    private static Document parse(byte[] bytes, String address) throws Refusal {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw new Refusal(PageStory.TOO_MANY_PARTS);
        }
        try {
            boolean utf8 = Decoding.strictly(bytes, StandardCharsets.UTF_8).isPresent();
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), utf8 ? "UTF-8" : null, address);
            return utf8 || page.text().indexOf('\uFFFD') < 0
                    ? page
                    : Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", address);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("its encoding is not known, please save it as UTF-8");
        }
    }
}
