package onrecord.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** "Did Norway agree?", "was Finch happier?", "who attended?": what it is about stands in the last question. */
final class ObjectLeftOut implements Form {
    private static final int LONGEST = 6;
    private static final Pattern YES_NO =
            Pattern.compile("(?i)^(?:did|does|do|is|was|were|are|has|have|had|will|would|can|could) .+");
    private static final Pattern WHO_DID = Pattern.compile("(?i)^(?:who|how many|how much)(?: \\p{L}+){1,2}$");
    private static final Pattern REACTED = Pattern.compile(
            "(?i)^(?:how|why|what|when) (?:did|does|do|has|have|will|would) .+ (?:respond|react|reply|answer|agree|disagree|refuse|reject|object|accept|oppose)(?:ed)?$");
    private static final Pattern DEFINES = Pattern.compile("(?i)^(?:who|what) (?:is|are|was|were)\\b.*");
    private static final Pattern OWN_OBJECT =
            Pattern.compile("(?i).*\\b(?:about|on|to|with|for|in|at|over|by|from|of) .+|\\S+ \\S+.* (?:an?|the) .+");

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        if (turn.length() > LONGEST || turn.matcher(DEFINES).matches()) {
            return Optional.empty();
        }
        if (turn.matcher(REACTED).matches()) {
            return whole(turn.words(), background.question().topic());
        }
        if (turn.matcher(OWN_OBJECT).matches()) {
            return Optional.empty();
        }
        if (turn.matcher(WHO_DID).matches()) {
            return whole(turn.words(), background.question().subject());
        }
        return turn.matcher(YES_NO).matches() && predicate(turn, background) <= 1
                ? whole(turn.words(), background.question().topic())
                : Optional.empty();
    }

    /** How many words say something of the subject, which may be a name, a body or "the council". */
    private static long predicate(Turn turn, Background background) {
        String said = turn.words().replaceFirst("^\\S+ (?:the \\S+ )?", "");
        return background.reader().read(said).question().terms().stream()
                .filter(term -> background.body(term).isEmpty())
                .count();
    }

    private static Optional<Completion> whole(String words, String topic) {
        String link = words.matches(
                        "(?i).*\\b(?:accept|reject|refuse|support|oppose|know|confirm|deny|attend(?:ed)?|approve)$")
                ? " "
                : " about ";
        return Optional.of(new Completion.Whole(PastQuestion.capitalised(words) + link + topic + "?"));
    }
}
