package onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Span;

/**
 * One document of a documents file: {@code {"id", "text", "title"?, "outlet"?, "link"?, "published"?}}. Its text is
 * taken as it is: every paragraph is body.
 */
final class DocumentLine {
    private final ObjectReader json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);
    private final Outlets outlets;

    DocumentLine(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Reads a document, whose id must not be among {@code ids} and is put there. */
    Article read(ByteLines.Line line, Set<String> ids) throws Refusal {
        JsonNode document = parse(line);
        String id = field(document, "id", "_id", "doc_id").orElseThrow(() -> new Refusal("it has no \"id\""));
        if (!Names.isDocumentId(id)) {
            throw new Refusal("its \"id\" must be 1 to 200 printable characters");
        }
        Article article = article(id, document);
        if (!ids.add(id)) {
            throw new Refusal("its \"id\" " + id + " stands in an earlier line already");
        }
        return article;
    }

    private Article article(String id, JsonNode document) throws Refusal {
        JsonNode written = document.path("text");
        if (!written.isTextual()) {
            throw new Refusal("it has no \"text\"");
        }
        String text = written.textValue();
        List<Span> body = Paragraphs.ofStory(text).stream().map(Paragraph::span).toList();
        if (body.isEmpty()) {
            throw new Refusal("its \"text\" is blank");
        }
        Particulars known = new Particulars(
                field(document, "title", "headline").flatMap(Headline::given),
                field(document, "published", "date").flatMap(Dates::read),
                field(document, "outlet").flatMap(Headline::given),
                field(document, "link", "url").flatMap(Links::of),
                field(document, "byline", "author").flatMap(Headline::given));
        String headline = known.headline()
                .or(() -> Optional.of(Headline.label(text, body)).filter(label -> !label.isBlank()))
                .orElse(id);
        return Article.of(known.origin(id, outlets), headline, text, body);
    }

    private JsonNode parse(ByteLines.Line line) throws Refusal {
        if (line.tooLong()) {
            throw new Refusal("the line is longer than 5 MB");
        }
        String words = Decoding.strictly(line.bytes(), StandardCharsets.UTF_8)
                .orElseThrow(() -> new Refusal("the line is not UTF-8 text"));
        try {
            JsonNode document = json.readValue(words.startsWith("\uFEFF") ? words.substring(1) : words);
            if (document == null || !document.isObject()) {
                throw new Refusal("the line is not a JSON object");
            }
            return document;
        } catch (JsonEOFException e) {
            throw new Refusal("the line breaks off in the middle of its JSON");
        } catch (JsonProcessingException e) {
            throw new Refusal("the line is not valid JSON"
                    + (e.getLocation() == null
                            ? ""
                            : " (column " + e.getLocation().getColumnNr() + ")"));
        }
    }

    /** The first of the fields that holds words or a number. */
    private static Optional<String> field(JsonNode document, String... names) {
        for (String name : names) {
            JsonNode value = document.path(name);
            if (value.isTextual() || value.isNumber()) {
                return Optional.of(value.asText());
            }
        }
        return Optional.empty();
    }
}
