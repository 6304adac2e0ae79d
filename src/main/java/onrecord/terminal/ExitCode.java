package onrecord.terminal;

/** What the program's ending says to whoever started it. */
final class ExitCode {
    /** The question was answered, or the command did what it was told. */
    static final int DONE = 0;

    /** Nothing was found; that is an answer too. */
    static final int NOT_ON_RECORD = 1;

    /** Something broke, or the command line made no sense. */
    static final int BROKEN = 2;

    private ExitCode() {}
}
