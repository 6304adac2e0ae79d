/**
 * Who may ask what, in which library.
 *
 * <p>Start here: {@link onrecord.desk.Desk}, the one door for every front end; {@code Quotations} answers who
 * is quoted with what, {@code ClaimDesk} whether a claimed quote is on record.
 *
 * <p>It must not know how an answer is drawn.
 */
@NullMarked
package onrecord.desk;

import org.jspecify.annotations.NullMarked;
