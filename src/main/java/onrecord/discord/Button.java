package onrecord.discord;

/**
 * Something to press under a card.
 *
 * @param id what comes back when it is pressed; holds all that is needed to answer, so it works after a restart
 * @param label what stands on it
 */
record Button(String id, String label) {
    Button {
        if (id.isBlank() || id.length() > 100 || label.isBlank() || label.length() > 80) {
            throw new IllegalArgumentException("Discord takes no button like " + id);
        }
    }
}
