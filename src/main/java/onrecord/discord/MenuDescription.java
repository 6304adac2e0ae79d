package onrecord.discord;

/**
 * An entry in the menu members open on a message, under “Apps”. Discord shows the name only; what it does is for
 * {@code /help}.
 *
 * @param name what the menu says, at most 32 characters
 * @param what what it does, in one line
 */
record MenuDescription(String name, String what) implements Offer {
    MenuDescription {
        if (!name.matches("[\\w -]{1,32}") || name.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("Discord takes no menu entry like " + name);
        }
    }

    @Override
    public CommandDescription.Access access() {
        return CommandDescription.Access.EVERYWHERE;
    }
}
