package onrecord.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A {@link Reply} as Discord reads it. Every message says that it pings nobody, but for the role that somebody asked to
 * be called, and names all its parts, so that one
 * that replaces another leaves nothing of it.
 */
final class MessageJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int FIELD = 4;
    private static final int PARAGRAPH = 2;

    private MessageJson() {}

    static ObjectNode of(Reply reply) {
        ObjectNode message = JSON.objectNode();
        ArrayNode embeds = JSON.arrayNode();
        ArrayNode rows = JSON.arrayNode();
        ArrayNode attachments = JSON.arrayNode();
        switch (reply) {
            case Reply.Plain plain -> message.put("content", plain.text());
            case Reply.Shown shown -> {
                message.put("content", shown.above().map(Reply.Above::text).orElse(""));
                ObjectNode embed = embed(shown.card());
                shown.attachment().ifPresent(file -> {
                    if (file instanceof Picture) {
                        embed.putObject("image").put("url", "attachment://" + file.fileName());
                    }
                    attachments
                            .addObject()
                            .put("id", 0)
                            .put("filename", file.fileName())
                            .put("description", file.description());
                });
                embeds.add(embed);
                shown.rows().forEach(row -> rows.add(row(row)));
            }
        }
        message.set("embeds", embeds);
        message.set("components", rows);
        message.set("attachments", attachments);
        ObjectNode mentions = message.putObject("allowed_mentions");
        mentions.putArray("parse");
        if (reply instanceof Reply.Shown shown) {
            shown.above()
                    .flatMap(Reply.Above::calls)
                    .ifPresent(role -> mentions.putArray("roles").add(role));
        }
        return message;
    }

    /** A window to write in. */
    static ObjectNode of(Form form) {
        ObjectNode window = JSON.objectNode().put("custom_id", form.id()).put("title", form.title());
        window.putArray("components")
                .addObject()
                .put("type", ROW)
                .putArray("components")
                .addObject()
                .put("type", FIELD)
                .put("custom_id", Form.FIELD)
                .put("label", form.label())
                .put("style", PARAGRAPH)
                .put("required", false)
                .put("max_length", form.longest())
                .put("placeholder", form.hint());
        return window;
    }

    private static ObjectNode embed(Card card) {
        ObjectNode embed = JSON.objectNode();
        card.author().ifPresent(name -> embed.putObject("author").put("name", name));
        card.title().ifPresent(title -> embed.put("title", title));
        card.link().ifPresent(link -> embed.put("url", link.toASCIIString()));
        embed.put("description", card.description());
        embed.put("color", card.tone().colour());
        card.footer().ifPresent(text -> embed.putObject("footer").put("text", text));
        return embed;
    }

    private static ObjectNode row(List<Button> buttons) {
        ObjectNode row = JSON.objectNode().put("type", ROW);
        ArrayNode all = row.putArray("components");
        for (Button button : buttons) {
            all.addObject()
                    .put("type", BUTTON)
                    .put("style", button.style().number())
                    .put("label", button.label())
                    .put("custom_id", button.id());
        }
        return row;
    }
}
