package onrecord.store;

import java.net.URI;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;

/** Makes an article fit to be kept: what stands around its text is on one line and not too long. */
final class KeepableArticle {
    /** How many UTF-16 units of a headline are kept. */
    static final int MOST_HEADLINE = 300;

    private static final int MOST_OUTLET = 200;
    private static final int MOST_BYLINE = 300;
    private static final int MOST_LINK = 2_000;

    private KeepableArticle() {}

    /** The article as it will be read back. */
    static Article of(Article article) {
        Origin origin = article.origin();
        Origin kept = new Origin(
                origin.name(),
                origin.outlet().flatMap(outlet -> line(outlet, MOST_OUTLET)),
                origin.link().flatMap(KeepableArticle::link),
                origin.published(),
                origin.byline().flatMap(byline -> line(byline, MOST_BYLINE)));
        return new Article(
                article.id(),
                kept,
                line(article.headline(), MOST_HEADLINE).orElse(origin.name()),
                KeptText.whole(article.text()),
                article.body(),
                article.pages());
    }

    /** A link that is not too long; half a link would lead elsewhere. */
    static Optional<URI> link(URI link) {
        return Optional.of(URI.create(link.toASCIIString()))
                .filter(address -> address.toString().length() <= MOST_LINK);
    }

    /** A link of the web that is not too long. */
    static Optional<URI> web(URI link) {
        String scheme = Optional.ofNullable(link.getScheme()).orElse("");
        return Optional.of(link)
                .filter(address -> scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                .flatMap(KeepableArticle::link);
    }

    static Optional<String> line(String text, int most) {
        return Optional.of(KeptText.line(text, most)).filter(line -> !line.isEmpty());
    }
}
