/**
 * How OnRecord looks in a terminal.
 *
 * <p>Start here: {@link onrecord.terminal.Terminal}, which runs one command line; {@code Commands} is the one list of
 * commands, one small class each. {@code AnswerText} draws an answer for people, {@code AnswerJson} for scripts.
 *
 * <p>It asks {@link onrecord.desk.Desk} for everything and must not know how an answer is found. Whatever comes from an
 * article or a question goes through {@code Printable} on its way to the screen.
 */
@NullMarked
package onrecord.terminal;

import org.jspecify.annotations.NullMarked;
