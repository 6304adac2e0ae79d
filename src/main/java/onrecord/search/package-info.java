/**
 * Which passages could hold the answer.
 *
 * <p>Start here: {@code SearchIndex}, the port; {@code LuceneIndex} is its one implementation, and what begins with Lucene
 * is the only importer of Lucene. Every library has a directory of its own ({@code LuceneFolder}); a question sees a
 * {@code LuceneView} of those its library reads, so there is no filter that could be forgotten.
 *
 * <p>It finds candidates and never judges whether they are good enough: that is the business of the package answer.
 */
@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
