package onrecord.discord;

import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.desk.Context;

/** Draws words with the paragraphs around them. */
final class ContextCard {
    private static final int[] ROOMS = {900, 500, 250, 100};

    private ContextCard() {}

    /**
     * The card.
     *
     * @param words the stretch of the article to put in bold
     */
    static Card draw(Context context, Span words) {
        Article article = context.here().article();
        String source = "**In context** · " + Source.linked(article, Optional.of(article.excerpt(words))) + "\n\n";
        String text = source;
        for (int room : ROOMS) {
            text = source + text(context, words, room);
            if (text.length() <= Card.LONGEST_DESCRIPTION) {
                break;
            }
        }
        return new Card(
                Optional.empty(), Optional.empty(), Optional.empty(), text, Card.Tone.INFORMATION, Optional.empty());
    }

    private static String text(Context context, Span words, int room) {
        StringBuilder text = new StringBuilder();
        context.before().ifPresent(before -> append(text, before, end(before), List.of(), room));
        append(text, context.here(), words, List.of(words), 2 * room);
        context.after()
                .ifPresent(after -> append(
                        text, after, new Span(after.span().start(), after.span().start()), List.of(), room));
        return text.toString();
    }

    private static Span end(Excerpt excerpt) {
        return new Span(excerpt.span().end(), excerpt.span().end());
    }

    private static void append(StringBuilder text, Excerpt paragraph, Span keep, List<Span> bold, int room) {
        int from = paragraph.span().start();
        String whole = paragraph.words();
        Clip clip = Clip.around(whole, keep.shift(-from), room);
        List<Span> inside = clip.inside(bold.stream().map(b -> b.shift(-from)).toList());
        text.append(text.isEmpty() ? "" : "\n\n")
                .append(clip.cutBefore() ? Clip.MARK + "\n" : "")
                .append(Markdown.quote(clip.shown().in(whole), inside))
                .append(clip.cutAfter() ? "\n" + Clip.MARK : "");
    }
}
