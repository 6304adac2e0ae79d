package onrecord.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;

/**
 * How outcomes travel from the process that reads uploads: a JSON object behind its length, then the bytes of a zip's
 * files. What comes in is believed no more than the upload itself: whatever does not fit together is an
 * {@link IOException}.
 */
final class OutcomeCodec {
    /** The longest JSON object, in bytes: an article's text with its paragraphs. */
    static final int LONGEST_JSON = 40 * 1024 * 1024;

    private static final int MARK = 0x4F6E5265;
    private static final int LONGEST_WHY = 300;
    private static final int MOST_PAGES = 100_000;
    private static final int LONGEST_NUMBER = 20;
    private static final int DEEPEST = 8;

    /** Each takes more room in memory than in the JSON object. */
    private static final long MOST_TOKENS = 2_000_000;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Intake.LARGEST_ARTICLE)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build());

    private OutcomeCodec() {}

    static void write(Reading reading, DataOutputStream out) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        switch (reading) {
            case Reading.Refused refused -> json.put("why", refused.why());
            case Reading.Clean clean -> put(clean.article(), json);
        }
        write(json, out);
    }

    static void write(Expansion expansion, DataOutputStream out) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        switch (expansion) {
            case Expansion.Refused refused -> write(json.put("why", refused.why()), out);
            case Expansion.Files files -> {
                ArrayNode entries = json.putArray("entries");
                files.entries()
                        .forEach(entry ->
                                entries.addObject().put("name", entry.name()).put("size", entry.bytes().length));
                ArrayNode refused = json.putArray("refused");
                files.refused()
                        .forEach(
                                no -> refused.addObject().put("name", no.name()).put("why", no.why()));
                write(json, out);
                for (Expansion.Entry entry : files.entries()) {
                    out.write(entry.bytes());
                }
            }
        }
    }

    static void write(FeedReading reading, DataOutputStream out) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        switch (reading) {
            case FeedReading.Refused refused -> json.put("why", refused.why());
            case FeedReading.Feed feed -> {
                json.put("title", feed.title());
                ArrayNode items = json.putArray("items");
                for (FeedItem item : feed.items()) {
                    ObjectNode one = items.addObject()
                            .put("id", item.id())
                            .put("link", item.link().toString())
                            .put("title", item.title());
                    item.published().ifPresent(when -> one.put("published", when.toString()));
                }
            }
        }
        write(json, out);
    }

    private static void write(ObjectNode json, DataOutputStream out) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(json);
        out.writeInt(MARK);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Reading reading(String name, DataInputStream in) throws IOException {
        JsonNode json = json(in);
        Optional<String> why = words(json, "why");
        if (why.isPresent()) {
            return new Reading.Refused(name, sentence(why.get()));
        }
        try {
            return new Reading.Clean(article(name, json));
        } catch (IllegalArgumentException e) {
            throw new IOException("an article that does not fit together", e);
        }
    }

    static Expansion expansion(String name, DataInputStream in) throws IOException {
        JsonNode json = json(in);
        Optional<String> why = words(json, "why");
        if (why.isPresent()) {
            return new Expansion.Refused(name, sentence(why.get()));
        }
        List<Expansion.Entry> entries = new ArrayList<>();
        long left = Archive.LARGEST;
        for (JsonNode entry : json.path("entries")) {
            int size = entry.path("size").asInt(-1);
            left -= size;
            if (size < 0 || left < 0) {
                throw new IOException("more files than a zip may hold");
            }
            byte[] bytes = new byte[size];
            in.readFully(bytes);
            entries.add(new Expansion.Entry(name(entry), bytes));
        }
        List<Reading.Refused> refused = new ArrayList<>();
        for (JsonNode no : json.path("refused")) {
            refused.add(new Reading.Refused(name(no), sentence(no.path("why").asText())));
        }
        return new Expansion.Files(entries, refused);
    }

    static FeedReading feed(DataInputStream in) throws IOException {
        JsonNode json = json(in);
        Optional<String> why = words(json, "why");
        if (why.isPresent()) {
            return new FeedReading.Refused(sentence(why.get()));
        }
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : json.path("items")) {
            items.add(new FeedItem(
                    words(item, "id").orElseThrow(OutcomeCodec::incomplete),
                    words(item, "link").flatMap(Links::of).orElseThrow(OutcomeCodec::incomplete),
                    words(item, "title").flatMap(Headline::given).orElse("?"),
                    words(item, "published").flatMap(OutcomeCodec::instant)));
        }
        return new FeedReading.Feed(
                words(json, "title").flatMap(Headline::given).orElse("?"), items);
    }

    private static void put(Article article, ObjectNode json) {
        Origin origin = article.origin();
        json.put("headline", article.headline()).put("text", article.text());
        origin.outlet().ifPresent(outlet -> json.put("outlet", outlet));
        origin.link().ifPresent(link -> json.put("link", link.toString()));
        origin.published().ifPresent(day -> json.put("published", day.toString()));
        origin.byline().ifPresent(byline -> json.put("byline", byline));
        ArrayNode body = json.putArray("body");
        article.body().forEach(span -> body.add(span.start()).add(span.end()));
        ArrayNode pages = json.putArray("pages");
        article.pages().forEach(pages::add);
    }

    private static Article article(String name, JsonNode json) throws IOException {
        Origin origin = new Origin(
                name,
                words(json, "outlet").flatMap(Headline::given),
                words(json, "link").flatMap(Links::of),
                words(json, "published").flatMap(OutcomeCodec::day),
                words(json, "byline").flatMap(Headline::given));
        String headline = words(json, "headline").flatMap(Headline::given).orElseThrow(OutcomeCodec::incomplete);
        String text = words(json, "text").orElseThrow(OutcomeCodec::incomplete);
        JsonNode ends = json.path("body");
        if (text.length() > Intake.LARGEST_ARTICLE
                || ends.size() > 2 * text.length()
                || json.path("pages").size() > MOST_PAGES) {
            throw new IOException("an article of more than can be");
        }
        List<Span> body = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i += 2) {
            body.add(new Span(ends.get(i).asInt(-1), ends.get(i + 1).asInt(-1)));
        }
        List<Integer> pages = new ArrayList<>();
        json.path("pages").forEach(page -> pages.add(page.asInt(-1)));
        return Article.of(origin, headline, text, body, pages);
    }

    private static JsonNode json(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("no outcome");
        }
        int length = in.readInt();
        if (length < 0 || length > LONGEST_JSON) {
            throw new IOException("an outcome of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        try {
            JsonNode json = JSON.readTree(bytes);
            if (bytes.length == length && json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new IOException("an outcome that is no JSON", e);
        }
        throw incomplete();
    }

    private static String name(JsonNode json) throws IOException {
        return Names.printable(words(json, "name").orElseThrow(OutcomeCodec::incomplete));
    }

    private static String sentence(String why) {
        String line = Names.printable(Blank.folded(why));
        return line.substring(0, Math.min(line.length(), LONGEST_WHY));
    }

    private static Optional<String> words(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue());
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static IOException incomplete() {
        return new IOException("an outcome without all its parts");
    }
}
