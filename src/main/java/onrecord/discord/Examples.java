package onrecord.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Library;
import onrecord.desk.ConversationId;
import onrecord.desk.Desk;
import onrecord.desk.Listing;
import onrecord.desk.Quoted;
import onrecord.desk.SpeakerEntry;
import onrecord.quote.Cluster;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Questions about the articles at hand, one for each kind of answer: whatever they are, they are asked before they are
 * shown, so that only what turns out well is. Articles that give no example of a kind have none of it.
 */
final class Examples {
    /** How many questions are tried for each kind of answer. */
    private static final int TRIES = 30;

    private static final int SPEAKERS = 8;
    private static final int STATEMENTS = 8;
    private static final List<String> ELSEWHERE =
            List.of("bicycles", "chess", "elephants", "chocolate", "astronomy", "gardening");
    private static final List<String> STRANGERS = List.of("Captain Nemo", "Oliver Twist", "Professor Moriarty");

    private final Desk desk;
    private final Library library;
    private final List<Listing> articles;
    private final List<Speaker> speakers;
    private final List<Quote> statements;
    private final Prompts prompts;

    Examples(Desk desk, Library library) {
        this.desk = desk;
        this.library = library;
        this.articles = desk.articles(library);
        this.speakers =
                desk.speakers(library).stream().map(SpeakerEntry::speaker).toList();
        this.prompts = new Prompts(shared(speakers));
        this.statements = speakers.stream()
                .filter(Speaker::person)
                .limit(SPEAKERS)
                .flatMap(s -> of(s).limit(STATEMENTS))
                .toList();
    }

    int size() {
        return articles.size();
    }

    /** The one who is quoted most. */
    Optional<Speaker> speaker() {
        return people().findFirst();
    }

    /** Something several speak of, as far as can be told. */
    Optional<String> topic() {
        return statements.stream().flatMap(q -> Prompts.topic(q).stream()).findFirst();
    }

    /** What the most quoted ones are on record with, in turn. */
    List<Quote> statements() {
        return statements;
    }

    /** Those who are quoted, the most quoted first. */
    Stream<Speaker> people() {
        return Stream.concat(
                speakers.stream().filter(Speaker::person), speakers.stream().filter(s -> !s.person()));
    }

    /** A question that somebody's own words answer, with more passages behind the first ones if there are such. */
    Optional<String> quoted() {
        List<String> asked = questions(Quote.Kind.DIRECT);
        return first(
                        asked,
                        found(f -> plain(f) && f.evidence().size() > Passages.PER_CARD && first(f, Quote.Kind.DIRECT)))
                .or(() -> first(asked, found(f -> plain(f) && first(f, Quote.Kind.DIRECT))));
    }

    /** A question that a reporter's words for what somebody said answer. */
    Optional<String> reported() {
        return first(questions(Quote.Kind.INDIRECT), found(f -> plain(f) && first(f, Quote.Kind.INDIRECT)));
    }

    /** A question on which the articles differ. */
    Optional<String> disagreement() {
        List<String> asked = new ArrayList<>(articles.stream()
                .flatMap(a -> Prompts.howMany(a.article()).stream())
                .distinct()
                .toList());
        asked.addAll(questions(Quote.Kind.DIRECT));
        return first(asked, found(f -> f.disagreement().isPresent()));
    }

    /** A question to be answered by yes or no. */
    Optional<String> yesOrNo() {
        return first(
                statements.stream()
                        .filter(q -> q.kind() == Quote.Kind.INDIRECT)
                        .flatMap(q -> prompts.polar(q).stream())
                        .toList(),
                found(f -> f.polarity().isPresent() && f.disagreement().isEmpty()));
    }

    /** A question for several things. */
    Optional<String> list() {
        return first(
                statements.stream().flatMap(q -> Prompts.several(q).stream()).toList(),
                found(f -> plain(f) && f.evidence().size() > 1));
    }

