package onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a web page says about its article in JSON-LD, by the vocabulary of schema.org. */
final class LinkedData {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ARTICLE = Pattern.compile("\\w*Article|\\w*BlogPosting|Report|Review\\w*");
    private static final int MOST_NODES = 2000;

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parsed(script).stream())
                .flatMap(root -> article(root).stream())
                .findFirst()
                .map(LinkedData::new)
                .orElseGet(() -> new LinkedData(JSON.missingNode()));
    }

    /** A page may hold several, and many are broken. */
    private static Optional<JsonNode> parsed(Element script) {
        try {
            return Optional.ofNullable(JSON.readTree(script.data()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (node.isObject()
                    && texts(node.path("@type")).stream()
                            .anyMatch(t -> ARTICLE.matcher(t).matches())) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    Optional<String> headline() {
        return texts(article.path("headline")).stream().findFirst();
    }

    Optional<String> published() {
        return texts(article.path("datePublished")).stream().findFirst();
    }

    Optional<String> outlet() {
        return names(article.path("publisher")).stream().findFirst();
    }

    Optional<String> byline() {
        List<String> names = names(article.path("author"));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** The article's text, which some pages keep from those who only look at them. */
    Optional<String> text() {
        return texts(article.path("articleBody")).stream().findFirst();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            names.addAll(texts(one.isObject() ? one.path("name") : one));
        }
        return names;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            if (one.isTextual() && !one.textValue().isBlank()) {
                texts.add(Parser.unescapeEntities(one.textValue(), false));
            }
        }
        return texts;
    }
}
