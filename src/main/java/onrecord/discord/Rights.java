package onrecord.discord;

import java.math.BigInteger;

/**
 * What a member may do in a channel, as Discord counts it: one bit each.
 *
 * @param bits the lowest 64 of them
 */
record Rights(long bits) {
    /** Of somebody nobody gave any. */
    static final Rights NONE = new Rights(0);

    /** “Manage Server”. */
    static final long MANAGE_SERVER = 1L << 5;

    private static final long ADMINISTRATOR = 1L << 3;
    private static final long MANAGE_MESSAGES = 1L << 13;

    /** The rights as Discord writes them, a decimal number; what is none gives no rights. */
    static Rights of(String decimal) {
        return decimal.matches("\\d{1,40}") ? new Rights(new BigInteger(decimal).longValue()) : NONE;
    }

    /** Whether they look after the server. */
    boolean manageServer() {
        return (bits & (MANAGE_SERVER | ADMINISTRATOR)) != 0;
    }

    /** Whether they may remove others' messages. */
    boolean moderate() {
        return manageServer() || (bits & MANAGE_MESSAGES) != 0;
    }
}
