package onrecord.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** "What about the ferry?", "and on taxes?", "written answers?": the last question, about something else. */
final class TopicExchanged implements Form {
    private static final int LONGEST = 6;
    private static final int SHORT = 3;
    private static final Pattern NOTHING_NEW = Pattern.compile(
            "(?i)(?:he|she|they|it|him|her|them|that|this|these|those|his|their|its|the others?|others?|more|else|me|you|\\W*)");

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        boolean elliptic = turn.linked() || turn.asking() || beginsWithPreposition(turn);
        boolean quotation = turn.words().indexOf('"') >= 0;
        if (turn.question()
                || quotation
                || !(elliptic || turn.length() <= SHORT)
                || turn.length() > LONGEST
                || turn.terms().isEmpty()
                || NOTHING_NEW.matcher(turn.words()).matches()
                || namesSpeakerToo(turn, background)) {
            return Optional.empty();
        }
        return Optional.of(new Completion.Whole(
                background.question().about(turn.words()), elliptic ? Optional.empty() : Optional.of(turn.words())));
    }

    private static boolean beginsWithPreposition(Turn turn) {
        return turn.words().matches("(?i)(?:about|on|in|regarding|for|from|at|with|by|since|before|after|during) .+");
    }

    /** "Keel harbour?" needs nothing from before. */
    private static boolean namesSpeakerToo(Turn turn, Background background) {
        ReadQuestion read = background.reader().read(turn.words());
        return !read.question().about().isEmpty() && !read.question().terms().isEmpty();
    }
}
