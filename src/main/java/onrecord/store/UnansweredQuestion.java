package onrecord.store;

import java.time.Instant;

/**
 * A question that found no answer, however often and by whomever it was asked.
 *
 * @param number by which it is deleted; of this server alone
 * @param words as it was first asked, on one line
 * @param reason why there was no answer, as whoever kept it named that
 * @param times how often it was asked
 * @param first when it was first asked
 * @param last when it was last asked
 */
public record UnansweredQuestion(long number, String words, String reason, int times, Instant first, Instant last) {}
