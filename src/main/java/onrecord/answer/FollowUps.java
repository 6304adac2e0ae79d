package onrecord.answer;

import java.util.List;
import java.util.Optional;
import onrecord.quote.LibraryQuotes;

/**
 * Completes what somebody typed from what was asked and shown before. The forms are tried from the narrow to the wide;
 * what has none of them stands alone, and so a new topic starts afresh.
 */
final class FollowUps {
    /** Longer questions are no follow-ups, and what they come to would fit on no card. */
    private static final int LONGEST = 200;

    private static final List<Form> FORMS = List.of(
            new CandidateChosen(),
            new SourceAsked(),
            new ArticlesCompared(),
            new FurtherOnes(),
            new BareQuestionWord(),
            new Corrected(),
            new SpeakerExchanged(),
            new TopicExchanged(),
            new WhichOfThem(),
            new PronounMeant(),
            new ObjectLeftOut());

    private final LibraryQuotes quotes;
    private final QuestionReader reader;

    FollowUps(LibraryQuotes quotes, QuestionReader reader) {
        this.quotes = quotes;
        this.reader = reader;
    }

    /** Whether a turn asks about the last answer, and so leaves the question it answers in place. */
    static boolean asksAboutAnswer(Turn turn) {
        return SourceAsked.asks(turn) || ArticlesCompared.asks(turn) || BareQuestionWord.asks(turn);
    }

    Completion complete(Conversation before, String typed) {
        Turn turn = Turn.typed(typed);
        if (turn.words().isBlank()) {
            return new Completion.Alone();
        }
        return Background.of(before, quotes, reader)
                .flatMap(background -> FORMS.stream()
                        .map(form -> form.complete(turn, background))
                        .flatMap(Optional::stream)
                        .findFirst())
                .filter(completion ->
                        completion.whole().filter(w -> w.length() > LONGEST).isEmpty())
                .orElseGet(Completion.Alone::new);
    }
}
