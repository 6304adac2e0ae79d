package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws a played scene as a stretch of a channel.
 *
 * @param messages draws its messages
 */
record SceneHtml(MessageHtml messages) {
    Html draw(Played scene) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.element("h2").holding(Html.text(scene.title())));
        for (Played.Exchange exchange : scene.exchanges()) {
            parts.add(draw(exchange));
        }
        return Html.element("section").as("scene").with("id", scene.slug()).holding(parts);
    }

    private Html draw(Played.Exchange exchange) {
        Said said = exchange.said();
        return switch (exchange.act()) {
            case Act.Slash slash -> Html.all(typed(slash), answer(said, used("/" + slash.command())));
            case Act.Mention mention ->
                Html.all(
                        messages.by(Cast.MAYA, Html.all(atUs(), Html.text(" "), Html.text(mention.words()))),
                        answer(said, above(atUs(), Html.text(" " + mention.words()))));
            case Act.Direct direct ->
                Html.all(
                        messages.by(Cast.MAYA, Html.text(direct.words())),
                        answer(said, above(Html.text(direct.words()))));
            case Act.OnMessage chosen ->
                Html.all(
                        messages.by(Cast.JONAS, MarkdownHtml.of(chosen.content())),
                        does("Maya opens this message’s menu: Apps →", chosen.entry()),
                        answer(said, used(chosen.entry())));
            case Act.Press press -> Html.all(does("Maya presses", press.label()), later(said));
            case Act.Choose choose -> Html.all(does("Maya chooses", choose.label()), later(said));
            case Act.FillIn form ->
                Html.all(does("Maya sends the form", String.join(" · ", form.values())), later(said));
        };
    }

    private Html answer(Said said, Html above) {
        return said.form() == Said.Form.DIALOGUE ? DialogueHtml.draw(said.message()) : messages.ours(said, above);
    }

    /** What follows a button: a new message points at the one with the button, a changed one stands for itself. */
    private Html later(Said said) {
        return answer(
                said,
                said.form() == Said.Form.UPDATE
                        ? Html.NONE
                        : MessageHtml.above(
                                Cast.ONRECORD, Html.element("i").holding(Html.text("Click to see attachment"))));
    }

    private static Html above(Html... what) {
        return MessageHtml.above(Cast.MAYA, what);
    }

    private static Html used(String what) {
        return above(Html.text("used "), Html.span("command", Icons.COMMAND, Html.text(what)));
    }

    private static Html atUs() {
        return Html.span("md-mention", Html.text("@" + Cast.ONRECORD.name()));
    }

    /** The command as it stands in the field where it is typed, which Discord shows to nobody else. */
    private static Html typed(Act.Slash slash) {
        String options =
                slash.options().entrySet().stream().map(SceneHtml::option).collect(Collectors.joining());
        return Html.div("typed", Html.span("typed-command", Html.text("/" + slash.command())), new Html(options));
    }

    private static String option(Map.Entry<String, String> option) {
        return Html.span(
                        "option",
                        Html.span("option-name", Html.text(option.getKey())),
                        Html.span("option-value", Html.text(option.getValue())))
                .markup();
    }

    private static Html does(String does, String what) {
        return Html.div("does", Html.text(does + " "), Html.element("b").holding(Html.text(what)));
    }
}
