package onrecord.discord;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be typed or pressed. A new command is a class and a line here: Discord is told of it and
 * {@code /help} names it. {@link ArticlesCommand} is the simplest one to copy.
 *
 * @param asking what can be typed after a slash, except for help
 * @param help prints the others
 * @param buttons what can be pressed
 */
record Commands(List<Command> asking, HelpCommand help, List<ButtonAction> buttons) {
    Commands {
        asking = List.copyOf(asking);
        buttons = List.copyOf(buttons);
    }

    /** The one list. */
    static Commands over(Newsroom newsroom) {
        List<Command> asking = List.of( //
                new AskCommand(newsroom), //
                new ArticlesCommand(newsroom));
        List<ButtonAction> buttons = List.of( //
                new MorePassages(newsroom), //
                new InContext(newsroom));
        return new Commands(asking, HelpCommand.of(asking), buttons);
    }

    /** All that can be typed after a slash, help last. */
    List<Command> slash() {
        List<Command> all = new ArrayList<>(asking);
        all.add(help);
        return all;
    }
}
