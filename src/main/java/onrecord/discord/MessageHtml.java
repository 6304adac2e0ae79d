package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import onrecord.discord.Cast.Member;

/**
 * Draws messages of a channel: members' and ours, ours from the JSON that Discord gets.
 *
 * @param time what stands behind every name: "Today at 09:41"
 */
record MessageHtml(String time) {
    /**
     * A message of ours.
     *
     * @param above what stands over it: the command or message it replies to
     */
    Html ours(Said said, Html above) {
        JsonNode message = said.message();
        FilesHtml files = new FilesHtml(said.files());
        List<Html> parts = new ArrayList<>();
        String content = message.path("content").asText();
        if (!content.isEmpty()) {
            parts.add(Html.div("content", MarkdownHtml.of(content)));
        }
        parts.add(files.draw(message));
        for (JsonNode embed : message.path("embeds")) {
            parts.add(new EmbedHtml(files).draw(embed));
        }
        parts.add(ComponentsHtml.draw(message.path("components")));
        if (said.seenByOne()) {
            parts.add(Html.div(
                    "only-you",
                    Icons.EYE,
                    Html.text("Only you can see this • "),
                    Html.span("dismiss", Html.text("Dismiss message"))));
        }
        return message(Cast.ONRECORD, said.seenByOne() ? "message private" : "message", above, parts);
    }

    /** A message a member wrote. */
    Html by(Member member, Html words) {
        return message(member, "message", Html.NONE, List.of(Html.div("content", words)));
    }

    private Html message(Member by, String css, Html above, List<Html> parts) {
        boolean ours = by.equals(Cast.ONRECORD);
        return Html.div(
                css,
                above,
                Html.div(
                        "said",
                        Icons.face(by, "face"),
                        Html.div(
                                "words",
                                Html.div(
                                        "head",
                                        Html.span("name", Html.text(by.name())),
                                        ours ? Html.span("app", Html.text("APP")) : Html.NONE,
                                        Html.span("time", Html.text(time))),
                                Html.all(parts))));
    }

    /** The line over a message that replies to something. */
    static Html above(Member member, Html... what) {
        return Html.div(
                "above",
                Html.span("spine"),
                Icons.face(member, "small-face"),
                Html.span("small-name", Html.text(member.name())),
                Html.span("what", what));
    }
}
