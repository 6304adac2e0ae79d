package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Draws the rows of buttons and lists under a message. */
final class ComponentsHtml {
    private static final int ROW = 1;
    private static final int LINK = 5;
    private static final List<String> STYLES =
            List.of("secondary", "primary", "secondary", "success", "danger", "link");

    private ComponentsHtml() {}

    static Html draw(JsonNode components) {
        List<Html> rows = new ArrayList<>();
        for (JsonNode row : components) {
            if (row.path("type").asInt() == ROW) {
                List<Html> parts = new ArrayList<>();
                row.path("components").forEach(part -> parts.add(part(part)));
                rows.add(Html.div("row", Html.all(parts)));
            }
        }
        return rows.isEmpty() ? Html.NONE : Html.div("components", Html.all(rows));
    }

    private static Html part(JsonNode part) {
        return switch (part.path("type").asInt()) {
            case 2 -> button(part);
            case 3, 5, 6, 7, 8 -> list(part);
            default -> Html.NONE;
        };
    }

    private static Html button(JsonNode button) {
        int style = Math.clamp(button.path("style").asInt(), 0, LINK);
        boolean off = button.path("disabled").asBoolean();
        String emoji = button.path("emoji").path("name").asText();
        return Html.span(
                "button " + STYLES.get(style) + (off ? " off" : ""),
                emoji.isEmpty() ? Html.NONE : Html.span("emoji", Html.text(emoji)),
                Html.text(button.path("label").asText()),
                style == LINK ? Icons.OUTWARD : Html.NONE);
    }

    /** A list that is not opened: what is chosen in it, or what it asks for. */
    static Html list(JsonNode list) {
        List<Html> chosen = new ArrayList<>();
        for (JsonNode option : list.path("options")) {
            if (option.path("default").asBoolean()) {
                chosen.add(Html.span("chosen", Html.text(option.path("label").asText())));
            }
        }
        String placeholder = list.path("placeholder").asText();
        return Html.span(
                "list",
                chosen.isEmpty()
                        ? Html.span("placeholder", Html.text(placeholder.isEmpty() ? "Make a selection" : placeholder))
                        : Html.all(chosen),
                Icons.OPEN);
    }
}
