package onrecord.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.answer.Answer;
import onrecord.answer.Question;
import onrecord.quote.Speaker;

/** Says in a sentence why nothing is on record. */
final class WhyNot {
    private static final int LONGEST_TOPIC = 60;

    private WhyNot() {}

    /** The sentence, in Markdown; of a speaker who is silent, with the words that say on what. */
    static String sentence(Answer.Reason reason, Question question) {
        return reason instanceof Answer.Reason.Silent silent && silent.quoted()
                ? topic(question, silent.speaker())
                        .map(topic -> safe(silent.speaker().name()) + " says nothing about “" + safe(topic)
                                + "” in these articles.")
                        .orElseGet(() -> sentence(reason))
                : sentence(reason);
    }

    /** From the first word of the topic to the last, as asked; nothing where that says more than the topic. */
    private static Optional<String> topic(Question question, Speaker speaker) {
        String asked = question.completed().orElse(question.asked());
        if (question.kind() != Question.Kind.SAID || question.terms().isEmpty()) {
            return Optional.empty();
        }
        int from = asked.length();
        int to = 0;
        for (String term : question.terms()) {
            Matcher place = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(asked);
            if (!place.find(to)) {
                return Optional.empty();
            }
            from = Math.min(from, place.start());
            to = place.end();
        }
        return Optional.of(asked.substring(from, to))
                .filter(t -> t.length() <= LONGEST_TOPIC && !t.contains(speaker.surname()));
    }

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
            case Answer.Reason.FalsePremise premise -> "**The articles say otherwise.**";
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
