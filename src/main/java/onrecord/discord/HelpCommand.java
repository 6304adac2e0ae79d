package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.discord.CommandDescription.Access;

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
        String menu = onMessages.stream()
                .map(m -> "\n**Apps → " + m.name() + "**\n-# " + m.what())
                .collect(Collectors.joining());
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("OnRecord: who said what"),
                        Optional.empty(),
                        "Answers questions from a set of articles in the articles’ own words, with who said them and"
                                + " where. What they do not say is “not on record”.\n"
                                + "Try `/ask question:What did the minister say about the talks?`, mention me with a"
                                + " question, or write to me directly. You can ask on: “why?”, “and the mayor?”\n"
                                + list(c -> c.access() != Access.MANAGERS)
                                + "\n\n**In the menu of a message**"
                                + menu
                                + "\n\n**For those who manage the server**"
                                + list(c -> c.access() == Access.MANAGERS),
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                List.of());
    }

    private String list(Predicate<CommandDescription> which) {
        return Stream.concat(others.stream(), Stream.of(description()))
                .filter(which)
                .map(c -> "\n**" + c.usage().replaceFirst(" ", "** ")
                        + (c.options().isEmpty() ? "**" : "") + "\n-# " + c.what())
                .collect(Collectors.joining());
    }
}
