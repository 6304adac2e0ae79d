package onrecord.article;

import java.util.Objects;

/**
 * Words that stand in an article. It holds no text of its own: {@link #words()} is cut from the article each time, and
 * only {@link Article#excerpt(Span)} can make one. So an excerpt that is not word for word in its article cannot be
 * built.
 */
public final class Excerpt {
    private final Article article;
    private final Span span;

    Excerpt(Article article, Span span) {
        this.article = article;
        this.span = span;
    }

    public Article article() {
        return article;
    }

    public Span span() {
        return span;
    }

    /** The words exactly as the article has them, line breaks and odd marks included. */
    public String words() {
        return span.in(article.text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Excerpt that
                && span.equals(that.span)
                && article.id().equals(that.article.id())
                && article.origin().name().equals(that.article.origin().name());
    }

    @Override
    public int hashCode() {
        return Objects.hash(article.id(), span);
    }

    @Override
    public String toString() {
        return article.origin().name() + "[" + span.start() + "," + span.end() + "] " + words();
    }
}
