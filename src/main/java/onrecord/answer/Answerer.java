package onrecord.answer;

import java.util.List;
import onrecord.answer.Answer.Reason;
import onrecord.article.Library;
import onrecord.language.Embedder;
import onrecord.language.QuestionTypes;
import onrecord.quote.LibraryQuotes;
import onrecord.search.Hit;
import onrecord.search.SearchIndex;

/**
 * Answers questions from one index: reads the question, lets the index find sentences, weighs them, and says the best
 * or says that nothing is on record.
 */
public final class Answerer {
    /** The confidence from which evidence is said to answer, unless the operator sets another. */
    public static final double THRESHOLD = 0.26;

    private final SearchIndex index;
    private final Embedder embedder;
    private final QuestionKinds kinds;
    private final double threshold;

    /** Answers from an index, with kinds of questions told by rules alone. */
    public Answerer(SearchIndex index, Embedder embedder, double threshold) {
        this(index, embedder, QuestionKinds.BY_RULES, threshold);
    }

    /**
     * Answers from an index.
     *
     * @param types tells what a question asks for where no rule does
     * @param threshold the confidence from which evidence is said to answer, 0 to 1
     */
    public Answerer(SearchIndex index, Embedder embedder, QuestionTypes types, double threshold) {
        this(index, embedder, QuestionKinds.with(types), threshold);
    }

    private Answerer(SearchIndex index, Embedder embedder, QuestionKinds kinds, double threshold) {
        this.kinds = kinds;
        this.index = index;
        this.embedder = embedder;
        this.threshold = threshold;
    }

    /** The same over another index. */
    public Answerer over(SearchIndex other) {
        return new Answerer(other, embedder, kinds, threshold);
    }

    /** Answers a question that stands by itself. */
    public Answer answer(Library library, String typed, Trace trace) {
        return answer(library, Conversation.NEW, typed, trace);
    }

    /**
     * Answers from the articles of one library. Whatever is typed gets an answer, if only "not on record".
     *
     * @param before what the same person asked before, in the same place
     */
    public Answer answer(Library library, Conversation before, String typed, Trace trace) {
        LibraryQuotes quotes = index.quotes(library);
        QuestionReader reader = reader(quotes, library);
        Completion completion = new FollowUps(quotes, reader).complete(before, typed);
        completion.whole().ifPresent(whole -> trace.step("Completed the question", () -> List.of(whole)));
        return new CompletedAnswers(quotes, reader, words -> alone(library, words, trace)).answer(typed, completion);
    }

    /** Answers a question that stands by itself. */
    private Answer alone(Library library, String typed, Trace trace) {
        LibraryQuotes quotes = index.quotes(library);
        ReadQuestion read = reader(quotes, library)
                .read(typed)
                .among(speaker -> !quotes.by(speaker).isEmpty());
        trace.step("Read the question", () -> Steps.describe(read));
        Question question = read.question();
        if (question.asked().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return notFound(read, new Reason.NoQuestion());
        }
        int sentences = index.sentences(library);
        if (sentences == 0) {
            return notFound(read, new Reason.NoArticles());
        }
        if (!read.candidates().isEmpty() && question.about().isEmpty()) {
            return new Answer.WhichOne(question, read.candidates());
        }
        Topic topic = new Topic(question.terms(), word -> index.sentencesWith(library, word), sentences);
        trace.step("Weighed the topic's words", () -> Steps.describe(topic));
        List<Hit> hits = new Retrieval(index, embedder).hits(library, read);
        List<Candidate> candidates = new Judge(read, quotes, topic, Weights.MEASURED).weigh(hits);
        trace.step("Weighed " + candidates.size() + " sentences", () -> Steps.describe(candidates));
        Answer answer = new Decision(read, quotes, topic, candidates, threshold).answer(trace);
        Answer compared = new Disagreements(read, quotes, candidates).in(answer, trace);
        Answer decided = new Premises(question, quotes, candidates).in(YesOrNo.decided(compared));
        return new Widening(quotes, candidates).in(decided);
    }

    /** How each article reports a topic. */
    public Coverage cover(Library library, String topic) {
        LibraryQuotes quotes = index.quotes(library);
        ReadQuestion read = reader(quotes, library)
                .read(topic)
                .among(speaker -> !quotes.by(speaker).isEmpty());
        int sentences = index.sentences(library);
        boolean words = read.question().asked().codePoints().anyMatch(Character::isLetterOrDigit);
        if (!words || sentences == 0) {
            return Coverage.NONE;
        }
        Topic weighed = new Topic(read.question().terms(), word -> index.sentencesWith(library, word), sentences);
        List<Hit> hits = new Retrieval(index, embedder).hits(library, read);
        return new Covering(read, quotes, new Judge(read, quotes, weighed, Weights.MEASURED).weigh(hits)).coverage();
    }

    private QuestionReader reader(LibraryQuotes quotes, Library library) {
        return new QuestionReader(quotes.speakers(), Vocabulary.of(index, library), kinds);
    }

    private static Answer notFound(ReadQuestion read, Reason reason) {
        return new Answer.NotFound(read.question(), reason, List.of(), Suggestions.of(read, List.of()), 0);
    }
}
