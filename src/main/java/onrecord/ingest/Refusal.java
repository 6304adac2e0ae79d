package onrecord.ingest;

/** Ends the reading of one file or document; its message is the reason given in {@link Reading.Refused}. */
class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String why) {
        super(why);
    }

    String why() {
        String why = getMessage();
        return why == null ? "" : why;
    }
}
