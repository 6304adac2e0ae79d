package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Measures the reading of real articles against what people marked in them. The articles belong to their publishers and
 * are not part of this project; where they lie is told by {@code -Donrecord.shared=FOLDER}, else {@code ../shared}.
 */
@DisplayName("Measured on real articles")
class GoldNoiseTest {
    private static final Set<String> NOT_BODY = Set.of(
            "title",
            "duplicate_title",
            "standfirst",
            "reading_time",
            "caption",
            "photo_credit",
            "dateline",
            "date_line",
            "url_line",
            "widget",
            "comment_link",
            "agency_byline");

    private Path shared = Path.of("");
    private Map<String, Article> articles = Map.of();

    @BeforeEach
    void readThem() {
        shared = Path.of(System.getProperty("onrecord.shared", "../shared"));
        assumeTrue(
                Files.exists(shared.resolve("gold/noise.jsonl")),
                "no gold/noise.jsonl in " + shared + ": name its folder with -Donrecord.shared");
        Intake intake = new Intake();
        articles = intake.sources(shared.resolve("articles")).stream()
                .flatMap(intake::read)
                .map(reading -> switch (reading) {
                    case Reading.Clean clean -> clean.article();
                    case Reading.Refused refused -> throw new AssertionError(refused.toString());
                })
                .collect(Collectors.toMap(article -> article.origin().name(), Function.identity()));
    }

    @Test
    @DisplayName("at least 95 of 100 parts that are not body are left out")
    void noiseIsLeftOut() throws IOException {
        List<JsonNode> parts = gold("noise.jsonl").stream()
                .filter(part -> NOT_BODY.contains(part.path("kind").asText()))
                .toList();
        List<JsonNode> kept = parts.stream()
                .filter(part -> article(part).body().stream().anyMatch(paragraph -> paragraph.overlaps(span(part))))
                .toList();
        int out = parts.size() - kept.size();
        System.out.printf("not body: %d of %d left out%n", out, parts.size());
        assertTrue(out * 100 >= parts.size() * 95, () -> "kept: " + kept);
    }

    @Test
    @DisplayName("no sentence of the body is lost or cut")
    void bodyStays() throws IOException {
        List<JsonNode> sentences = gold("sentences.jsonl").stream()
                .filter(sentence -> sentence.path("kind").asText().equals("body"))
                .toList();
        List<JsonNode> lost = new ArrayList<>(sentences);
        List<JsonNode> credits = gold("noise.jsonl").stream()
                .filter(part -> part.path("kind").asText().equals("agency_byline"))
                .toList();
        lost.removeIf(sentence ->
                article(sentence).paragraphOf(withoutCredit(sentence, credits)).isPresent());
        System.out.printf("body: %d of %d sentences kept whole%n", sentences.size() - lost.size(), sentences.size());
        assertEquals(List.of(), lost);
    }

    @Test
    @DisplayName("headline, day, outlet and link are those people found")
    void particulars() throws IOException {
        List<JsonNode> known = gold("noise.jsonl").stream()
                .filter(line -> line.path("kind").asText().equals("metadata"))
                .toList();
        assertEquals(articles.size(), known.size());
        assertAll(known.stream().map(metadata -> () -> {
            Article article = article(metadata);
            String headline = value(metadata, "title");
            if (headline.isEmpty()) {
                assertTrue(article.headline().endsWith("…"), article.headline());
            } else {
                assertEquals(headline, article.headline());
            }
            assertEquals(
                    value(metadata, "date_published"), shown(article.origin().published()));
            assertEquals(value(metadata, "outlet"), shown(article.origin().outlet()));
            assertEquals(value(metadata, "url"), shown(article.origin().link()));
            assertEquals(value(metadata, "author"), shown(article.origin().byline()));
        }));
    }

    private static String shown(Optional<?> found) {
        return found.map(Object::toString).orElse("");
    }

    private static String value(JsonNode metadata, String field) {
        return metadata.path(field).path("value").asText("").replace("null", "");
    }

    private Article article(JsonNode gold) {
        return Objects.requireNonNull(articles.get(gold.path("doc").asText()), gold::toString);
    }

    /** The gold counts a credit at a sentence's end to the sentence, and marks it as not body too. */
    private Span withoutCredit(JsonNode sentence, List<JsonNode> credits) {
        Span whole = span(sentence);
        int end = credits.stream()
                .filter(credit -> credit.path("doc").equals(sentence.path("doc")))
                .map(GoldNoiseTest::span)
                .filter(whole::contains)
                .mapToInt(Span::start)
                .findFirst()
                .orElse(whole.end());
        return Blank.trim(article(sentence).text(), new Span(whole.start(), end));
    }

    private static Span span(JsonNode gold) {
        return new Span(gold.path("start").asInt(), gold.path("end").asInt());
    }

    private List<JsonNode> gold(String file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(shared.resolve("gold").resolve(file))) {
            lines.add(json.readTree(line));
        }
        return lines;
    }
}
