package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.discord.Cast.Member;

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
            parts.add(draw(exchange, scene.by()));
        }
        return Html.element("section").as("scene").with("id", scene.slug()).holding(parts);
    }

    private Html draw(Played.Exchange exchange, Member by) {
        Said said = exchange.said();
        return switch (exchange.act()) {
            case Act.Slash slash -> Html.all(typed(slash), answer(said, used(by, "/" + slash.command())));
            case Act.Mention mention ->
                Html.all(
                        messages.by(by, Html.all(atUs(), Html.text(" "), Html.text(mention.words()))),
                        answer(said, above(by, atUs(), Html.text(" " + mention.words()))));
            case Act.Direct direct ->
                Html.all(
                        messages.by(by, Html.text(direct.words())), answer(said, above(by, Html.text(direct.words()))));
            case Act.OnMessage chosen ->
                Html.all(
                        messages.by(Cast.JONAS, MarkdownHtml.of(chosen.content())),
                        does(by.name() + " opens this message’s menu: Apps →", chosen.entry()),
                        answer(said, used(by, chosen.entry())));
            case Act.Press press ->
                Html.all(
                        does(by.name() + " presses", press.label()),
                        exchange.left().map(l -> messages.ours(l, Html.NONE)).orElse(Html.NONE),
                        later(said));
            case Act.Choose choose -> Html.all(does(by.name() + " chooses", choose.label()), later(said));
            case Act.FillIn form -> Html.all(does(by.name() + " writes", form.words()), later(said));
        };
    }

    private Html answer(Said said, Html above) {
        return switch (said.kind()) {
            case DIALOGUE -> DialogueHtml.draw(said.message());
            case REMOVAL -> Html.div("does", Html.text("The message is gone."));
            case MESSAGE, UPDATE -> messages.ours(said, above);
        };
    }

    /** What follows a button: a new message points at the one with the button, a changed one stands for itself. */
    private Html later(Said said) {
        return answer(
                said,
                said.kind() == Said.Kind.UPDATE
                        ? Html.NONE
                        : MessageHtml.above(
                                Cast.ONRECORD, Html.element("i").holding(Html.text("Click to see attachment"))));
    }

    private static Html above(Member by, Html... what) {
        return MessageHtml.above(by, what);
    }

    private static Html used(Member by, String what) {
        return above(by, Html.text("used "), Html.span("command", Icons.COMMAND, Html.text(what)));
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
                        Html.span(
                                "option-value",
                                Html.text(Cast.named(option.getValue()).orElse(option.getValue()))))
                .markup();
    }

    private static Html does(String does, String what) {
        return Html.div("does", Html.text(does + " "), Html.element("b").holding(Html.text(what)));
    }
}
