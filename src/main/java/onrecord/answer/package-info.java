/**
 * Whether any of it is good enough to say.
 *
 * <p>Start here: {@link onrecord.answer.Answer}, the three ways a question can end.
 *
 * <p>What a kind of question changes stands in {@code QuestionKinds} (which kind it is), {@code AnswerTypes} (what answers
 * it), {@code YesOrNo} (what the evidence says to it) and {@code Sides} (who speaks in a comparison).
 *
 * <p>A question typed in the course of a conversation is completed first: {@link onrecord.answer.FollowUps} lists the forms
 * of following up, one class each.
 *
 * <p>It must not know front ends, files or libraries of servers.
 */
@NullMarked
package onrecord.answer;

import org.jspecify.annotations.NullMarked;
