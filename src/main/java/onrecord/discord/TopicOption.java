package onrecord.discord;

import onrecord.discord.CommandDescription.Option;

/** An option that takes a topic and suggests those of the headlines. */
final class TopicOption {
    private TopicOption() {}

    static Option described(String name, String what, boolean required) {
        return Option.text(name, what, required, QuoteQuery.LONGEST_TOPIC).withSuggestions();
    }

    /** Topics that go on from what was typed. */
    static Suggestions suggest(Newsroom newsroom, Keystroke keystroke) {
        String start = VisibleText.line(keystroke.typed());
        return start.length() <= QuoteQuery.LONGEST_TOPIC
                ? Suggestions.of(newsroom.atOnce(keystroke.asker()).completeTopic(start, Suggestions.MOST))
                : Suggestions.NONE;
    }
}
