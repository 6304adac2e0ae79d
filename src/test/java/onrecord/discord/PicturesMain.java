package onrecord.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.desk.Listing;
import onrecord.desk.Progress;
import onrecord.discord.PreviewPage.Theme;

/**
 * Makes pictures of every kind of card, dark and light, from what the bot really sent over a Discord of its own, to be
 * looked at. Needs Chromium.
 *
 * <p>Arguments: a folder for the pictures, and perhaps words of titles: then only scenes with one of them are pictured.
 * The three pictures of the README are among them, by the names they have there.
 */
final class PicturesMain {
    private static final PreviewPage PAGE = new PreviewPage(LocalTime.of(9, 41));

    private final Path folder;
    private final List<String> wanted;
    private final Browser browser;

    private PicturesMain(Path folder, List<String> wanted, Browser browser) {
        this.folder = folder;
        this.wanted = wanted;
        this.browser = browser;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path work = Files.createTempDirectory("onrecord-pictures");
        PicturesMain pictures = new PicturesMain(folder, List.of(args).subList(1, args.length), new Browser(work));
        List<String> missing = pictures.of(bundled(), readme(), List.of());
        // What the articles that come along give no example of, made-up ones do.
        pictures.of(PreviewTest.articles(), List.of(), missing);
        for (Played scene : Classroom.played(work.resolve("class"))) {
            if (pictures.wanted.isEmpty() || pictures.wanted.stream().anyMatch(scene.title()::contains)) {
                pictures.picture(scene);
            }
        }
        DeskOver.close();
    }

    /** What the README shows. */
    private static List<Scene> readme() {
        return List.of(
                new Scene(
                        "Answer", List.of(Act.slash("ask", "question", "What did Grushko say about military means?"))),
                new Scene(
                        "Verdict",
                        List.of(Act.slash(
                                "verify", "quote", "Ukraine is a threat to Russia", "speaker", "Jens Stoltenberg"))),
                new Scene(
                        "Difference",
                        List.of(Act.slash("ask", "question", "How many people have died in eastern Ukraine?"))));
    }

    private static List<Article> bundled() throws IOException {
        try (Desk desk = DeskOver.at(Path.of("index")).over(Path.of("index/articles"), Progress.SILENT)) {
            return desk.articles(Library.BUNDLED).stream().map(Listing::article).toList();
        }
    }

    /**
     * Pictures scenes over articles.
     *
     * @param more scenes besides those of the walk
     * @param only the titles of the walk's scenes that are played; empty for all
     * @return the titles of those the articles give no example of
     */
    private List<String> of(List<Article> articles, List<Scene> more, List<String> only) throws Exception {
        try (RunningBot bot = new RunningBot(Files.createTempDirectory("loopback-discord"), articles)) {
            bot.startAndWait();
            LoopbackStage stage = new LoopbackStage(bot);
            Scenes walk = Scenes.over(bot.desk(), Library.BUNDLED);
            List<Scene> scenes = new ArrayList<>(more);
            walk.scenes().stream()
                    .filter(s -> only.isEmpty() || only.contains(s.title()))
                    .forEach(scenes::add);
            for (Scene scene : scenes) {
                if (wanted.isEmpty() || wanted.stream().anyMatch(scene.title()::contains)) {
                    picture(stage.play(scene));
                }
            }
            return walk.missing();
        }
    }

    private void picture(Played played) throws IOException, InterruptedException {
        for (Theme theme : Theme.values()) {
            String name = played.slug() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            ImageIO.write(
                    FewColours.of(browser.picture(PAGE.picture(played, theme))),
                    "png",
                    folder.resolve(name).toFile());
            System.out.println(name);
        }
    }
}
