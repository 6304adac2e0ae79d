package onrecord.discord;

import onrecord.answer.Answer;

/** Says in a sentence why nothing is on record. */
final class WhyNot {
    private WhyNot() {}

    /** The sentence, in Markdown. */
    static String sentence(Answer.Reason reason) {
        return switch (reason) {
            case Answer.Reason.NoArticles none -> "There are no articles to look in yet.";
            case Answer.Reason.NoQuestion none -> "Nothing was asked.";
            case Answer.Reason.UnknownName unknown -> "“" + safe(unknown.name()) + "” stands in none of the articles.";
            case Answer.Reason.Silent silent ->
                safe(silent.speaker().name()) + " is not quoted on this in these articles.";
            case Answer.Reason.WordsNowhere nowhere ->
                "The words “" + safe(nowhere.words()) + "” stand in none of the articles.";
            case Answer.Reason.FalsePremise premise ->
                "The question takes for granted what these articles tell otherwise.";
            case Answer.Reason.TooWeak weak -> "Nothing in the articles answers it well enough.";
        };
    }

    private static String safe(String words) {
        return Markdown.text(Source.shortened(VisibleText.line(words), 120));
    }
}
