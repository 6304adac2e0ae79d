package onrecord.discord;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.desk.Listing;
import onrecord.quote.Speaker;

/** Draws one article: where it is from, how it begins, who is quoted in it. */
final class ArticleCard {
    private static final int BEGINNING = 700;
    private static final int MOST_SPEAKERS = 12;

    private ArticleCard() {}

    /**
     * The card.
     *
     * @param quoted who is quoted in it, the most quoted first
     */
    static Reply draw(Listing listing, List<Speaker> quoted) {
        Article article = listing.article();
        String text = Source.linked(article) + beginning(article) + speakers(quoted);
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        text,
                        Card.Tone.INFORMATION,
                        Optional.of(listing.quotes() == 1 ? "1 statement" : listing.quotes() + " statements")),
                List.of());
    }

    private static String beginning(Article article) {
        if (article.body().isEmpty()) {
            return "";
        }
        String whole = article.excerpt(article.body().getFirst()).words();
        Clip clip = Clip.around(whole, new Span(0, 0), BEGINNING);
        return "\n\n" + Markdown.quote(clip.shown().in(whole), List.of()) + (clip.cutAfter() ? " " + Clip.MARK : "");
    }

    private static String speakers(List<Speaker> quoted) {
        if (quoted.isEmpty()) {
            return "";
        }
        int more = quoted.size() - MOST_SPEAKERS;
        return "\n\n**Quoted in it:** "
                + quoted.stream()
                        .limit(MOST_SPEAKERS)
                        .map(s -> Markdown.text(Source.shortened(VisibleText.line(s.name()), 60)))
                        .collect(Collectors.joining(" · "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
