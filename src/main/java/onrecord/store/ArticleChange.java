package onrecord.store;

import onrecord.article.Article;

/** What an index must do to hold what the library holds. */
public sealed interface ArticleChange {
    /** The change's number among those of its library. */
    long change();

    /** The article is in the library, as it is here; it replaces one of the same name. */
    record Put(long change, Article article) implements ArticleChange {}

    /** The article of this name is in the library no more. */
    record Gone(long change, String name) implements ArticleChange {}
}
