package onrecord.terminal;

import picocli.CommandLine.Option;

/** Whether key words stand out. */
final class ColourOption {
    @Option(
            names = {"--colour", "--color"},
            paramLabel = "WHEN",
            description = "Make key words stand out: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private When when = When.AUTO;

    Paint paint(TerminalScreen screen) {
        return new Paint(
                switch (when) {
                    case AUTO -> screen.colours();
                    case ALWAYS -> true;
                    case NEVER -> false;
                });
    }

    /** When they do. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }
}