    /** A question about what a speaker says nothing of, with passages that come near. */
    Optional<String> silent() {
        List<String> asked = people().limit(SPEAKERS)
                .flatMap(s -> Stream.concat(
                                statements.stream()
                                        .filter(q -> !q.speaker().equals(Optional.of(s)))
                                        .flatMap(q -> Prompts.topic(q).stream()),
                                ELSEWHERE.stream())
                        .map(topic -> prompts.said(s, topic)))
                .toList();
        return first(
                asked,
                none(n -> n.reason() instanceof Answer.Reason.Silent
                        && !n.nearest().isEmpty()));
    }

    /** A question about somebody no article names. */
    Optional<String> stranger() {
        return first(
                STRANGERS.stream().map(name -> "What did " + name + " say?").toList(),
                none(n -> n.reason() instanceof Answer.Reason.UnknownName));
    }

    /** A question that takes for granted what the articles deny. */
    Optional<String> falsePremise() {
        List<String> asked = new ArrayList<>();
        statements.forEach(q -> asked.addAll(prompts.presuming(q.sentence().words(), q.speaker())));
        articles.forEach(a ->
                Prompts.sentences(a.article()).forEach(s -> asked.addAll(prompts.presuming(s, Optional.empty()))));
        return first(asked, none(n -> n.reason() instanceof Answer.Reason.FalsePremise));
    }

    /** A question about a name that several speakers bear. */
    Optional<String> whichOne() {
        return first(
                speakers.stream()
                        .filter(Speaker::person)
                        .map(Speaker::surname)
                        .distinct()
                        .map(name -> "What did " + name + " say?")
                        .toList(),
                answer -> answer instanceof Answer.WhichOne);
    }

    /** A question, and what somebody could ask next, which is understood from it. */
    Optional<List<String>> conversation() {
        return questions(Quote.Kind.DIRECT).stream()
                .limit(TRIES / SPEAKERS)
                .flatMap(first -> followUp(first).map(next -> List.of(first, next)).stream())
                .findFirst();
    }

    private Optional<String> followUp(String before) {
        return people().limit(SPEAKERS)
                .filter(s -> !before.contains(prompts.name(s)))
                .map(s -> "and " + prompts.name(s) + "?")
                .filter(next -> {
                    ConversationId trial = new ConversationId("preview", next);
                    desk.ask(library, trial, before);
                    Answer answer = desk.ask(library, trial, next);
                    desk.forget(library, trial);
                    return answer instanceof Answer.Found
                            && !Understood.line(answer).isEmpty();
                })
                .findFirst();
    }

    private static Set<String> shared(List<Speaker> speakers) {
        Set<String> once = new HashSet<>();
        return speakers.stream()
                .filter(Speaker::person)
                .map(Speaker::surname)
                .filter(name -> !once.add(name))
                .collect(Collectors.toSet());
    }

    private List<String> questions(Quote.Kind kind) {
        return statements.stream()
                .filter(q -> q.kind() == kind)
                .flatMap(q -> prompts.said(q).stream())
                .distinct()
                .toList();
    }

    private Stream<Quote> of(Speaker speaker) {
        return desk.quotes(library, Optional.of(speaker.name()), Optional.empty()) instanceof Quoted.Found found
                ? found.statements().stream().map(Cluster::longest)
                : Stream.empty();
    }

    private Optional<String> first(List<String> questions, Predicate<Answer> wanted) {
        return questions.stream()
                .map(VisibleText::line)
                .filter(q -> q.length() <= Inquiry.LONGEST)
                .limit(TRIES)
                .filter(q -> wanted.test(desk.ask(library, q)))
                .findFirst();
    }

    private static Predicate<Answer> found(Predicate<Answer.Found> wanted) {
        return answer -> answer instanceof Answer.Found found && wanted.test(found);
    }

    private static Predicate<Answer> none(Predicate<Answer.NotFound> wanted) {
        return answer -> answer instanceof Answer.NotFound none && wanted.test(none);
    }

    private static boolean plain(Answer.Found found) {
        return found.disagreement().isEmpty() && found.polarity().isEmpty();
    }

    private static boolean first(Answer.Found found, Quote.Kind kind) {
        return found.sidesFirst().stream()
                .findFirst()
                .flatMap(Evidence::quote)
                .filter(q -> q.kind() == kind)
                .isPresent();
    }
}
