package onrecord.discord;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines of at most one width. A word that is longer than a line is broken.
 *
 * @param lines the lines, from the top
 * @param lineHeight from one line to the next, in pixels
 * @param width how wide the lines may be, in pixels
 * @param whole whether all of the text is in them
 */
record TextBlock(List<TextLayout> lines, float lineHeight, float width, boolean whole) {
    /** Scripts do not agree on how high their letters are; this keeps lines apart in all of them. */
    private static final float LEADING = 1.32f;

    static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** As much of a text as goes into so many lines. */
    static TextBlock of(String text, Font font, float width, int mostLines) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), SMOOTH);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length() && lines.size() < mostLines) {
            lines.add(measurer.nextLayout(width));
        }
        return new TextBlock(lines, font.getSize2D() * LEADING, width, measurer.getPosition() >= text.length());
    }

    /** The text, or the beginning of it that goes into so many lines, cut between words and with a mark. */
    static TextBlock shortened(String text, Font font, float width, int mostLines) {
        TextBlock block = of(text, font, width, mostLines);
        int shown = block.whole ? text.length() : block.characters();
        while (!block.whole && shown > 1) {
            shown = Clip.head(text, shown - 1).shown().end();
            block = of(cutOff(text.substring(0, shown)), font, width, mostLines);
        }
        return block;
    }

    /** With a mark right behind the last word, and apart from the last sentence. */
    private static String cutOff(String beginning) {
        String end = beginning.replaceFirst("[\\s,;:–—-]+$", "");
        return end + (end.matches("(?s).*[.!?]") ? " …" : "…");
    }

    /** From the top of the first line to the end of the last, in pixels. */
    float height() {
        return lines.size() * lineHeight;
    }

    /** How far the last line reaches. */
    float lastAdvance() {
        return lines.getLast().getVisibleAdvance();
    }

    /** Draws the lines below a height; those of scripts that are read from the right stand at the right. */
    void draw(Graphics2D on, float left, float top) {
        float base = top + lineHeight * 0.76f;
        for (TextLayout line : lines) {
            line.draw(on, line.isLeftToRight() ? left : left + width - line.getAdvance(), base);
            base += lineHeight;
        }
    }

    private int characters() {
        return lines.stream().mapToInt(TextLayout::getCharacterCount).sum();
    }
}
