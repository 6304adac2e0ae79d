package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws what Discord calls an embed: a card with a coloured edge.
 *
 * @param files what is attached to its message
 */
record EmbedHtml(FilesHtml files) {
    private static final int COLOURS = 0x1000000;

    Html draw(JsonNode embed) {
        List<Html> parts = new ArrayList<>();
        if (has(embed.path("author"), "name")) {
            parts.add(Html.div("embed-author", words(embed.path("author"), "name")));
        }
        if (has(embed, "title")) {
            Html title = InlineMarkdown.html(embed.path("title").asText());
            parts.add(Html.div(
                    "embed-title",
                    has(embed, "url") && embed.path("url").asText().matches("https?://[^\\s]+")
                            ? Html.element("a")
                                    .with("href", embed.path("url").asText())
                                    .with("rel", "noopener noreferrer nofollow")
                                    .holding(title)
                            : title));
        }
        if (has(embed, "description")) {
            parts.add(Html.div(
                    "embed-description",
                    MarkdownHtml.of(embed.path("description").asText())));
        }
        if (!embed.path("fields").isEmpty()) {
            parts.add(Html.div("embed-fields", fields(embed.path("fields"))));
        }
        if (has(embed.path("image"), "url")) {
            parts.add(Html.div("embed-image", files.image(embed.path("image"))));
        }
        if (has(embed.path("footer"), "text")) {
            parts.add(Html.div("embed-footer", words(embed.path("footer"), "text")));
        }
        int colour = Math.floorMod(embed.path("color").asInt(), COLOURS);
        Html.Element card = Html.element("article").as("embed");
        return (embed.has("color")
                        ? card.with("style", "border-color:" + String.format(Locale.ROOT, "#%06x", colour))
                        : card)
                .holding(parts);
    }

    private static Html fields(JsonNode fields) {
        List<Html> all = new ArrayList<>();
        for (JsonNode field : fields) {
            all.add(Html.div(
                    field.path("inline").asBoolean() ? "embed-field inline" : "embed-field",
                    Html.div(
                            "embed-field-name",
                            InlineMarkdown.html(field.path("name").asText())),
                    MarkdownHtml.of(field.path("value").asText())));
        }
        return Html.all(all);
    }

    private static boolean has(JsonNode node, String name) {
        return !node.path(name).asText().isEmpty();
    }

    private static Html words(JsonNode node, String name) {
        return Html.text(node.path(name).asText());
    }
}
