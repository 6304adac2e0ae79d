/**
 * Whether any of it is good enough to say.
 *
 * <p>Start here: {@link onrecord.answer.Answer}, the three ways a question can end.
 *
 * <p>It must not know front ends, files or libraries of servers.
 */
@NullMarked
package onrecord.answer;

import org.jspecify.annotations.NullMarked;
