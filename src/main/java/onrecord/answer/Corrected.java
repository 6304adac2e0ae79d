package onrecord.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "No, I meant Finch", "not the harbour, the ferry": the last question, put right. */
final class Corrected implements Form {
    private static final Pattern MEANT = Pattern.compile(
            "(?i)^(?:(?:no|nope|nah|sorry|oops|wait|actually|not that|not (?:him|her|them|it))\\b[ ,.!-]*)*"
                    + "(?:(?:i|we) (?:mean|meant|was asking about|am asking about|was thinking of|want|wanted)|meant|make that|i'm asking about)\\b[ ,:]*(.+)$");
    private static final Pattern NO = Pattern.compile(
            "(?i)^(?:(?:no|nope|nah|sorry|oops|wait|actually|not that|not (?:him|her|them|it))\\b[ ,.!-]*)+(.+)$");
    private static final Pattern NOT_BUT = Pattern.compile("(?i)^not (?:the )?.+?(?:,| but) (?:but )?(.+)$");

    private final SpeakerExchanged speaker = new SpeakerExchanged();

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        for (Pattern pattern : new Pattern[] {MEANT, NOT_BUT, NO}) {
            Matcher matcher = turn.matcher(pattern);
            if (matcher.matches()) {
                Turn right = Turn.typed(matcher.group(1));
                return right.question() ? Optional.empty() : Optional.of(put(right, background));
            }
        }
        return Optional.empty();
    }

    private Completion put(Turn right, Background background) {
        return speaker.complete(right, background)
                .orElseGet(() -> new Completion.Whole(background.question().about(right.words())));
    }
}
