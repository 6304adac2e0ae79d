package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what Discord calls a modal: a dialogue with fields, which lies over the channel. */
final class DialogueHtml {
    private static final int LABEL = 18;
    private static final int TEXT_DISPLAY = 10;
    private static final int SEVERAL_LINES = 2;

    private DialogueHtml() {}

    static Html draw(JsonNode data) {
        List<Html> fields = new ArrayList<>();
        for (JsonNode one : data.path("components")) {
            if (one.path("type").asInt() == TEXT_DISPLAY) {
                fields.add(MarkdownHtml.of(one.path("content").asText()));
            } else if (one.path("type").asInt() == LABEL) {
                fields.add(field(
                        one.path("label").asText(), one.path("description").asText(), one.path("component")));
            } else {
                one.path("components")
                        .forEach(part -> fields.add(field(part.path("label").asText(), "", part)));
            }
        }
        return Html.div(
                "backdrop",
                Html.element("section")
                        .as("dialogue")
                        .holding(
                                Html.div(
                                        "dialogue-head",
                                        Icons.face(Cast.ONRECORD, "small-face"),
                                        Html.span(
                                                "dialogue-title",
                                                Html.text(data.path("title").asText())),
                                        Icons.CLOSE),
                                Html.div(
                                        "dialogue-body",
                                        Html.div(
                                                "dialogue-warning",
                                                Html.text("This form will be submitted to OnRecord. Do not share"
                                                        + " passwords or other sensitive information.")),
                                        Html.all(fields)),
                                Html.div(
                                        "dialogue-foot",
                                        Html.span("cancel", Html.text("Cancel")),
                                        Html.span("button primary", Html.text("Submit")))));
    }

    private static Html field(String label, String description, JsonNode part) {
        // What is not said to be optional is required.
        boolean required = part.path("required").asBoolean(true);
        return Html.div(
                "field",
                Html.div("field-label", Html.text(label), required ? Html.span("required", Html.text("*")) : Html.NONE),
                description.isEmpty() ? Html.NONE : Html.div("field-about", Html.text(description)),
                part.has("options") ? ComponentsHtml.list(part) : input(part));
    }

    private static Html input(JsonNode input) {
        Optional<String> value = Optional.of(input.path("value").asText()).filter(v -> !v.isEmpty());
        return Html.div(
                input.path("style").asInt() == SEVERAL_LINES ? "input several" : "input",
                value.map(Html::text)
                        .orElseGet(() -> Html.span(
                                "placeholder",
                                Html.text(input.path("placeholder").asText()))));
    }
}
