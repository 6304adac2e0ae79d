package onrecord.discord;

/** Knows who is a member of which server. */
@FunctionalInterface
interface Membership {
    /**
     * Whether somebody is one now.
     *
     * @param server the server's number
     * @param user the user's number
     */
    Standing standing(String server, String user);

    /** What is known of it. */
    enum Standing {
        MEMBER,
        NO_MEMBER,
        /** It could not be found out. */
        UNKNOWN
    }
}
