package onrecord.discord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes scenes as one page that looks like Discord and needs nothing but itself: styles and pictures are in it, scripts
 * and addresses of others' are not.
 */
final class PreviewPage {
    /** Stands in every page we write, and tells them from other people's. */
    static final String MARK = "<meta name=\"generator\" content=\"OnRecord preview\"/>";

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final SceneHtml scenes;

    /**
     * Pages of what was said at one time of day.
     *
     * @param time stands behind every name
     */
    PreviewPage(LocalTime time) {
        this.scenes = new SceneHtml(new MessageHtml(
                "Today at " + DateTimeFormatter.ofPattern("HH:mm").format(time)));
    }

    /**
     * The page with all scenes.
     *
     * @param note what there is to know about them, in one line
     * @param missing titles of scenes for which the articles give no example
     */
    String of(List<Played> played, String note, List<String> missing) {
        List<Html> links = played.stream()
                .map(scene -> Html.element("a")
                        .as("channel")
                        .with("href", "#" + scene.slug())
                        .holding(Html.text(scene.title())))
                .toList();
        List<Html> drawn = new ArrayList<>(played.stream().map(scenes::draw).toList());
        if (!missing.isEmpty()) {
            drawn.add(Html.element("p")
                    .as("missing")
                    .holding(Html.text("These articles give no example of: " + String.join(", ", missing) + ".")));
        }
        return page(
                "",
                Html.element("nav")
                        .holding(Html.div("server", Html.text("OnRecord")), Html.div("channels", Html.all(links))),
                Html.element("main")
                        .holding(
                                Html.element("header")
                                        .holding(Html.span("note", Html.text(note)), choice("dark"), choice("light")),
                                Html.div("channel-view", Html.all(drawn))));
    }

    /**
     * A page with nothing but one scene, to make a picture of.
     *
     * @param theme dark or light
     */
    String picture(Played scene, Theme theme) {
        return page(
                theme == Theme.DARK ? "picture dark" : "picture light",
                Html.element("main").holding(scenes.draw(scene)));
    }

    private static String page(String css, Html... body) {
        return "<!DOCTYPE html>\n"
                + Html.element("html")
                        .with("lang", "en")
                        .as(css)
                        .holding(
                                Html.element("head")
                                        .holding(
                                                Html.element("meta")
                                                        .with("charset", "utf-8")
                                                        .empty(),
                                                new Html(MARK),
                                                Html.element("meta")
                                                        .with("http-equiv", "Content-Security-Policy")
                                                        .with("content", POLICY)
                                                        .empty(),
                                                Html.element("meta")
                                                        .with("name", "viewport")
                                                        .with("content", "width=device-width, initial-scale=1")
                                                        .empty(),
                                                Html.element("title").holding(Html.text("OnRecord in Discord")),
                                                // Ours, and a style sheet must not be escaped.
                                                new Html("<style>" + styles() + "</style>")),
                                Html.element("body").holding(body))
                        .markup()
                + "\n";
    }

    private static Html choice(String theme) {
        return Html.element("label")
                .as("choice")
                .holding(
                        Html.element("input")
                                .with("type", "radio")
                                .with("name", "theme")
                                .with("id", theme)
                                .empty(),
                        Html.text(theme));
    }

    private static String styles() {
        try (InputStream in = PreviewPage.class.getResourceAsStream("preview.css")) {
            if (in == null) {
                throw new IllegalStateException("the application lacks preview.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("preview.css cannot be read", e);
        }
    }

    /** How bright Discord is. */
    enum Theme {
        DARK,
        LIGHT
    }
}
