package onrecord.discord;

import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/**
 * Words of an article as a block quote, cut where they are too long. They stand as they are; what is left out before and
 * after them is marked outside: {@link Clip#MARK} for words that are left out, {@link OpenQuotation#MARK} for a quotation
 * that goes on there.
 *
 * @param before the line above the block, with its line feed; empty when nothing is left out
 * @param block the block quote
 * @param after what stands behind the block, with a space before it; empty when nothing is left out
 */
record ShownWords(String before, String block, String after) {
    /**
     * The words of a text.
     *
     * @param clip what is shown of them
     * @param bold stretches of the text
     */
    static ShownWords of(String text, Clip clip, List<Span> bold) {
        String shown = clip.shown().in(text);
        OpenQuotation open = OpenQuotation.of(shown);
        return new ShownWords(
                mark(clip.cutBefore(), open.before()).map(m -> m + "\n").orElse(""),
                Markdown.quote(shown, clip.inside(bold)),
                mark(clip.cutAfter(), open.after()).map(m -> " " + m).orElse(""));
    }

    private static Optional<String> mark(boolean cut, boolean open) {
        return cut ? Optional.of(Clip.MARK) : Optional.of(OpenQuotation.MARK).filter(m -> open);
    }

    /** All of it, without a line feed at the end. */
    String markdown() {
        return before + block + after;
    }
}
