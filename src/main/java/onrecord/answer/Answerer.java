package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.answer.Answer.Reason;
import onrecord.article.Library;
import onrecord.language.Embedder;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;
import onrecord.search.Hit;
import onrecord.search.Search;
import onrecord.search.SearchIndex;

/**
 * Answers questions from one index: reads the question, lets the index find sentences, weighs them, and says the best
 * or says that nothing is on record.
 */
public final class Answerer {
    /** The confidence from which evidence is said to answer, unless the operator sets another. */
    public static final double THRESHOLD = 0.25;

    private static final int PASSAGES = 20;
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
        Speakers speakers = index.speakers(library);
        QuestionReader reader = new QuestionReader(speakers, Vocabulary.of(index, library));
        ReadQuestion read = reader.read(typed);
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
        List<Candidate> candidates = new Judge(read, speakers, topic, Weights.MEASURED).weigh(search(library, read));
        trace.step("Weighed " + candidates.size() + " sentences", () -> describe(candidates));
        return judge(read, speakers, candidates, trace);
    }

    private List<Hit> search(Library library, ReadQuestion read) {
        Question question = read.question();
        List<String> surnames = question.about().stream().map(Speaker::surname).toList();
        String words = String.join(
                " ", Stream.concat(question.terms().stream(), surnames.stream()).toList());
        String wanted = words.isBlank() ? read.understood() : words;
        return index.search(new Search(library, wanted, embedder.question(read.understood()), surnames, PASSAGES));
    }

    private Answer judge(ReadQuestion read, Speakers speakers, List<Candidate> weighed, Trace trace) {
        Question question = read.question();
        boolean sides =
                question.kind() == Question.Kind.SAID || question.about().size() > 1;
        List<Candidate> candidates = sides ? Sides.alternating(weighed, question.about(), speakers) : weighed;
        Evidences evidences = new Evidences(question, speakers);
        if (!question.fragments().isEmpty()) {
            candidates = weighed.stream()
                    .filter(c -> Fragments.allIn(c.excerpt().words(), question.fragments()))
                    .toList();
            if (candidates.isEmpty()) {
                Reason nowhere = new Reason.WordsNowhere(question.fragments().getFirst());
                return notFound(read, nowhere, evidences.of(weighed, NEAREST), 0);
            }
            return new Answer.Found(question, evidences.of(candidates, MOST_EVIDENCE), 0.99);
        }
        double confidence = Confidence.of(
                candidates, question.about().isEmpty() ? read.unknown().size() : 0);
        trace.step(
                "Measured the confidence",
                () -> List.of(String.format(Locale.ROOT, "%.2f, said from %.2f", confidence, threshold)));
        if (read.stranger().isPresent()) {
            Reason stranger = new Reason.UnknownName(read.stranger().get());
            return notFound(read, stranger, evidences.of(candidates, NEAREST), Math.min(confidence, threshold / 2));
        }
        if (confidence < threshold || candidates.isEmpty() || saidBySomebodyElse(question, candidates)) {
            return notFound(read, weak(read), evidences.of(candidates, NEAREST), confidence);
        }
        return new Answer.Found(question, evidences.of(candidates, MOST_EVIDENCE), confidence);
    }

    /** Asked what one person said, of whom there is no statement at all: that person is silent. */
    private static boolean saidBySomebodyElse(Question question, List<Candidate> candidates) {
        return question.kind() == Question.Kind.SAID
                && question.about().size() == 1
                && candidates.getFirst().features().speaker() < 1;
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
