package onrecord.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Which ships were they?", "what country was that?": a detail of what the last question asked. */
final class WhichOfThem implements Form {
    private static final Pattern WHICH = Pattern.compile(
            "(?i)^((?:which|what|whose|how many)(?: \\p{L}+){1,3}) (?:were|was|is|are) (?:they|it|he|she|that|this|these|those|there|them)$");

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        Matcher matcher = turn.matcher(WHICH);
        return matcher.matches()
                ? Optional.of(new Completion.Whole(PastQuestion.capitalised(matcher.group(1)) + ": "
                        + background.question().topic() + "?"))
                : Optional.empty();
    }
}
