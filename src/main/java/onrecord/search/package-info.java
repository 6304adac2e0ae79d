/**
 * Which passages could hold the answer.
 *
 * <p>Start here: {@code SearchIndex}, the port; {@code LuceneIndex} is its one
 * implementation and the only importer of Lucene.
 *
 * <p>It finds candidates and never judges whether they are good enough: that is the business of the package answer.
 */
@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
