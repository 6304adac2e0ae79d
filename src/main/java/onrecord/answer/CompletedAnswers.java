package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.answer.Answer.Reason;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;

/**
 * Answers what a follow-up question comes to. Who typed it sees an answer to what they typed, with the whole question
 * beside it.
 */
final class CompletedAnswers {
    /** How sure we are of what was pointed at: it is on record, only what "that" means may be mistaken. */
    private static final double POINTED = 0.9;

    private final LibraryQuotes quotes;
    private final QuestionReader reader;
    private final Function<String, Answer> alone;

    /**
     * Answers follow-ups in one library.
     *
     * @param alone answers a question that stands by itself
     */
    CompletedAnswers(LibraryQuotes quotes, QuestionReader reader, Function<String, Answer> alone) {
        this.quotes = quotes;
        this.reader = reader;
        this.alone = alone;
    }

    Answer answer(String typed, Completion completion) {
        return switch (completion) {
            case Completion.Alone none -> alone.apply(typed);
            case Completion.Whole whole -> whole(typed, whole);
            case Completion.Again again -> as(typed, again.question(), alone.apply(again.searched()));
            case Completion.Further further -> further(typed, further);
            case Completion.Beside beside -> beside(typed, beside);
            case Completion.Pointed pointed -> pointed(typed, pointed);
        };
    }

    private Answer whole(String typed, Completion.Whole whole) {
        Answer completed = as(typed, whole.question(), alone.apply(whole.question()));
        if (completed instanceof Answer.Found || whole.otherwise().isEmpty()) {
            return completed;
        }
        String other = whole.otherwise().get();
        boolean asTyped = other.equals(Turn.typed(typed).words());
        Answer answer = alone.apply(asTyped ? typed : other);
        if (!(answer instanceof Answer.Found)) {
            return completed;
        }
        return asTyped ? answer : as(typed, other, answer);
    }

    private Answer further(String typed, Completion.Further further) {
        Answer all = as(typed, further.question(), alone.apply(further.searched()));
        if (!(all instanceof Answer.Found found)) {
            return all;
        }
        List<Evidence> left = found.evidence().stream()
                .filter(e -> !shown(e, further.shown()) && !by(e, further.named()))
                .filter(e -> further.named().isEmpty()
                        || e.quote().flatMap(q -> q.speaker()).isPresent())
                .toList();
        return left.isEmpty()
                ? new Answer.NotFound(found.question(), new Reason.TooWeak(), List.of(), List.of(), 0)
                : new Answer.Found(found.question(), left, found.confidence());
    }

    private static boolean shown(Evidence evidence, List<Evidence> shown) {
        return shown.stream().anyMatch(s -> overlap(s, evidence));
    }

    private static boolean overlap(Evidence a, Evidence b) {
        return a.excerpt().article().id().equals(b.excerpt().article().id())
                && a.excerpt().span().overlaps(b.excerpt().span());
    }

    private boolean by(Evidence evidence, Set<Speaker> named) {
        return evidence.quote()
                .filter(q -> named.stream().anyMatch(speaker -> quotes.isBy(q, speaker)))
                .isPresent();
    }

    /** The circumstance first that stands in the very words shown, or in the same paragraph. */
    private Answer beside(String typed, Completion.Beside beside) {
        Answer answer = as(typed, beside.question(), alone.apply(beside.question()));
        List<Evidence> others = answer instanceof Answer.Found found ? found.evidence() : List.of();
        Optional<Evidence> near = Optional.of(beside.kind())
                .filter(kind -> kind != Question.Kind.PERSON)
                .map(kind -> new Question(beside.question(), kind, List.of(), List.of(), List.of()))
                .flatMap(asked -> near(beside.shown(), others, asked));
        if (near.isEmpty()) {
            return answer;
        }
        List<Evidence> all = Stream.concat(near.stream(), others.stream().filter(e -> !overlap(e, near.get())))
                .toList();
        double confidence = answer instanceof Answer.Found found ? found.confidence() : POINTED / 2;
        return new Answer.Found(answer.question(), all, confidence);
    }

    /** What was shown and has the shape itself, or what stands next to it and answers the question, too. */
    private static Optional<Evidence> near(List<Evidence> shown, List<Evidence> others, Question asked) {
        List<Evidence> best = shown.stream().limit(2).toList();
        return Stream.concat(
                        best.stream(),
                        best.stream().flatMap(b -> others.stream().filter(o -> inOneParagraph(b, o))))
                .filter(e -> AnswerTypes.fit(asked, e.excerpt().words()) > 0)
                .findFirst();
    }

    private static boolean inOneParagraph(Evidence a, Evidence b) {
        Article article = a.excerpt().article();
        return article.id().equals(b.excerpt().article().id())
                && article.paragraphOf(a.excerpt().span())
                        .equals(article.paragraphOf(b.excerpt().span()));
    }

    private Answer pointed(String typed, Completion.Pointed pointed) {
        Question asked = reader.read(typed).question();
        Question question = new Question(
                asked.asked(),
                pointed.kind(),
                asked.about(),
                asked.terms(),
                List.of(),
                Optional.of(pointed.question()));
        boolean told = switch (pointed.kind()) {
            case TIME -> origin(pointed).published().isPresent();
            case PERSON -> origin(pointed).byline().isPresent();
            case WHO_SAID ->
                pointed.pointed().getFirst().quote().flatMap(q -> q.speaker()).isPresent();
            default -> true;
        };
        return told
                ? new Answer.Found(question, pointed.pointed(), POINTED)
                : new Answer.NotFound(question, new Reason.TooWeak(), pointed.pointed(), List.of(), 0);
    }

    private static Origin origin(Completion.Pointed pointed) {
        return pointed.pointed().getFirst().excerpt().article().origin();
    }

    /** The answer to the whole question as the answer to what was typed. */
    private Answer as(String typed, String whole, Answer answer) {
        Question q = answer.question();
        Question question = new Question(
                reader.read(typed).question().asked(),
                q.kind(),
                q.about(),
                q.terms(),
                q.fragments(),
                Optional.of(whole));
        return switch (answer) {
            case Answer.Found found ->
                new Answer.Found(
                        question, found.evidence(), found.disagreement(), found.polarity(), found.confidence());
            case Answer.NotFound nothing ->
                new Answer.NotFound(
                        question, nothing.reason(), nothing.nearest(), nothing.tryInstead(), nothing.confidence());
            case Answer.WhichOne which -> new Answer.WhichOne(question, which.candidates());
        };
    }
}
