package onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.answer.Answer.Reason;
import onrecord.article.Library;
import onrecord.language.Embedder;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;
import onrecord.search.Hit;
import onrecord.search.SearchIndex;

/**
 * Answers questions from one index: reads the question, lets the index find sentences, weighs them, and says the best
 * or says that nothing is on record.
 */
public final class Answerer {
    /** The confidence from which evidence is said to answer, unless the operator sets another. */
    public static final double THRESHOLD = 0.25;

    private static final int MOST_EVIDENCE = 12;
    private static final int NEAREST = 2;

    private final SearchIndex index;
    private final Embedder embedder;
    private final double threshold;

    /**
     * Answers from an index.
     *
     * @param threshold the confidence from which evidence is said to answer, 0 to 1
     */
    public Answerer(SearchIndex index, Embedder embedder, double threshold) {
        this.index = index;
        this.embedder = embedder;
        this.threshold = threshold;
    }

    /** Answers from the articles of one library. Whatever is typed gets an answer, if only "not on record". */
    public Answer answer(Library library, String typed, Trace trace) {
        LibraryQuotes quotes = index.quotes(library);
        ReadQuestion read = new QuestionReader(quotes.speakers(), Vocabulary.of(index, library))
                .read(typed)
                .among(speaker -> !quotes.by(speaker).isEmpty());
        trace.step("Read the question", () -> describe(read));
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
        trace.step("Weighed the topic's words", () -> describe(topic));
        List<Hit> hits = new Retrieval(index, embedder).hits(library, read);
        List<Candidate> candidates = new Judge(read, quotes, topic, Weights.MEASURED).weigh(hits);
        trace.step("Weighed " + candidates.size() + " sentences", () -> describe(candidates));
        return judge(read, quotes, candidates, trace);
    }

    private Answer judge(ReadQuestion read, LibraryQuotes quotes, List<Candidate> weighed, Trace trace) {
        Question question = read.question();
        boolean sides =
                question.kind() == Question.Kind.SAID || question.about().size() > 1;
        List<Candidate> candidates = sides ? Sides.alternating(weighed, question.about(), quotes) : weighed;
        Evidences evidences = new Evidences(question, quotes);
        if (!question.fragments().isEmpty()) {
            candidates = new Fragments(question.fragments()).holding(weighed);
            if (candidates.isEmpty()) {
                Reason nowhere = new Reason.WordsNowhere(question.fragments().getFirst());
                return notFound(read, nowhere, evidences.of(weighed, NEAREST), 0);
            }
            return new Answer.Found(question, evidences.of(candidates, MOST_EVIDENCE), 0.99);
        }
        boolean theirs =
                question.kind() == Question.Kind.SAID && question.about().size() == 1;
        List<Candidate> telling =
                theirs ? candidates.stream().filter(Candidate::saidByAsked).toList() : candidates;
        double confidence = Confidence.of(
                telling, question.about().isEmpty() ? read.unknown().size() : 0);
        trace.step(
                "Measured the confidence",
                () -> List.of(String.format(Locale.ROOT, "%.2f, said from %.2f", confidence, threshold)));
        if (read.stranger().isPresent()) {
            Reason stranger = new Reason.UnknownName(read.stranger().get());
            return notFound(read, stranger, evidences.of(candidates, NEAREST), Math.min(confidence, threshold / 2));
        }
        if (theirs && telling.isEmpty()) {
            Speaker silent = question.about().getFirst();
            return notFound(
                    read,
                    new Reason.Silent(silent, !quotes.by(silent).isEmpty()),
                    evidences.of(mentionsFirst(candidates), NEAREST),
                    confidence);
        }
        if (confidence < threshold || candidates.isEmpty()) {
            return notFound(read, weak(read), evidences.of(candidates, NEAREST), confidence);
        }
        return new Answer.Found(question, evidences.of(candidates, MOST_EVIDENCE), confidence);
    }

    /** What is said about somebody who says nothing: the sentences first that name them. */
    private static List<Candidate> mentionsFirst(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(c -> c.features().speaker() == 0))
                .toList();
    }

    private static Reason weak(ReadQuestion read) {
        Optional<Speaker> asked = read.question().about().stream().findFirst();
        if (asked.isPresent() && read.asksForStatement()) {
            return new Reason.Silent(asked.get());
        }
        return read.unknown().stream()
                .findFirst()
                .<Reason>map(Reason.UnknownName::new)
                .orElseGet(Reason.TooWeak::new);
    }

    private static Answer notFound(ReadQuestion read, Reason reason) {
        return notFound(read, reason, List.of(), 0);
    }

    private static Answer notFound(ReadQuestion read, Reason reason, List<Evidence> nearest, double confidence) {
        return new Answer.NotFound(read.question(), reason, nearest, Suggestions.of(read, nearest), confidence);
    }

    private static List<String> describe(ReadQuestion read) {
        Question question = read.question();
        List<String> lines = new ArrayList<>();
        lines.add("kind: " + question.kind().name().toLowerCase(Locale.ROOT));
        lines.add("about: "
                + String.join(", ", question.about().stream().map(Speaker::name).toList()));
        lines.add("topic: " + String.join(" ", question.terms()));
        if (!read.understood().equals(question.asked())) {
            lines.add("understood as: " + read.understood());
        }
        if (!read.unknown().isEmpty()) {
            lines.add("in no article: " + String.join(", ", read.unknown()));
        }
        return lines;
    }

    private static List<String> describe(Topic topic) {
        return topic.weights().entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%-20s %.2f", e.getKey(), e.getValue()))
                .toList();
    }

    private static List<String> describe(List<Candidate> candidates) {
        return candidates.stream()
                .limit(8)
                .map(c -> String.format(
                        Locale.ROOT,
                        "%5.2f  meaning %.2f (%+.1f)  words %.2f  topic %.2f  type %.0f  speaker %.1f  %s",
                        c.score(),
                        c.hit().cosine(),
                        c.features().cosine(),
                        c.features().words(),
                        c.features().coverage(),
                        c.features().type(),
                        c.features().speaker(),
                        beginning(c.excerpt().words())))
                .toList();
    }

    private static String beginning(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
