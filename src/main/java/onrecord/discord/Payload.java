package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.UUID;

/**
 * What a request to Discord carries: JSON, or JSON with a file, which Discord then wants as two parts of a form.
 *
 * @param json the JSON
 * @param file the file, which the JSON calls attachment 0
 * @param boundary stands between the parts, and nowhere inside them
 */
record Payload(JsonNode json, Optional<Attachment> file, String boundary) {
    static Payload of(JsonNode json) {
        return of(json, Optional.empty());
    }

    static Payload of(JsonNode json, Optional<Attachment> file) {
        return new Payload(json, file, "onrecord-" + UUID.randomUUID());
    }

    /** The value of the header that names the form. */
    String contentType() {
        return file.isPresent() ? "multipart/form-data; boundary=" + boundary : "application/json";
    }

    /** The bytes, as often as they are needed. */
    BodyPublisher publisher() {
        return file.map(this::form).orElseGet(() -> BodyPublishers.ofString(json.toString()));
    }

    private BodyPublisher form(Attachment attached) {
        return BodyPublishers.concat(
                BodyPublishers.ofString(head("name=\"payload_json\"", "application/json") + json + "\r\n"),
                BodyPublishers.ofString(
                        head("name=\"files[0]\"; filename=\"" + attached.fileName() + "\"", attached.mediaType())),
                BodyPublishers.ofByteArray(attached.bytes()),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    }

    private String head(String name, String type) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\nContent-Type: " + type
                + "\r\n\r\n";
    }
}
