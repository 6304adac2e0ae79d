package onrecord.terminal;

import java.util.stream.Collectors;
import onrecord.answer.Answer;
import onrecord.answer.Answer.Reason;

/**
 * Says in a sentence why there is no answer.
 *
 * @param articles how many articles were asked
 */
record Sentences(int articles) {
    /** "Not on record: " and why. */
    String notOnRecord(Reason reason) {
        return "Not on record: " + why(reason);
    }

    /** The speakers to choose from, in one sentence. */
    String whichOne(Answer.WhichOne which) {
        return which.candidates().stream().map(SpeakerLine::of).collect(Collectors.joining("; ", "Which one: ", "?"));
    }

    /** "this article", "these 5 articles". */
    String these() {
        return articles == 1 ? "this article" : "these " + articles + " articles";
    }

    private String why(Reason reason) {
        return switch (reason) {
            case Reason.NoArticles none ->
                "there are no articles yet. Put .txt or .md files into index/articles, or name a folder with --articles.";
            case Reason.NoQuestion none -> "nothing was asked. Ask with words, such as “What did Sherman say?”";
            case Reason.UnknownName unknown -> "nobody called “" + unknown.name() + "” stands in " + these() + ".";
            case Reason.Silent silent ->
                silent.quoted()
                        ? silent.speaker().name() + " is not on record about this in " + these() + "."
                        : silent.speaker().name() + " is not quoted in " + these() + ".";
            case Reason.WordsNowhere nowhere ->
                "the words “" + nowhere.words() + "” stand " + (articles == 1 ? "not in " : "in none of ") + these()
                        + ".";
            case Reason.TooWeak weak -> "nothing in " + these() + " answers this.";
        };
    }
}
