package onrecord.store;

/** The number by which Discord knows a server, channel, role or user. */
final class Snowflake {
    private Snowflake() {}

    /** Reads the digits. What they are not is not repeated: it may be somebody's words. */
    static long parse(String digits) {
        if (!digits.matches("[0-9]{1,19}")) {
            throw new IllegalArgumentException("an id in Discord is a number");
        }
        return Long.parseLong(digits);
    }
}
