package onrecord.terminal;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Whether key words stand out: {@code --colour}. */
final class ColourOption {
    private static final String NAME = "--colour";

    private ColourOption() {}

    static OptionSpec spec() {
        return Options.value(
                "WHEN",
                When.class,
                "Make key words stand out: auto (on a terminal, unless NO_COLOR is set), always or never.",
                NAME,
                "--color");
    }

    static Paint paint(ParseResult given, TerminalScreen screen) {
        When when = Options.<When>get(given, NAME).orElse(When.AUTO);
        return new Paint(when == When.ALWAYS || (when == When.AUTO && screen.colours()));
    }

    /** When they do. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }
}
