package onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;

/**
 * What a follow-up can refer to: the earlier questions, whom they were about, and what was shown.
 *
 * @param answers the earlier answers to real questions, the last one first; never empty
 * @param quotes the library's statements and speakers
 * @param reader reads questions for that library
 */
record Background(List<Answer> answers, LibraryQuotes quotes, QuestionReader reader) {
    /** How many pieces of evidence people see of an answer. */
    private static final int SEEN = 3;

    Background {
        answers = List.copyOf(answers);
    }

    /** What a conversation leaves to refer to; nothing when only "hello" and "thanks" were said. */
    static Optional<Background> of(Conversation before, LibraryQuotes quotes, QuestionReader reader) {
        List<Answer> answers = before.answers().reversed().stream()
                .filter(a -> !Turn.typed(a.question().asked()).words().isBlank())
                .filter(a -> a.question().completed().isPresent()
                        || !a.question().about().isEmpty()
                        || !a.question().terms().isEmpty()
                        || a instanceof Answer.WhichOne)
                .toList();
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Background(answers, quotes, reader));
    }

    Answer last() {
        return answers.getFirst();
    }

    /** The last question, whole. */
    PastQuestion question() {
        return questions().getFirst();
    }

    /**
     * The earlier questions, whole, the last one first. Those that only asked about an answer ("why?", "which article is
     * that?") are not among them: the next turn follows up on what they followed up on.
     */
    List<PastQuestion> questions() {
        List<PastQuestion> own = answers.stream()
                .filter(a -> a.question().completed().isEmpty()
                        || !FollowUps.asksAboutAnswer(Turn.typed(a.question().asked())))
                .map(this::question)
                .toList();
        return own.isEmpty() ? List.of(question(last())) : own;
    }

    private PastQuestion question(Answer answer) {
        return PastQuestion.of(answer.question(), reader);
    }

    /** What was shown last, best first; what came nearest where nothing answered. */
    List<Evidence> shown() {
        return shown(last());
    }

    private static List<Evidence> shown(Answer answer) {
        List<Evidence> all = switch (answer) {
            case Answer.Found found -> found.evidence();
            case Answer.NotFound nothing -> nothing.nearest();
            case Answer.WhichOne which -> List.of();
        };
        return all.stream().limit(SEEN).toList();
    }

    /** Everybody who was asked about or shown saying something on the last topic. */
    Set<Speaker> named() {
        String topic = question().topic();
        Set<Speaker> named = new LinkedHashSet<>();
        for (Answer answer : answers) {
            if (question(answer).topic().equalsIgnoreCase(topic)) {
                named.addAll(answer.question().about());
                named.addAll(heard(answer));
            }
        }
        return named;
    }

    private List<Speaker> heard(Answer answer) {
        return answer instanceof Answer.Found
                ? shown(answer).stream()
                        .flatMap(e -> e.quote().stream())
                        .flatMap(q -> q.speaker().stream())
                        .flatMap(s -> quotes.speakers().voices(s).stream())
                        .toList()
                : List.of();
    }

    /** The people who could be meant by "he" or "she", the likeliest first. */
    List<Speaker> people() {
        Set<Speaker> people = new LinkedHashSet<>();
        for (Answer answer : answers) {
            people.addAll(answer.question().about());
            if (answer instanceof Answer.Found) {
                shown(answer).stream().limit(1).forEach(top -> {
                    top.quote().flatMap(q -> q.speaker()).ifPresent(people::add);
                    people.addAll(namedIn(top.excerpt().words()));
                });
            }
        }
        return people.stream().filter(Speaker::person).toList();
    }

    private List<Speaker> namedIn(String words) {
        List<Speaker> named = new ArrayList<>();
        quotes.speakers().all().stream()
                .filter(Speaker::person)
                .filter(s -> words.contains(s.surname()))
                .forEach(named::add);
        return named;
    }

    /** Bodies and groups the library knows by this name. */
    Optional<Speaker> body(String name) {
        return quotes.speakers().called(name).stream().filter(s -> !s.person()).findFirst();
    }

    /** Whom these words mean as the one who says something: a name, a misspelt one, an office, a nationality, a body. */
    List<Speaker> meant(String words) {
        ReadQuestion read = reader.read("What did " + words + " say?")
                .among(speaker -> !quotes.by(speaker).isEmpty());
        if (!read.question().about().isEmpty()) {
            return read.question().about();
        }
        if (!read.candidates().isEmpty()) {
            return read.candidates();
        }
        List<Speaker> people = Nationality.of(words)
                .map(n -> n.among(quotes))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> OfficeBesideName.bearers(words, quotes));
        return people.isEmpty() ? body(words).stream().toList() : people;
    }

    /** Bodies and groups the library lets speak. */
    Stream<Speaker> bodies() {
        return quotes.speakers().all().stream().filter(s -> !s.person());
    }
}
