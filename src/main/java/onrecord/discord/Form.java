package onrecord.discord;

/**
 * A window in which a member writes something.
 *
 * @param id what comes back with what was written
 * @param title stands on top, at most 45 characters
 * @param label stands over the field, at most 45 characters
 * @param hint stands in the field while it is empty, at most 100 characters
 * @param longest how many characters may be written, at most 4,000
 */
record Form(String id, String title, String label, String hint, int longest) {
    /** What the field is called in what comes back. */
    static final String FIELD = "words";

    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_HINT = 100;
    private static final int MOST = 4000;

    Form {
        if (id.isBlank()
                || id.length() > 100
                || title.isBlank()
                || title.length() > LONGEST_TITLE
                || label.isBlank()
                || label.length() > LONGEST_TITLE
                || hint.length() > LONGEST_HINT
                || longest < 1
                || longest > MOST) {
            throw new IllegalArgumentException("Discord takes no form like " + id);
        }
    }
}
