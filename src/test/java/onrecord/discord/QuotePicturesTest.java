package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import onrecord.quote.Quote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The picture of a quote")
class QuotePicturesTest {
    private static final int PAPER = 0xFBF8F1;

    private final QuotePictures pictures = new QuotePictures();

    @Test
    @DisplayName("keeps its margins, whatever it has to hold")
    void margins() throws Exception {
        for (Map.Entry<String, Quote> one : PictureMain.hardCases().entrySet()) {
            Optional<Picture> picture = pictures.draw(one.getValue());
            if (picture.isPresent()) {
                BufferedImage image = read(picture.get());
                assertEquals(1200, image.getWidth(), one.getKey());
                assertTrue(image.getHeight() >= 400 && image.getHeight() <= 1400, one.getKey());
                assertTrue(picture.get().bytes().length < 400_000, one.getKey());
                assertFalse(inked(image, 20, 0, 90, image.getHeight()), one.getKey());
                assertFalse(inked(image, 1100, 0, 1200, image.getHeight()), one.getKey());
                assertFalse(inked(image, 20, 0, 1200, 70), one.getKey());
                assertFalse(inked(image, 20, image.getHeight() - 40, 1200, image.getHeight()), one.getKey());
                assertTrue(inked(image, 100, 80, 1100, image.getHeight() - 60), one.getKey());
            }
        }
    }

    @Test
    @DisplayName("is drawn for every Latin, Greek, Cyrillic and Hebrew text")
    void letters() {
        for (String name : List.of("plain", "accents", "long-word", "endless", "hebrew", "reported", "nobody")) {
            Quote quote = Optional.ofNullable(PictureMain.hardCases().get(name)).orElseThrow();
            assertTrue(pictures.draw(quote).isPresent(), name);
        }
    }

    @Test
    @DisplayName("is not drawn when no font has its letters")
    void noFont() throws Exception {
        // A character that stands for nothing and never will.
        assertEquals(
                Optional.empty(),
                Typefaces.covering("\uD87F\uDFFF", Typefaces.load().serif(), Font.SERIF));
        assertTrue(pictureOf("The harbour \uE000 belongs to us").isPresent(), "signs nobody sees are left out");
    }

    @Test
    @DisplayName("tells those who cannot see it what it shows")
    void description() {
        assertEquals(
                "“We will not close the harbour to small boats”. Ada Brink, mayor of the harbour town. The Coast Courier"
                        + " · 9 March 2026",
                described("plain"));
        assertTrue(described("interrupted")
                .startsWith("“A harbour is cheaper than a lost trade … and a lost trade does not"));
        assertTrue(described("reported").startsWith("Reported, not quoted: Brink said"));
        assertTrue(described("nobody").endsWith("Speaker not named in the article. A headline from nowhere"));
        assertTrue(described("endless").length() <= Picture.LONGEST_DESCRIPTION);
        assertThrows(IllegalArgumentException.class, () -> new Picture(new byte[0], "empty"));
        assertThrows(IllegalArgumentException.class, () -> new Picture(new byte[1], "x".repeat(1025)));
    }

    @Test
    @DisplayName("cuts words that are too many at a word, with a mark, and breaks a word that is too long")
    void cut() throws Exception {
        Font font = Typefaces.load().serif().deriveFont(40f);
        String sentence = "The wall comes first. ";
        TextBlock cut = TextBlock.shortened(sentence.repeat(40), font, 600, 3);
        assertEquals(3, cut.lines().size());
        assertTrue(cut.whole());
        TextBlock whole = TextBlock.shortened("Short.", font, 600, 3);
        assertEquals(1, whole.lines().size());
        TextBlock word = TextBlock.of("x".repeat(100), font, 600, 9);
        assertTrue(word.lines().size() > 2);
        assertTrue(word.lines().stream().allMatch(l -> l.getVisibleAdvance() <= 600));
    }

    @Test
    @DisplayName("is drawn the same on a machine without any fonts")
    @EnabledOnOs(OS.LINUX)
    void withoutFonts(@TempDir Path folder) throws Exception {
        Path noFonts = folder.resolve("fonts.conf");
        Files.writeString(noFonts, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
        ProcessBuilder drawing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PictureMain.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        drawing.environment().put("FONTCONFIG_FILE", noFonts.toString());
        assertEquals(0, drawing.start().waitFor(), () -> output(folder));
        Quote plain = Optional.ofNullable(PictureMain.hardCases().get("plain")).orElseThrow();
        assertEquals(
                -1,
                Arrays.mismatch(
                        pictures.draw(plain).orElseThrow().bytes(), Files.readAllBytes(folder.resolve("plain.png"))));
        assertTrue(output(folder).contains("no-such-letter: no picture"), () -> output(folder));
    }

    private static String output(Path folder) {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Optional<Picture> pictureOf(String words) {
        return pictures.draw(
                Quoting.sentence("Daily Pier", "“" + words + "” she said.").direct(Quoting.BRINK, words));
    }

    private static String described(String name) {
        Quote quote = Optional.ofNullable(PictureMain.hardCases().get(name)).orElseThrow();
        return PicturedQuote.of(quote).description();
    }

    private static BufferedImage read(Picture picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static boolean inked(BufferedImage image, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != PAPER) {
                    return true;
                }
            }
        }
        return false;
    }
}
