package onrecord.terminal;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

@DisplayName("The screen")
class TerminalScreenTest {
    @Test
    @DisplayName("is as wide as the launcher says, within what can be read")
    void width() {
        assertEquals(72, TerminalScreen.detect(Map.of("COLUMNS", "72")).width());
        assertEquals(40, TerminalScreen.detect(Map.of("COLUMNS", "12")).width());
        assertEquals(100, TerminalScreen.detect(Map.of("COLUMNS", "400")).width());
        assertEquals(80, TerminalScreen.detect(Map.of("COLUMNS", "wide")).width());
        assertEquals(80, TerminalScreen.detect(Map.of()).width());
    }

    @Test
    @DisplayName("shows colours, prompt and progress where the streams are terminals")
    void streams() {
        assertEquals(
                new TerminalScreen(80, true, true, true), TerminalScreen.detect(Map.of("ONRECORD_TERMINALS", "012")));
        assertEquals(
                new TerminalScreen(80, false, false, true), TerminalScreen.detect(Map.of("ONRECORD_TERMINALS", "02")));
        assertEquals(
                new TerminalScreen(80, true, false, false), TerminalScreen.detect(Map.of("ONRECORD_TERMINALS", "1")));
        assertEquals(TerminalScreen.plain(), TerminalScreen.detect(Map.of("ONRECORD_TERMINALS", "")));
    }

    @Test
    @DisplayName("shows no colours where they are not wanted or not known")
    void noColour() {
        assertEquals(
                new TerminalScreen(80, false, true, true),
                TerminalScreen.detect(Map.of("ONRECORD_TERMINALS", "012", "NO_COLOR", "1")));
        assertEquals(
                new TerminalScreen(80, false, true, false),
                TerminalScreen.detect(Map.of("ONRECORD_TERMINALS", "012", "TERM", "dumb")));
    }

    @Test
    @DisplayName("can be overruled by --colour")
    void overruled() {
        for (ColourOption.When when : ColourOption.When.values()) {
            CommandLine line = new CommandLine(CommandSpec.create().addOption(ColourOption.spec()));
            ParseResult given = line.setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs("--color=" + when.name().toLowerCase(ROOT));
            assertEquals(
                    new Paint(when == ColourOption.When.ALWAYS), ColourOption.paint(given, TerminalScreen.plain()));
        }
    }
}
