/**
 * How good the answers are, on questions whose answers somebody knows.
 *
 * <p>Start here: {@link onrecord.evaluation.GoldFile} reads such questions, {@link onrecord.evaluation.Evaluator} asks
 * them, and the {@link onrecord.evaluation.Scorecard} says how it went, with how far chance may have helped. A format of
 * gold questions is one class that implements {@code GoldLine}.
 *
 * <p>It asks {@link onrecord.desk.Desk} as any user does, and must not know how an answer is found, nor how a scorecard
 * is drawn.
 */
@NullMarked
package onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
