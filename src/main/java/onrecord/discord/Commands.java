package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.desk.LibraryDesk;

/**
 * Everything that can be typed, chosen or pressed. A new command is a class and a line here: Discord is told of it and
 * {@code /help} names it. {@link ArticlesCommand} is the simplest one to copy.
 *
 * @param asking what can be typed after a slash, except for help
 * @param help prints the others
 * @param onMessages what can be chosen in a message's menu
 * @param buttons what can be pressed
 * @param forms what can be filled in after a button was pressed
 */
record Commands(
        List<Command> asking,
        HelpCommand help,
        List<MenuCommand> onMessages,
        List<ButtonAction> buttons,
        List<FormAction> forms) {
    Commands {
        asking = List.copyOf(asking);
        onMessages = List.copyOf(onMessages);
        buttons = List.copyOf(buttons);
        forms = List.copyOf(forms);
    }

    /**
     * The one list.
     *
     * @param downloads gets the files that members give to commands
     * @param hears whether we are told what is written in a channel without mentioning us
     */
    static Commands over(
            Newsroom newsroom,
            Reception reception,
            Records records,
            LibraryDesk desk,
            Downloads downloads,
            boolean hears) {
        QuotePictures pictures = new QuotePictures();
        Feedback feedback = new Feedback(records);
        CompareCommand compare = new CompareCommand(newsroom, reception);
        SpeakersCommand speakers = new SpeakersCommand(newsroom);
        QuizCommand quiz = new QuizCommand(newsroom, reception);
        PrivacyCommand privacy = new PrivacyCommand(records);
        UnansweredCommand unanswered = new UnansweredCommand(records);
        ReportsCommand reports = new ReportsCommand(records);
        LibraryAdd add = new LibraryAdd(records, desk, downloads);
        LibraryList list = new LibraryList(records);
        LibraryExport export = new LibraryExport(records);
        LibraryRemove remove = new LibraryRemove(records, desk);
        LibraryForget forget = new LibraryForget(records, desk);
        List<Command> asking = List.of( //
                new AskCommand(reception), //
                new QuoteCommand(newsroom, reception, pictures), //
                new VerifyCommand(newsroom, reception), //
                compare, //
                new ArticlesCommand(newsroom), //
                speakers, //
                quiz, //
                privacy, //
                new SetupCommand(records, hears), //
                unanswered, //
                reports, //
                new StatsCommand(records, pictures), //
                add, //
                list, //
                remove, //
                new LibraryRename(records, desk), //
                export, //
                new LibraryFollow(records), //
                new LibraryClass(records), //
                new LibraryPrivate(records), //
                forget);
        List<MenuCommand> onMessages = List.of( //
                new AskAboutThis(reception), //
                new CheckThisQuote(newsroom));
        List<ButtonAction> buttons = List.of( //
                new MorePassages(reception), //
                new MoreQuotes(newsroom, pictures), //
                new InContext(newsroom), //
                new Meant(reception), //
                new TryInstead(reception), //
                new WhoElse(reception), //
                feedback, //
                new AskHuman(records), //
                new Share(reception), //
                new Remove(), //
                compare, //
                speakers, //
                quiz, //
                privacy, //
                unanswered, //
                reports, //
                list, //
                remove, //
                export, //
                forget);
        List<FormAction> forms = List.of(feedback, add);
        return new Commands(asking, HelpCommand.of(asking, onMessages), onMessages, buttons, forms);
    }

    /** All that can be typed after a slash, help last. */
    List<Command> slash() {
        List<Command> all = new ArrayList<>(asking);
        all.add(help);
        return all;
    }

    /** The one of this name. */
    Optional<Command> named(String name) {
        return slash().stream().filter(c -> c.description().name().equals(name)).findFirst();
    }

    /** All that Discord has to be told of. */
    List<Offer> offers() {
        List<Offer> all = new ArrayList<>();
        slash().forEach(c -> all.add(c.description()));
        onMessages.forEach(c -> all.add(c.description()));
        return all;
    }

    /** What could go on from a keystroke. */
    Suggestions suggest(Keystroke keystroke) {
        return named(keystroke.command()).map(c -> c.suggest(keystroke)).orElse(Suggestions.NONE);
    }
}
