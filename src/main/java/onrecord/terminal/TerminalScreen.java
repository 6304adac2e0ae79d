package onrecord.terminal;

import java.util.Map;

/**
 * What the place we write to can show.
 *
 * @param width columns, held between 40 and 100: shorter lines cannot carry a citation, longer ones are hard to read
 * @param colours whether bold and faint may be used
 * @param prompt whether a person types the input
 * @param progress whether a person watches the messages
 */
public record TerminalScreen(int width, boolean colours, boolean prompt, boolean progress) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int USUAL = 80;

    public TerminalScreen {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /** A file or a pipe: 80 columns, nothing but text. */
    public static TerminalScreen plain() {
        return new TerminalScreen(USUAL, false, false, false);
    }

    /**
     * The screen this process writes to.
     *
     * <p>Java cannot ask the terminal for its width, and loading a library that can would slow every start, so the
     * launcher says it: {@code COLUMNS}, and in {@code ONRECORD_TERMINALS} which of the streams 0, 1 and 2 are
     * terminals ({@code "02"}: all but the output). Without the launcher we know only whether input and output both
     * are. {@code NO_COLOR} and {@code TERM=dumb} turn colours off.
     */
    public static TerminalScreen detect(Map<String, String> environment) {
        String terminals = environment.getOrDefault("ONRECORD_TERMINALS", console() ? "012" : "");
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new TerminalScreen(
                width(environment.getOrDefault("COLUMNS", "")),
                terminals.contains("1") && !dumb && !unwanted,
                terminals.contains("0") && terminals.contains("1"),
                terminals.contains("2") && !dumb);
    }

    private static int width(String columns) {
        return columns.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(columns) : USUAL;
    }

    /** Whether Java says that a person sits here. From 22 to 24 it says so even where there is a pipe. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean console() {
        int version = Runtime.version().feature();
        return (version < 22 || version > 24) && System.console() != null;
    }
}
