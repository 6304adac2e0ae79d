package onrecord.discord;

/**
 * Something to press under a card.
 *
 * @param id what comes back when it is pressed; holds all that is needed to answer, so it works after a restart
 * @param label what stands on it
 * @param style what it looks like
 */
record Button(String id, String label, Style style) {
    /** How many fit in one row. */
    static final int IN_A_ROW = 5;

    Button {
        if (id.isBlank() || id.length() > 100 || label.isBlank() || label.length() > 80) {
            throw new IllegalArgumentException("Discord takes no button like " + id);
        }
    }

    Button(String id, String label) {
        this(id, label, Style.PLAIN);
    }

    /** What a button looks like; Discord has these. */
    enum Style {
        CHIEF(1),
        PLAIN(2),
        RIGHT(3),
        DANGER(4);

        private final int number;

        Style(int number) {
            this.number = number;
        }

        /** Discord's number for it. */
        int number() {
            return number;
        }
    }
}
