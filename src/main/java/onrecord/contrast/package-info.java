/**
 * Where do two tellings of one thing part?
 *
 * <p>Start here: {@link onrecord.contrast.Telling}, a sentence to be held against others, and
 * {@link onrecord.contrast.Contrast}, where two of them differ. Every finder of contrasts would rather stay silent than
 * set apart what tells the same.
 *
 * <p>It must not know questions, answers or the index.
 */
@NullMarked
package onrecord.contrast;

import org.jspecify.annotations.NullMarked;
