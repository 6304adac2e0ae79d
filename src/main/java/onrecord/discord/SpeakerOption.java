package onrecord.discord;

import onrecord.discord.CommandDescription.Option;

/** The option that takes a speaker's name and suggests those the articles quote. */
final class SpeakerOption {
    static final String NAME = "speaker";

    private SpeakerOption() {}

    static Option described(String what, boolean required) {
        return Option.text(NAME, what, required, Suggestions.LONGEST).withSuggestions();
    }

    /** Names that go on from what was typed; none for another option. */
    static Suggestions suggest(Newsroom newsroom, Keystroke keystroke) {
        String start = VisibleText.line(keystroke.typed());
        return keystroke.option().equals(NAME) && start.length() <= Suggestions.LONGEST
                ? Suggestions.of(newsroom.atOnce(keystroke.asker()).completeSpeaker(start, Suggestions.MOST))
                : Suggestions.NONE;
    }
}
