package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the loopback Discord answers over HTTP, and all it was asked. */
final class LoopbackRest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final List<Recorded> unseen = new ArrayList<>();
    private final List<Recorded> all = new ArrayList<>();
    private final Set<String> calledBack = new HashSet<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private final String gatewayUrl;
    private ArrayNode commands = JSON.arrayNode();
    private Function<Recorded, Optional<Answer>> first = r -> Optional.empty();

    LoopbackRest(String gatewayUrl) {
        this.gatewayUrl = gatewayUrl;
    }

    /** Answers some requests differently from now on. */
    synchronized void answer(Function<Recorded, Optional<Answer>> special) {
        first = special;
    }

    /** Keeps a file as if a member had sent it; answers its address. */
    synchronized String keep(byte[] file) {
        String path = "/attachments/" + Payloads.CHANNEL + "/" + Payloads.newId() + "/file";
        files.put(path, file.clone());
        return "https://cdn.discordapp.com" + path;
    }

    /** Says from now on whether somebody is a member of a server; nobody is to begin with. */
    synchronized void member(String server, String user, boolean is) {
        String path = "/guilds/" + server + "/members/" + user;
        if (is) {
            members.add(path);
        } else {
            members.remove(path);
        }
    }

    /** Waits for a request that nobody has waited for yet. */
    synchronized Recorded await(String what, Predicate<Recorded> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            for (Recorded request : unseen) {
                if (wanted.test(request)) {
                    unseen.remove(request);
                    return request;
                }
            }
            long millis = (end - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                throw new AssertionError("no request: " + what + "; unseen are " + unseen);
            }
            wait(millis);
        }
    }

    /** Everything received so far. */
    synchronized List<Recorded> all() {
        return List.copyOf(all);
    }

    /** Forgets what it received so far. */
    synchronized void forget() {
        all.clear();
        unseen.clear();
        calledBack.clear();
    }

    Answer receive(Recorded request) {
        Function<Recorded, Optional<Answer>> special;
        synchronized (this) {
            all.add(request);
            unseen.add(request);
            notifyAll();
            special = first;
        }
        // Outside the lock: a special answer may take its time.
        return special.apply(request).orElseGet(() -> usual(request));
    }

    private synchronized Answer usual(Recorded request) {
        String path = request.path().replaceFirst("^/api/v10", "");
        return switch (request.method() + " " + path.replaceAll("\\d{10,}", "*")) {
            case "GET /gateway" -> Answer.ok(JSON.objectNode().put("url", gatewayUrl));
            case "GET /applications/@me", "GET /oauth2/applications/@me" -> Answer.ok(Payloads.application());
            case "GET /applications/*/commands" -> Answer.ok(commands);
            case "PUT /applications/*/commands" -> Answer.ok(register(request.body()));
            case "POST /users/@me/channels" -> Answer.ok(JSON.objectNode().put("id", Payloads.DIRECT_CHANNEL));
            case "POST /channels/*/messages/*/threads" ->
                Answer.ok(JSON.objectNode().put("id", path.replaceAll(".*/messages/(\\d+)/threads", "$1")));
            case "POST /channels/*/messages" -> Answer.ok(Payloads.sent(request.body()));
            case "GET /channels/*" -> Answer.ok(JSON.objectNode().put("type", 0).put("parent_id", Payloads.GUILD));
            case "GET /guilds/*/members/*" ->
                members.contains(path)
                        ? Answer.ok(JSON.objectNode().putNull("nick"))
                        : Answer.of(404, "{\"message\":\"Unknown Member\",\"code\":10007}");
            case "GET /attachments/*/*/file" ->
                files.containsKey(path) ? new Answer(200, Map.of(), files.get(path)) : new Answer(404, Map.of(), "");
            default ->
                path.matches("/interactions/\\d+/[^/]+/callback")
                        ? callback(path)
                        : path.endsWith("/typing")
                                ? new Answer(204, Map.of(), "")
                                : path.matches("/webhooks/\\d+/[^/]+(/messages/@original)?")
                                        ? Answer.ok(Payloads.sent(request.body()))
                                        : new Answer(404, Map.of(), "{\"message\":\"404: Not Found\",\"code\":0}");
        };
    }

    /** Takes one, and says so when there was one before. */
    private Answer callback(String path) {
        return calledBack.add(path)
                ? new Answer(204, Map.of(), "")
                : Answer.of(400, "{\"message\":\"Interaction has already been acknowledged.\",\"code\":40060}");
    }

    /** Keeps commands the way Discord does: with fields of its own, and without what is false. */
    private ArrayNode register(JsonNode sent) {
        ArrayNode kept = JSON.arrayNode();
        for (JsonNode command : sent) {
            ObjectNode one = ((ObjectNode) command.deepCopy()).put("id", Payloads.newId());
            if (!one.has("default_member_permissions")) {
                one.putNull("default_member_permissions");
            }
            kept.add(one.put("version", Payloads.newId())
                    .put("application_id", Payloads.APPLICATION)
                    .put("nsfw", false));
        }
        commands = kept;
        return kept;
    }

    /** An HTTP answer. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Answer(int status, Map<String, String> headers, byte[] body) {
        Answer(int status, Map<String, String> headers, String body) {
            this(status, headers, body.getBytes(StandardCharsets.UTF_8));
        }

        static Answer ok(JsonNode body) {
            return new Answer(200, Map.of(), body.toString());
        }

        static Answer of(int status, String body) {
            return new Answer(status, Map.of(), body);
        }
    }
}
