/**
 * What we hold: articles, where they come from, and the words cut from them.
 *
 * <p>Start here: {@link onrecord.article.Article}. Only an article can cut an {@link onrecord.article.Excerpt}, so
 * whatever is shown as evidence stands in it word for word.
 *
 * <p>It knows no other package.
 */
@NullMarked
package onrecord.article;

import org.jspecify.annotations.NullMarked;
