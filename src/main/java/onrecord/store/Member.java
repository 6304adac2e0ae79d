package onrecord.store;

/**
 * Somebody in a server. Only their {@link Pseudonym} is ever kept.
 *
 * @param server where they are a member
 * @param user their number in Discord
 */
public record Member(Server server, long user) {
    public Member {
        if (user <= 0) {
            throw new IllegalArgumentException("not a user's number");
        }
    }

    /** The member whose numbers Discord writes so. Throws {@link IllegalArgumentException} when they are none. */
    public static Member of(String server, String user) {
        return new Member(Server.of(server), Snowflake.parse(user));
    }

    /** Says the server only, so that no log tells who it was. */
    @Override
    public String toString() {
        return "a member of " + server;
    }
}
