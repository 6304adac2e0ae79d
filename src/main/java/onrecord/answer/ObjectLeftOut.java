package onrecord.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** "Did Norway agree?", "was Finch happier?", "who attended?": what it is about stands in the last question. */
final class ObjectLeftOut implements Form {
    private static final int LONGEST = 5;
    private static final Pattern YES_NO =
            Pattern.compile("(?i)^(?:did|does|do|is|was|were|are|has|have|had|will|would|can|could) .+");
    private static final Pattern WHO_DID = Pattern.compile("(?i)^(?:who|how many|how much)(?: \\p{L}+){1,2}$");
    private static final Pattern DEFINES = Pattern.compile("(?i)^(?:who|what) (?:is|are|was|were)\\b.*");
    private static final Pattern OWN_OBJECT =
            Pattern.compile("(?i).*\\b(?:about|on|to|with|for|in|at|over|by|from|of) .+|\\S+ \\S+.* (?:an?|the) .+");

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        boolean lacksObject = turn.length() <= LONGEST
                && (turn.matcher(YES_NO).matches() || turn.matcher(WHO_DID).matches())
                && !turn.matcher(DEFINES).matches()
                && !turn.matcher(OWN_OBJECT).matches()
                && background.reader().read(turn.words()).question().terms().size() <= 2;
        return lacksObject ? whole(turn.words(), background.question()) : Optional.empty();
    }

    private static Optional<Completion> whole(String words, PastQuestion last) {
        String link = words.matches(
                        "(?i).*\\b(?:accept|reject|refuse|support|oppose|know|confirm|deny|attend(?:ed)?|approve)$")
                ? " "
                : " about ";
        return Optional.of(new Completion.Whole(PastQuestion.capitalised(words) + link + last.topic() + "?", true));
    }
}
