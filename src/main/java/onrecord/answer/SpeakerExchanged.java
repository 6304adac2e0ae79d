package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;

/** "And Finch?", "what about the mayor?", "and what did Keel say?": the last question, asked of somebody else. */
final class SpeakerExchanged implements Form {
    private static final int LONGEST = 7;

    private static final Pattern SAID_WHAT = Pattern.compile(
            "(?i)^what(?: exactly| else)? (?:did|does|do|has|have) (.+?) (?:say|said|think|says|have to say)(?: (?:about|on|to) (?:it|that|this|them|those))?$");
    private static final Pattern ON = Pattern.compile("(?i)^(.+?),? (?:on|about|re|regarding) (.+)$");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)(?:he|she|they|it|him|her|them|you|i|we|this|that|these|those|his|their|its|the others?|others?|else)");

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        Optional<Completion> said = said(turn, background);
        if (said.isPresent()) {
            return said;
        }
        if (turn.question() || turn.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher on = turn.matcher(ON);
        if (on.matches() && someone(on.group(1), background).isPresent()) {
            String name = someone(on.group(1), background).get();
            return Optional.of(new Completion.Whole("What did " + name + " say about " + on.group(2) + "?"));
        }
        return whole(turn.words(), background, Optional.empty());
    }

    /** "What did Keel say?", without what about: about what was asked before. */
    Optional<Completion> said(Turn turn, Background background) {
        Matcher said = turn.matcher(SAID_WHAT);
        if (said.matches()) {
            boolean firm = turn.linked() || turn.words().matches("(?i).* (?:it|that|this|them|those)");
            return whole(said.group(1), background, firm ? Optional.empty() : Optional.of(turn.words() + "?"));
        }
        return Optional.empty();
    }

    private static Optional<Completion> whole(String words, Background background, Optional<String> otherwise) {
        return someone(words, background)
                .map(name -> new Completion.Whole(asked(background).with(name), otherwise));
    }

    /** "Was Keel happier?" compares with a question before it, and that is asked again. */
    private static PastQuestion asked(Background background) {
        return background.questions().stream()
                .filter(q -> !q.compares())
                .findFirst()
                .orElseGet(background::question);
    }

    /** What the completed question calls the one who is meant; empty when nobody is. */
    static Optional<String> someone(String words, Background background) {
        if (PRONOUN.matcher(words).matches() || !allOfOneName(words, background)) {
            return Optional.empty();
        }
        List<Speaker> meant = background.meant(words);
        if (meant.isEmpty() && (stranger(words, background) || office(words))) {
            return Optional.of(words);
        }
        if (meant.isEmpty() || topicRather(meant, background)) {
            return Optional.empty();
        }
        if (meant.size() > 1) {
            return Optional.of(words);
        }
        Speaker one = meant.getFirst();
        boolean article = words.matches("(?i)the .*");
        return Optional.of(one.person() || !article ? one.name() : "the " + one.name());
    }

    /** A name nobody here bears: that is better said than a topic made of it. */
    private static boolean stranger(String words, Background background) {
        return words.matches("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}")
                && background
                        .reader()
                        .read("What did " + words + " say?")
                        .stranger()
                        .isPresent();
    }

    private static boolean office(String words) {
        return words.matches("(?i)the .+") && Words.of(words).stream().anyMatch(Speakers::office);
    }

    /** Whether the words are one name or office and nothing besides: "Keel harbour" is a search, not a name. */
    private static boolean allOfOneName(String words, Background background) {
        List<Speaker> meant = background.meant(words);
        if (meant.size() != 1 || !meant.getFirst().person()) {
            return true;
        }
        Speaker one = meant.getFirst();
        boolean besideName =
                OfficeBesideName.bearers(words, background.quotes()).contains(one);
        ReadQuestion read = background.reader().read("What did " + words + " say?");
        return read.question().terms().stream()
                .allMatch(term -> besideName
                        || Words.of(one.name()).contains(term)
                        || Speakers.office(term)
                        || Nationality.of(words).isPresent()
                        || one.roles().stream()
                                .anyMatch(role -> Words.of(role).stream().anyMatch(w -> Words.related(w, term))));
    }

    /** "And Norway?" after a question about Denmark asks the same speaker about another country. */
    private static boolean topicRather(List<Speaker> meant, Background background) {
        PastQuestion last = background.question();
        boolean body = meant.stream().noneMatch(Speaker::person);
        if (!body || !last.ofStatement()) {
            return false;
        }
        boolean silent = meant.stream().allMatch(b -> background.quotes().by(b).isEmpty());
        boolean personAsked = last.person().isPresent();
        boolean placeAsked = Words.of(last.topic()).stream()
                .anyMatch(word -> background.body(word).isPresent());
        return silent || (personAsked && placeAsked);
    }
}
