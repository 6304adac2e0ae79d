package onrecord.contrast;

import java.math.BigDecimal;

/**
 * How many, as it is told.
 *
 * @param least the smallest number meant
 * @param most the largest; the same when one number is told
 * @param bound in which direction the number is open
 */
record Quantity(BigDecimal least, BigDecimal most, Bound bound) {
    private static final double ROUGHLY = 0.08;
    private static final double ROUNDED = 0.05;
    private static final BigDecimal WORTH_ROUNDING = BigDecimal.valueOf(100);
    private static final int ROUND = 2;

    /** In which direction a told number is open. */
    enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        /** "Dozens", "tens of thousands". */
        VAGUE
    }

    static Quantity of(BigDecimal number, Bound bound) {
        return new Quantity(number, number, bound);
    }

    /** Whether not both can be meant; two that are open in the same direction differ when their numbers do. */
    boolean differs(Quantity other) {
        if (bound == Bound.VAGUE || other.bound == Bound.VAGUE) {
            return vaguely(other) || other.vaguely(this);
        }
        if (bound == other.bound && bound != Bound.ABOUT && bound != Bound.EXACT) {
            return least.compareTo(other.least) != 0;
        }
        if (bound == Bound.EXACT && other.bound == Bound.EXACT) {
            return least.compareTo(other.least) != 0 && !rounded(least, other.least) && !rounded(other.least, least);
        }
        return beyond(other) || other.beyond(this);
    }

    /** Whether the other number lies where this one is not open. */
    private boolean beyond(Quantity other) {
        double far = (other.least.doubleValue() - least.doubleValue()) / Math.max(1, least.doubleValue());
        return switch (bound) {
            case AT_LEAST -> other.bound != Bound.AT_LEAST && far < -(other.bound == Bound.ABOUT ? ROUGHLY : 0);
            case AT_MOST -> other.bound != Bound.AT_MOST && far > (other.bound == Bound.ABOUT ? ROUGHLY : 0);
            case ABOUT -> (other.bound == Bound.ABOUT || other.bound == Bound.EXACT) && Math.abs(far) > ROUGHLY;
            case EXACT, VAGUE -> false;
        };
    }

    private boolean vaguely(Quantity other) {
        boolean below = other.most.compareTo(least) < 0 && other.bound != Bound.AT_LEAST;
        boolean above = other.least.compareTo(most) > 0 && other.bound != Bound.AT_MOST;
        return bound == Bound.VAGUE && (below || above);
    }

    /** "1.5 million" for 1,523,000. */
    private static boolean rounded(BigDecimal round, BigDecimal exact) {
        return round.compareTo(WORTH_ROUNDING) >= 0
                && round.stripTrailingZeros().precision() <= ROUND
                && round.subtract(exact).abs().doubleValue() <= ROUNDED * exact.doubleValue();
    }
}
