package onrecord.discord;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import onrecord.quote.Quote;

/**
 * Makes pictures of quotes and charts, where that can be done. Some machines' Java comes without what it needs to draw letters; then
 * there is no picture, and the words have to do.
 */
final class QuotePictures {
    private static final Logger LOG = Logger.getLogger(QuotePictures.class.getName());

    private boolean tried;
    private Optional<Typefaces> typefaces = Optional.empty();

    /** A picture; empty when it cannot be drawn here. */
    Optional<Picture> draw(Quote quote) {
        try {
            PicturedQuote pictured = PicturedQuote.of(quote);
            return typefaces()
                    .flatMap(faces -> QuotePicture.draw(pictured, faces))
                    .map(image -> new Picture(png(image), pictured.description()));
        } catch (RuntimeException | Error failed) {
            return cannot(failed);
        }
    }

    /** A picture of what a server did; empty when it cannot be drawn here. */
    Optional<Picture> draw(Statistics statistics) {
        try {
            return typefaces()
                    .map(faces -> new Picture(
                            png(StatisticsPicture.draw(statistics, faces)), statistics.description(), "stats.png"));
        } catch (RuntimeException | Error failed) {
            return cannot(failed);
        }
    }

    /** Loaded when the first picture is wanted: most never are. */
    private synchronized Optional<Typefaces> typefaces() {
        if (!tried) {
            tried = true;
            try {
                typefaces = Optional.of(Typefaces.load());
            } catch (IOException | RuntimeException | Error failed) {
                return cannot(failed);
            }
        }
        return typefaces;
    }

    /** Java reports missing fonts and missing system libraries in many ways, most of them errors. */
    private static <T> Optional<T> cannot(Throwable failed) {
        if (failed instanceof OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        }
        LOG.warning("a picture could not be drawn; Java's fonts may need the packages fontconfig and freetype: "
                + failed.getClass().getName());
        return Optional.empty();
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: what ImageIO would make of a plain stream keeps a file on disk.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
