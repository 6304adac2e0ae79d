/**
 * Who may ask what, in which library.
 *
 * <p>Start here: {@link onrecord.desk.Desk}, the one door for every front end; {@code Quotations} answers who
 * is quoted with what, {@code ClaimDesk} whether a claimed quote is on record. {@link onrecord.desk.LibraryDesk} takes in
 * what members add to the libraries of their servers: the store is the truth, and {@code CatchUp} brings the index to it.
 *
 * <p>It must not know how an answer is drawn.
 */
@NullMarked
package onrecord.desk;

import org.jspecify.annotations.NullMarked;
