/**
 * Who may ask what, in which library.
 *
 * <p>Start here: {@link onrecord.desk.Desk}, the one door for every front end.
 *
 * <p>It must not know how an answer is drawn.
 */
@NullMarked
package onrecord.desk;

import org.jspecify.annotations.NullMarked;
