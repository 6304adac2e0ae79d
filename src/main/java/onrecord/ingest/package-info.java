/**
 * Whether there is an article in this.
 *
 * <p>Start here: {@code Intake}.
 *
 * <p>It must not know what is done with articles afterwards.
 */
@NullMarked
package onrecord.ingest;

import org.jspecify.annotations.NullMarked;
