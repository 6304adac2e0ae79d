package onrecord.quote;

import onrecord.article.Article;

/** An article and what it says people said. */
public record QuotedArticle(Article article, ArticleQuotes quotes) {}
