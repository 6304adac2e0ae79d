package onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import onrecord.article.Article;

/** Articles written down in tests. */
final class Written {
    /** A first sentence that could open any of them. */
    static final String FIRST = "The harbour council met on Tuesday to hear from the fishermen who want a second pier.";

    static final String SECOND =
            "“We have waited for eleven years, and we will not wait for a twelfth,” said Marta Olsen.";
    static final String THIRD = "The council will vote in the spring, once the engineers have measured the sea floor.";

    private Written() {}

    static Reading reading(byte[] bytes) {
        return new ArticleFile(Outlets.wellKnown()).read("pier.txt", bytes);
    }

    static Reading reading(String text) {
        return reading(text.getBytes(StandardCharsets.UTF_8));
    }

    static Article article(String text) {
        return clean(reading(text));
    }

    static Article clean(Reading reading) {
        return switch (reading) {
            case Reading.Clean clean -> clean.article();
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    static String why(Reading reading) {
        return switch (reading) {
            case Reading.Clean clean ->
                throw new AssertionError("was read: " + clean.article().cleanText());
            case Reading.Refused refused -> refused.why();
        };
    }

    /** What is left as body of these lines, which have a blank line between them. */
    static List<String> bodyOf(String... lines) {
        return body(article(String.join("\n\n", lines)));
    }

    /** The body of an article of three paragraphs with the lines between the first and the second. */
    static List<String> bodyAround(String lines) {
        return bodyOf(FIRST, lines, SECOND, THIRD);
    }

    static List<String> body(Article article) {
        return article.body().stream().map(span -> span.in(article.text())).toList();
    }

    static List<String> plain(String... between) {
        return Stream.of(Stream.of(FIRST), Stream.of(between), Stream.of(SECOND, THIRD))
                .flatMap(lines -> lines)
                .toList();
    }
}
