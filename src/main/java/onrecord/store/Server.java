package onrecord.store;

/**
 * The Discord server whose things are kept. What is kept for one is never seen from another.
 *
 * @param id its number in Discord
 */
public record Server(long id) {
    public Server {
        if (id <= 0) {
            throw new IllegalArgumentException("not a server's number: " + id);
        }
    }

    /** The server of this number as Discord writes it. Throws {@link IllegalArgumentException} when it is none. */
    public static Server of(String id) {
        return new Server(Snowflake.parse(id));
    }
}
