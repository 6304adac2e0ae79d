package onrecord.terminal;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Describes what commands take, and reads what they were given. */
final class Options {
    private Options() {}

    /** A command with {@code --help}; the footer stands under its options. */
    static CommandSpec command(String name, String description, String... footer) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        spec.usageMessage().description(description).footerHeading("\n").footer(footer);
        return spec;
    }

    /** An option that is there or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** An option with a value. */
    static OptionSpec value(String label, Class<?> type, String description, String name, String... otherNames) {
        return OptionSpec.builder(name, otherNames)
                .type(type)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Any number of words. */
    static PositionalParamSpec words(String label, String description) {
        return PositionalParamSpec.builder()
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Whether a flag was given. */
    static boolean on(ParseResult given, String name) {
        return given.matchedOptionValue(name, false);
    }

    /** The value of an option. */
    static <T> Optional<T> get(ParseResult given, String name) {
        return Optional.ofNullable(given.matchedOptionValue(name, null));
    }

    /** The words, as one text without outer blanks. */
    static String text(ParseResult given) {
        List<String> words = given.matchedPositionalValue(0, List.of());
        return String.join(" ", words).strip();
    }
}
