package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Draws what is attached to a message: pictures as pictures, all else as a file with its name and size.
 *
 * @param files their bytes, by name
 */
record FilesHtml(Map<String, byte[]> files) {
    private static final String ATTACHED = "attachment://";
    private static final Map<String, String> PICTURES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

    /** All that no card shows. */
    Html draw(JsonNode message) {
        List<Html> drawn = new ArrayList<>();
        for (JsonNode attachment : message.path("attachments")) {
            String name = attachment.path("filename").asText();
            if (!onCard(message, name)) {
                String description = attachment.path("description").asText();
                drawn.add(media(name)
                        .map(type -> Html.div("picture", picture(name, type, description)))
                        .orElseGet(() -> file(name)));
            }
        }
        return Html.all(drawn);
    }

    /** The picture a card names; what cannot be had here is told by its name. */
    Html image(JsonNode image) {
        String url = image.path("url").asText();
        String name = url.startsWith(ATTACHED) ? url.substring(ATTACHED.length()) : "";
        return media(name)
                .filter(type -> files.containsKey(name))
                .map(type -> picture(name, type, ""))
                .orElseGet(() -> Html.span("no-picture", Html.text(url)));
    }

    private Html picture(String name, String type, String description) {
        return Html.element("img")
                .with("src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes(name)))
                .with("alt", description.isEmpty() ? name : description)
                .empty();
    }

    private Html file(String name) {
        return Html.div(
                "file",
                Icons.FILE,
                Html.div(
                        "file-about",
                        Html.div("file-name", Html.text(name)),
                        Html.div("file-size", Html.text(size(bytes(name).length)))));
    }

    private byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private static boolean onCard(JsonNode message, String name) {
        return message.path("embeds").findValuesAsText("url").contains(ATTACHED + name);
    }

    private static Optional<String> media(String name) {
        return Optional.ofNullable(
                PICTURES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    private static String size(int bytes) {
        return bytes < 1024 ? bytes + " bytes" : String.format(Locale.ROOT, "%.2f KB", bytes / 1024.0);
    }
}
