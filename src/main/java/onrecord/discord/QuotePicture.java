package onrecord.discord;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a quote: large words between large quotation marks, below them who, where and when. */
final class QuotePicture {
    private static final int WIDTH = 1200;
    private static final int MARGIN = 104;
    private static final int BAR = 14;
    private static final float TEXT_WIDTH = WIDTH - 2 * MARGIN;
    private static final float MOST_HEIGHT_OF_WORDS = 660;
    private static final List<Integer> WORD_SIZES = List.of(66, 60, 54, 48, 43, 39);
    private static final float MARK_SIZE = 210;
    private static final float OUR_SIZE = 24;
    private static final float GAP = 7;

    private static final Color PAPER = new Color(0xFBF8F1);
    private static final Color INK = new Color(0x1C2430);
    private static final Color GREY = new Color(0x626A76);
    private static final Color ACCENT = new Color(0x2F9E6E);

    private final PicturedQuote quote;
    private final Typefaces ours;
    private final TextBlock words;
    private final TextBlock speaker;
    private final List<TextBlock> small;

    private QuotePicture(PicturedQuote quote, Font serif, Font sans, Font sansBold, Typefaces ours) {
        this.quote = quote;
        this.ours = ours;
        this.words = words(quote.words(), serif);
        this.speaker = TextBlock.shortened(quote.speaker(), sansBold.deriveFont(38f), TEXT_WIDTH, 2);
        Font line = sans.deriveFont(29f);
        this.small = Stream.of(quote.role(), quote.sureness(), Optional.of(quote.source()))
                .flatMap(Optional::stream)
                .map(text -> TextBlock.shortened(text, line, TEXT_WIDTH, 2))
                .toList();
    }

    /** The picture; empty when no font at hand has all its letters. */
    static Optional<BufferedImage> draw(PicturedQuote quote, Typefaces faces) {
        Optional<Font> serif = Typefaces.covering(quote.words() + "…", faces.serif(), Font.SERIF);
        Optional<Font> sans = Typefaces.covering(quote.small(), faces.sans(), Font.SANS_SERIF);
        Optional<Font> sansBold = Typefaces.covering(quote.speaker(), faces.sansBold(), Font.SANS_SERIF);
        if (serif.isEmpty() || sans.isEmpty() || sansBold.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuotePicture(quote, serif.get(), sans.get(), sansBold.get(), faces).draw());
    }

    /** As large as goes in; what does not go in at the smallest size is left out. */
    private static TextBlock words(String text, Font font) {
        for (int size : WORD_SIZES) {
            TextBlock block = TextBlock.of(text, font.deriveFont((float) size), TEXT_WIDTH, 40);
            if (block.whole() && block.height() <= MOST_HEIGHT_OF_WORDS) {
                return block;
            }
        }
        Font smallest = font.deriveFont((float) WORD_SIZES.getLast());
        int lines = (int) (MOST_HEIGHT_OF_WORDS / (WORD_SIZES.getLast() * 1.32f));
        return TextBlock.shortened(text, smallest, TEXT_WIDTH, lines);
    }

    private BufferedImage draw() {
        float top = 92;
        float wordsTop = top + (quote.label().isPresent() ? 70 : 92);
        float ruleTop = wordsTop + words.height() + 48;
        float speakerTop = ruleTop + 44;
        float bottom = speakerTop + speaker.height();
        for (TextBlock line : small) {
            bottom += GAP + line.height();
        }
        float nameTop = bottom - OUR_SIZE * 1.5f + (nameFitsBesideTheLastLine() ? 0 : OUR_SIZE * 1.6f);
        BufferedImage image = new BufferedImage(WIDTH, Math.round(nameTop + 110), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        try {
            smooth(on);
            on.setColor(PAPER);
            on.fillRect(0, 0, WIDTH, image.getHeight());
            on.setColor(ACCENT);
            on.fillRect(0, 0, BAR, image.getHeight());
            heading(on, top, wordsTop);
            on.setColor(INK);
            words.draw(on, MARGIN, wordsTop);
            on.setColor(ACCENT);
            on.fillRect(MARGIN, Math.round(ruleTop), 72, 5);
            foot(on, speakerTop);
            ourName(on, nameTop);
        } finally {
            on.dispose();
        }
        return image;
    }

    private void heading(Graphics2D on, float top, float wordsTop) {
        on.setColor(ACCENT);
        if (quote.label().isPresent()) {
            TextBlock.of(quote.label().get(), ours.sansBold().deriveFont(29f), TEXT_WIDTH, 1)
                    .draw(on, MARGIN, top);
            return;
        }
        mark(on, "“", MARGIN - 8, top - 8);
        // The closing one hangs at the right, on the height of the rule, whatever the last line is like.
        mark(on, "”", MARGIN + TEXT_WIDTH - 76, wordsTop + words.height() + 22);
    }

    /** A large quotation mark whose ink begins at this point, whatever the font has around it. */
    private void mark(Graphics2D on, String sign, float left, float top) {
        GlyphVector glyphs = ours.serif().deriveFont(MARK_SIZE).createGlyphVector(TextBlock.SMOOTH, sign);
        Rectangle2D ink = glyphs.getVisualBounds();
        on.drawGlyphVector(glyphs, (float) (left - ink.getX()), (float) (top - ink.getY()));
    }

    private void foot(Graphics2D on, float top) {
        on.setColor(INK);
        speaker.draw(on, MARGIN, top);
        on.setColor(GREY);
        float at = top + speaker.height();
        for (TextBlock line : small) {
            at += GAP;
            line.draw(on, MARGIN, at);
            at += line.height();
        }
    }

    private boolean nameFitsBesideTheLastLine() {
        return small.getLast().lastAdvance() < TEXT_WIDTH - 8 * OUR_SIZE;
    }

    private void ourName(Graphics2D on, float top) {
        TextBlock name = TextBlock.of("OnRecord", ours.sansBold().deriveFont(OUR_SIZE), TEXT_WIDTH, 1);
        on.setColor(ACCENT);
        name.draw(on, MARGIN + TEXT_WIDTH - name.lastAdvance(), top);
    }

    private static void smooth(Graphics2D on) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}
