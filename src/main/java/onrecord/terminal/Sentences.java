package onrecord.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.answer.Answer;
import onrecord.answer.Answer.Reason;
import onrecord.desk.Quoted;
import onrecord.quote.Speaker;

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
        return choice(which.candidates());
    }

    /** Why there are no quotes to show. */
    String noQuotes(Quoted.Found found) {
        if (articles == 0) {
            return notOnRecord(new Reason.NoArticles());
        }
        String who = found.speaker().map(Speaker::name).orElse("Nobody");
        return "Not on record: " + who + " is not quoted "
                + found.about()
                        .map(about -> "on “" + Printable.line(about) + "” ")
                        .orElse("") + "in " + these() + ".";
    }

    /** That claimed words stand nowhere. */
    String noSuchWords() {
        return articles == 0
                ? notOnRecord(new Reason.NoArticles())
                : "Not on record: no such words stand in " + these() + ".";
    }

    /** Why a list of speakers is empty. */
    String nobodyQuoted() {
        return noQuotes(new Quoted.Found(Optional.empty(), Optional.empty(), List.of()));
    }

    /** The people one name could mean, in one sentence. */
    String whichOne(Quoted.WhichOne which) {
        return choice(which.candidates());
    }

    /** That nobody is called so, and who is called alike. */
    String nobody(Quoted.Unknown unknown) {
        if (articles == 0) {
            return notOnRecord(new Reason.NoArticles());
        }
        String near = unknown.near().isEmpty()
                ? "onrecord speakers lists everybody who is quoted."
                : "Did you mean " + String.join(", ", unknown.near()) + "?";
        return "Nobody called “" + Printable.line(unknown.name()) + "” speaks in " + these() + ". "
                + Printable.line(near);
    }

    private static String choice(List<Speaker> candidates) {
        return candidates.stream().map(SpeakerLine::of).collect(Collectors.joining("; ", "Which one: ", "?"));
    }

    /** "this article", "these 5 articles". */
    String these() {
        return articles == 1 ? "this article" : "these " + articles + " articles";
    }

    private String why(Reason reason) {
        return switch (reason) {
            case Reason.NoArticles none ->
                "there are no articles yet. Put articles (text, Markdown, HTML, PDF, Word, EPUB) into index/articles, or name a folder with --articles.";
            case Reason.NoQuestion none -> "nothing was asked. Ask with words, such as “What did Sherman say?”";
            case Reason.UnknownName unknown -> "nobody called “" + unknown.name() + "” stands in " + these() + ".";
            case Reason.Silent silent ->
                silent.quoted()
                        ? silent.speaker().name() + " is not on record about this in " + these() + "."
                        : silent.speaker().name() + " is not quoted in " + these() + ".";
            case Reason.WordsNowhere nowhere ->
                "the words “" + nowhere.words() + "” stand " + (articles == 1 ? "not in " : "in none of ") + these()
                        + ".";
            case Reason.FalsePremise premise -> "the question takes for granted what " + these() + " tell otherwise.";
            case Reason.TooWeak weak -> "nothing in " + these() + " answers this.";
        };
    }
}
