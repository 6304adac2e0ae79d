package onrecord.discord;

/** Knows who is a member of which server. */
@FunctionalInterface
interface Membership {
    /**
     * Whether somebody is one now; no when it cannot be found out.
     *
     * @param server the server's number
     * @param user the user's number
     */
    boolean has(String server, String user);
}
