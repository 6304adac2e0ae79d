package onrecord.store;

/**
 * What stands in the store for a member: the same for the same member of the same server, another in every other
 * server, and of no use to anyone without the installation's secret.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record Pseudonym(String value) {
    public Pseudonym {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a pseudonym");
        }
    }
}
