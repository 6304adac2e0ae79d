package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Discord's own description of its API, which every request has to keep to. It is read more strictly than it is written: a
 * field it does not declare is a fault too.
 */
final class DiscordApiSpec {
    private static final String NAME = "urn:discord";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode paths;
    private final JsonSchemaFactory schemas;

    private DiscordApiSpec(JsonNode paths, JsonSchemaFactory schemas) {
        this.paths = paths;
        this.schemas = schemas;
    }

    /** Reads the file. */
    static DiscordApiSpec read(Path file, List<Correction> corrections) throws IOException {
        ObjectNode spec = (ObjectNode) new ObjectMapper().readTree(file.toFile());
        ObjectNode named = (ObjectNode) spec.at("/components/schemas");
        corrections.forEach(c -> c.apply(named));
        Set<String> parts = new HashSet<>();
        collectParts(spec, parts);
        for (Map.Entry<String, JsonNode> schema : named.properties()) {
            close(schema.getValue(), parts.contains("#/components/schemas/" + schema.getKey()));
        }
        // Under a name of its own each can be found without escaping its path.
        for (Map.Entry<String, JsonNode> path : spec.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode body = path.getValue().path(method).at("/requestBody/content/application~1json/schema");
                if (body.isObject()) {
                    named.set(bodyName(method, path.getKey()), body);
                }
            }
        }
        String text = spec.toString();
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(NAME, text))));
        return new DiscordApiSpec(spec.path("paths"), schemas);
    }

    /** What is wrong with a request; nothing when it is as Discord describes it. */
    List<String> faults(Recorded request) {
        String asked = request.path().replaceFirst("^/api/v\\d+", "");
        String method = request.method().toLowerCase(Locale.ROOT);
        Optional<String> path = template(asked);
        if (path.isEmpty() || !paths.path(path.get()).has(method)) {
            return List.of("nothing is described at " + request.method() + " " + asked);
        }
        JsonNode described = paths.path(path.get()).path(method).path("requestBody");
        if (described.isMissingNode() || request.body().isMissingNode()) {
            return described.path("required").asBoolean() == request.body().isMissingNode()
                    ? List.of("a body is missing, or there should be none")
                    : List.of();
        }
        SchemaLocation schema = SchemaLocation.of(NAME + "#/components/schemas/" + bodyName(method, path.get()));
        return schemas.getSchema(schema).validate(request.body()).stream()
                .map(m -> m.getInstanceLocation() + " " + m.getMessage())
                .sorted()
                .toList();
    }

    /** The description that fits with the most words of its own. */
    private Optional<String> template(String asked) {
        Map<Integer, String> fitting = new TreeMap<>(Comparator.reverseOrder());
        paths.fieldNames().forEachRemaining(path -> {
            String[] words = path.split("/", -1);
            String[] given = asked.split("/", -1);
            int own = 0;
            for (int i = 0; i < words.length && words.length == given.length; i++) {
                if (words[i].equals(given[i])) {
                    own++;
                } else if (!words[i].startsWith("{")) {
                    return;
                }
            }
            if (words.length == given.length) {
                fitting.put(own, path);
            }
        });
        return fitting.values().stream().findFirst();
    }

    private static String bodyName(String method, String path) {
        return method + path.replaceAll("[^A-Za-z0-9]", "-");
    }

    /** The schemas that are only a part of others, which declare the other fields. */
    private static void collectParts(JsonNode node, Set<String> parts) {
        for (JsonNode part : node.path("allOf")) {
            parts.add(part.path("$ref").asText());
        }
        node.forEach(child -> collectParts(child, parts));
    }

    /** Allows no fields but those that are declared. */
    private static void close(JsonNode schema, boolean part) {
        if (schema.isMissingNode()) {
            return;
        }
        boolean open = schema.has("additionalProperties") || schema.has("unevaluatedProperties");
        if (schema instanceof ObjectNode object
                && !part
                && !open
                && (has(schema, "properties") || has(schema, "allOf"))) {
            object.put("unevaluatedProperties", false);
        }
        for (String inside : Arrays.asList("properties", "$defs")) {
            schema.path(inside).forEach(child -> close(child, false));
        }
        for (String inside : Arrays.asList("items", "additionalProperties")) {
            close(schema.path(inside), false);
        }
        for (String choice : Arrays.asList("anyOf", "oneOf")) {
            schema.path(choice).forEach(child -> close(child, false));
        }
    }

    private static boolean has(JsonNode schema, String word) {
        return schema.path(word).isContainerNode();
    }

    /**
     * Something the description has wrong, by Discord's own documentation.
     *
     * @param schema where
     * @param property which field
     * @param types what it really may be
     * @param reason why we believe so
     */
    record Correction(String schema, String property, List<String> types, String reason) {
        private void apply(ObjectNode named) {
            ObjectNode corrected = ((ObjectNode) named.path(schema).path("properties")).putObject(property);
            types.forEach(corrected.putArray("type")::add);
        }
    }
}
