package onrecord.evaluation;

/**
 * A mean with the interval in which it would lie, 95 times of 100, on other questions of the same sort.
 *
 * @param mean what was measured
 * @param low the interval's lower end
 * @param high the interval's upper end
 */
public record Estimate(double mean, double low, double high) {}
