package onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF as it grows in a test. */
final class Printed implements AutoCloseable {
    static final PDFont SERIF = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private final PDDocument document = new PDDocument();

    PDDocument document() {
        return document;
    }

    /** A new page. */
    Page page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new Page(page);
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page to print on; places are in points from the left and from the top. */
    final class Page {
        private final PDPage page;

        private Page(PDPage page) {
            this.page = page;
        }

        Page line(float left, float top, float size, String words) {
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                out.beginText();
                out.setFont(SERIF, size);
                out.newLineAtOffset(left, page.getMediaBox().getHeight() - top);
                out.showText(words);
                out.endText();
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Sets words in lines of a width, the first one indented; returns where the next line would stand. */
        float paragraph(float left, float top, float width, float indent, float size, String words) {
            float at = top;
            float from = indent;
            for (String line : wrapped(words, width, indent, size)) {
                line(left + from, at, size, line);
                from = 0;
                at += size * 1.2f;
            }
            return at;
        }
    }

    private static List<String> wrapped(String words, float width, float indent, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            float room = width - (lines.isEmpty() ? indent : 0);
            if (!line.isEmpty() && width(line + " " + word, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String words, float size) {
        try {
            return SERIF.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
