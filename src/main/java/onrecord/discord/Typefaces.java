package onrecord.discord;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The fonts pictures are drawn with: Liberation, which we bring along and which knows Latin, Greek, Cyrillic and Hebrew;
 * for other letters whatever the machine has.
 *
 * @param serif for the words
 * @param sans for everything else
 * @param sansBold for names
 */
record Typefaces(Font serif, Font sans, Font sansBold) {
    /**
     * Java's fonts do not start at all on a machine that has none, not even for a font we bring along, unless this names a
     * file that says so.
     */
    private static final String FONTS_OF_THE_MACHINE = "sun.awt.fontconfig";

    private static final String NONE = "version=1\nsequence.allfonts=default\n";

    /**
     * Loads them.
     *
     * @throws IOException when they are missing or broken
     */
    static Typefaces load() throws IOException {
        try {
            return bundled();
        } catch (IOException | RuntimeException | Error noFontsHere) {
            if (System.getProperty(FONTS_OF_THE_MACHINE) != null) {
                throw noFontsHere;
            }
            Path none = Files.createTempFile("onrecord-no-fonts", ".properties");
            try {
                Files.writeString(none, NONE);
                System.setProperty(FONTS_OF_THE_MACHINE, none.toString());
                return bundled();
            } finally {
                Files.delete(none);
            }
        }
    }

    /** A font that has all the letters of a text: ours, or else the machine's; empty when neither does. */
    static Optional<Font> covering(String text, Font ours, String others) {
        if (ours.canDisplayUpTo(text) < 0) {
            return Optional.of(ours);
        }
        try {
            Font machines = new Font(others, ours.getStyle(), 1);
            return machines.canDisplayUpTo(text) < 0 ? Optional.of(machines) : Optional.empty();
        } catch (RuntimeException | Error noFontsHere) {
            return Optional.empty();
        }
    }

    private static Typefaces bundled() throws IOException {
        return new Typefaces(
                font("LiberationSerif-Regular"), font("LiberationSans-Regular"), font("LiberationSans-Bold"));
    }

    private static Font font(String name) throws IOException {
        try (InputStream file = Typefaces.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            if (file == null) {
                throw new FileNotFoundException("no font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IOException("a broken font " + name, e);
        }
    }
}
