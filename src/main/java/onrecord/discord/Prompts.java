package onrecord.discord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Makes questions out of what articles say: plain patterns, of which those are kept that turn out well.
 *
 * @param shared surnames that several speakers bear, so that it takes more to say who is meant
 */
record Prompts(Set<String> shared) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]+");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]");
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:\\d[\\d.,]*|dozens of|hundreds of|thousands of)(?: (?:hundred|thousand|million|billion))?"
                    + " ((?:[\\p{L}’-]+ ){0,4}[\\p{L}’-]+)");
    private static final Pattern DENIED = Pattern.compile(
            "\\b((?:[\\p{L}’'-]+ ){0,3}[\\p{L}’'-]+) (will|would|did|does|do|has|have|had|can|could|should|is|are|was|were)"
                    + " (?:not|never) ((?:[\\p{L}’'-]+ ?){1,8})");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "for", "with", "by", "and", "or", "but", "that", "this",
            "from", "as", "since", "than", "who", "which", "when", "while", "after", "before", "into", "over", "its",
            "their", "his", "her", "our");
    /** A noun, as far as one can be told by the words around it: what comes before it, perhaps one word more, and itself. */
    private static final Pattern THING = Pattern.compile(
            "\\b((?i:the|our|their|its|his|her|my|of|about|on|for|with|no|any|more|against|between)) ((?!(?:that|this|these|those|such|their|what|which|both) )[\\p{L}’'-]{4,} )?"
                    + "([\\p{L}][\\p{L}’'-]{4,})(?=[,.;:!?”\"]|$| (?:of|in|on|to|for|and|with|that|is|are|was|were|will|would|has"
                    + "|have|had|by|at|from|than|but|or|as)\\b)");

    private static final Set<String> PLAIN_WORDS = Set.of(
            "other",
            "there",
            "these",
            "things",
            "those",
            "something",
            "nothing",
            "anything",
            "everything",
            "others",
            "today",
            "tomorrow",
            "yesterday",
            "first",
            "second",
            "third",
            "place",
            "people");

    Prompts {
        shared = Set.copyOf(shared);
    }

    /** What a speaker said about the topic of a statement of theirs. */
    Optional<String> said(Quote quote) {
        return quote.speaker().flatMap(s -> topic(quote).map(t -> said(s, t)));
    }

    String said(Speaker speaker, String topic) {
        return "What did " + name(speaker) + " say about " + topic + "?";
    }

    /** Whether a speaker said what they are reported to have said. */
    Optional<String> polar(Quote quote) {
        String words = VisibleText.line(quote.said().getFirst().words()).replaceAll("[\\p{P}&&[^’'-]]+$", "");
        return quote.speaker()
                .filter(s -> quote.said().size() == 1 && words.split(" ", -1).length <= 16 && !words.contains("“"))
                .map(s -> "Did " + name(s) + " say that " + words + "?");
    }

    /** How many there are of what is counted in an article. */
    static List<String> howMany(Article article) {
        return sentences(article)
                .flatMap(s -> COUNTED.matcher(s).results())
                .map(m -> trimmed(m.group(1)))
                .filter(words -> words.indexOf(' ') > 0)
                .map(words -> "How many " + words + "?")
                .distinct()
                .toList();
    }

    /** Why something happens of which a sentence says that it does not. */
    List<String> presuming(String sentence, Optional<Speaker> speaker) {
        List<String> questions = new ArrayList<>();
        Matcher denied = DENIED.matcher(sentence);
        while (denied.find()) {
            String subject = trimmed(denied.group(1)).replaceFirst("^(?i)(?:that|and|but) ", "");
            boolean pronoun = subject.matches("(?i)i|we|he|she|they|it");
            Optional<String> who = pronoun ? speaker.map(this::name) : Optional.of(subject);
            String what = trimmed(denied.group(3));
            who.ifPresent(
                    w -> questions.add("Why " + auxiliary(denied.group(2), pronoun) + " " + w + " " + what + "?"));
            who.ifPresent(
                    w -> questions.add("When " + auxiliary(denied.group(2), pronoun) + " " + w + " " + what + "?"));
        }
        return questions;
    }

    /** The main ones of something a speaker has several of. */
    static Optional<String> several(Quote quote) {
        return topic(quote)
                .map(t -> t.replaceFirst("^the ", ""))
                .filter(t -> t.endsWith("s") && !t.endsWith("ss"))
                .map(t -> "What are the main " + t + "?");
    }

    /** The thing a statement is most likely about: one its headline names too, or else the one of the longest name. */
    static Optional<String> topic(Quote quote) {
        Set<String> above = words(quote.sentence().article().headline()).collect(Collectors.toSet());
        Set<String> name = quote.speaker()
                .map(s -> words(s.name()).collect(Collectors.toSet()))
                .orElse(Set.of());
        return quote.said().stream()
                .flatMap(piece -> THING.matcher(VisibleText.line(piece.words())).results())
                .filter(thing -> !PLAIN_WORDS.contains(thing.group(3)) && !name.contains(thing.group(3)))
                .max(Comparator.comparing((MatchResult thing) -> above.contains(thing.group(3)))
                        .thenComparingInt(thing -> thing.group(3).length()))
                .map(thing -> (thing.group(1).matches("(?i)the|our|their|its|his|her|my") ? "the " : "")
                        + Optional.ofNullable(thing.group(2)).orElse("")
                        + thing.group(3));
    }

    /** The sentences of an article, roughly. */
    static Stream<String> sentences(Article article) {
        return article.body().stream()
                .map(p -> article.excerpt(p).words())
                .flatMap(p -> SENTENCE.matcher(p).results())
                .map(m -> VisibleText.line(m.group()));
    }

    /** How people call a speaker: a person by the surname, where that is enough. */
    String name(Speaker speaker) {
        boolean enough = speaker.person() && !shared.contains(speaker.surname());
        return VisibleText.line(enough ? speaker.surname() : speaker.name());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(VisibleText.line(text)).results().map(m -> m.group());
    }

    private static String auxiliary(String verb, boolean pronoun) {
        return pronoun && verb.equals("have") ? "has" : pronoun && verb.equals("do") ? "does" : verb;
    }

    /** Without words at the end that lead nowhere. */
    private static String trimmed(String words) {
        List<String> kept = new ArrayList<>(List.of(words.strip().split(" ", -1)));
        while (kept.size() > 1 && FUNCTION_WORDS.contains(kept.getLast())) {
            kept.removeLast();
        }
        return String.join(" ", kept);
    }
}
