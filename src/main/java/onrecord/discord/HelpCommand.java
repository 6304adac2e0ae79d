package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /help}: what can be typed, printed from the commands themselves. */
final class HelpCommand implements Command {
    private final List<CommandDescription> others;
    private final List<MenuDescription> onMessages;

    private HelpCommand(List<CommandDescription> others, List<MenuDescription> onMessages) {
        this.others = List.copyOf(others);
        this.onMessages = List.copyOf(onMessages);
    }

    static HelpCommand of(List<Command> others, List<MenuCommand> onMessages) {
        return new HelpCommand(
                others.stream().map(Command::description).toList(),
                onMessages.stream().map(MenuCommand::description).toList());
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription("help", "Says what OnRecord does and what you can type", List.of());
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        responder.send(text());
    }

    /** The help, also for somebody who mentions us without asking anything. */
    Reply text() {
        String commands = Stream.concat(others.stream(), Stream.of(description()))
                .map(c -> "`" + c.usage() + "`\n" + c.what())
                .collect(Collectors.joining("\n"));
        String menu = onMessages.stream()
                .map(m -> "\n**Apps → " + m.name() + "** in the menu of any message\n" + m.what())
                .collect(Collectors.joining());
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("OnRecord: who said what"),
                        Optional.empty(),
                        "Answers questions from a set of articles, always in the articles’ own words, with who said them"
                                + " and where. What is not in the articles is “not on record”.\n\n"
                                + commands
                                + menu
                                + "\n\nOr mention me with a question, or write to me directly. You can ask on: “why?”, “and the mayor?”",
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                List.of());
    }
}
