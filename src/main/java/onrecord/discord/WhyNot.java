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

    /** The same in a few words without any of the question's, as it is kept. */
    static String inShort(Answer.Reason reason) {
        return switch (reason) {
            case Answer.Reason.NoArticles none -> "no articles";
            case Answer.Reason.NoQuestion none -> "no question";
            case Answer.Reason.UnknownName unknown -> "name in no article";
            case Answer.Reason.Silent silent -> "speaker not on record about it";
            case Answer.Reason.WordsNowhere nowhere -> "words in no article";
            case Answer.Reason.FalsePremise premise -> "articles tell otherwise";
            case Answer.Reason.TooWeak weak -> "nothing good enough";
        };
    }

    private static String safe(String words) {
        return Markdown.text(Source.shortened(VisibleText.line(words), 120));
    }
}
