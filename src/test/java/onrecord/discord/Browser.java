package onrecord.discord;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Chromium without a window, which takes pictures of pages.
 *
 * @param folder for what it keeps between them
 */
record Browser(Path folder) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int WIDTH = 664;
    private static final int HEIGHT = 3000;
    private static final int SCALE = 2;
    private static final int PATIENCE_SECONDS = 60;
    /** So many lines at the lower end may be half outside. */
    private static final int EDGE = 4;

    /** The colour around the page, where its body ends. */
    private static final int OUTSIDE = 0xFFFF00FF;

    /** A picture of a page, as high as its body is. */
    BufferedImage picture(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path shot = folder.resolve("shot.png");
        Files.deleteIfExists(shot);
        Process process = new ProcessBuilder(
                        command(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--disable-background-networking",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + WIDTH + "," + HEIGHT,
                        "--force-device-scale-factor=" + SCALE,
                        "--screenshot=" + shot,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || !Files.exists(shot)) {
            process.destroyForcibly();
            throw new IOException("Chromium made no picture of " + page);
        }
        return cropped(ImageIO.read(shot.toFile()));
    }

    private static BufferedImage cropped(BufferedImage shot) {
        int height = shot.getHeight();
        while (height > 1 && shot.getRGB(shot.getWidth() / 2, height - 1) == OUTSIDE) {
            height--;
        }
        return shot.getSubimage(0, 0, shot.getWidth(), Math.max(1, height - EDGE));
    }

    private static String command() throws IOException {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return name;
                }
            }
        }
        throw new IOException("Chromium is not installed; install it and try again");
    }
}
