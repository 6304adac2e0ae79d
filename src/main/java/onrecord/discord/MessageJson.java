package onrecord.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A {@link Reply} as Discord reads it. Every message says that it mentions nobody, and names all its parts, so that one
 * that replaces another leaves nothing of it.
 */
final class MessageJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int GREY = 2;

    private MessageJson() {}

    static ObjectNode of(Reply reply) {
        ObjectNode message = JSON.objectNode();
        ArrayNode embeds = JSON.arrayNode();
        ArrayNode rows = JSON.arrayNode();
        ArrayNode attachments = JSON.arrayNode();
        switch (reply) {
            case Reply.Plain plain -> message.put("content", plain.text());
            case Reply.Shown shown -> {
                message.put("content", "");
                ObjectNode embed = embed(shown.card());
                shown.picture().ifPresent(picture -> {
                    embed.putObject("image").put("url", "attachment://" + picture.fileName());
                    attachments
                            .addObject()
                            .put("id", 0)
                            .put("filename", picture.fileName())
                            .put("description", picture.description());
                });
                embeds.add(embed);
                if (!shown.buttons().isEmpty()) {
                    rows.add(row(shown.buttons()));
                }
            }
        }
        message.set("embeds", embeds);
        message.set("components", rows);
        message.set("attachments", attachments);
        message.putObject("allowed_mentions").putArray("parse");
        return message;
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
                    .put("style", GREY)
                    .put("label", button.label())
                    .put("custom_id", button.id());
        }
        return row;
    }
}
