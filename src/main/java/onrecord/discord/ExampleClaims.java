package onrecord.discord;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;

/** Quotes to check, true ones and ones that were tampered with, one for each verdict the articles give. */
final class ExampleClaims {
    private static final int TRIES = 60;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 24;
    private static final Pattern NEGATION = Pattern.compile(" (?:not|never)\\b|(?<=can)not\\b|n[’']t\\b");
    private static final Pattern AFFIRMED = Pattern.compile("\\b(will|is|are|was|were|would|can|must|should)\\b");

    /** Words nobody misses. */
    private static final Set<String> ADVERBS = Set.of(
            "absolutely",
            "actually",
            "again",
            "already",
            "also",
            "certainly",
            "clearly",
            "even",
            "just",
            "now",
            "really",
            "simply",
            "still",
            "therefore",
            "together",
            "very");

    private final Desk desk;
    private final Library library;
    private final Examples examples;

    ExampleClaims(Desk desk, Library library, Examples examples) {
        this.desk = desk;
        this.library = library;
        this.examples = examples;
    }

    /** Somebody's very words. */
    Optional<Claim> verbatim() {
        return first(
                own(),
                verdict ->
                        verdict instanceof Verdict.Verbatim yes && yes.finding().direct());
    }

    /** Nearly somebody's words: one that does not matter is gone. */
    Optional<Claim> near() {
        return first(
                Stream.concat(
                        own().flatMap(c -> without(c, ADVERBS::contains)),
                        own().flatMap(c -> without(c, word -> word.length() <= 4))),
                verdict -> verdict instanceof Verdict.Near);
    }

    /** Somebody's words, ascribed to somebody else. */
    Optional<Claim> otherSpeaker() {
        return first(
                own().flatMap(claim -> examples.people()
                        .map(Speaker::name)
                        .filter(name -> !name.equals(claim.by()))
                        .limit(1)
                        .map(name -> new Claim(claim.words(), name))),
                verdict -> verdict instanceof Verdict.OtherSpeaker other && !other.inPart());
    }

    /** Somebody's words with a "not" taken out, or put in. */
    Optional<Claim> altered() {
        return first(
                Stream.concat(
                        own().filter(c -> NEGATION.matcher(c.words()).find())
                                .map(c -> c.saying(NEGATION.matcher(c.words()).replaceFirst(""))),
                        own().filter(c -> AFFIRMED.matcher(c.words()).find())
                                .map(c -> c.saying(AFFIRMED.matcher(c.words()).replaceFirst("$1 not")))),
                verdict -> verdict instanceof Verdict.Altered);
    }

    /** Words of the reporter, taken for somebody's. */
    Optional<Claim> reporters() {
        return first(
                examples.statements().stream()
                        .filter(q -> q.kind() == Quote.Kind.INDIRECT)
                        .flatMap(ExampleClaims::claim),
                verdict -> verdict instanceof Verdict.Verbatim yes
                        && !yes.finding().direct());
    }

    /** Words nobody said. */
    Optional<Claim> invented() {
        return first(
                examples.people()
                        .limit(1)
                        .map(s -> new Claim("Nobody here has ever asked a whale what it thinks", s.name())),
                verdict -> verdict instanceof Verdict.NotOnRecord);
    }

    /** What the most quoted ones said themselves, short enough to type. */
    private Stream<Claim> own() {
        return examples.statements().stream()
                .filter(q -> q.kind() == Quote.Kind.DIRECT)
                .flatMap(ExampleClaims::claim);
    }

    private static Stream<Claim> claim(Quote quote) {
        String words = VisibleText.line(quote.said().getFirst().words()).replaceFirst(",$", "");
        int count = words.split(" ", -1).length;
        return quote.speaker().stream()
                .filter(s -> quote.said().size() == 1 && count >= FEWEST_WORDS && count <= MOST_WORDS)
                .map(s -> new Claim(words, VisibleText.line(s.name())));
    }

    /** The claim without one of these words, each in turn; never without the first or last. */
    private static Stream<Claim> without(Claim claim, Predicate<String> spare) {
        List<String> words = List.of(claim.words().split(" ", -1));
        return IntStream.range(1, words.size() - 1)
                .filter(i -> spare.test(words.get(i)))
                .mapToObj(i -> claim.saying(String.join(" ", words.subList(0, i)) + " "
                        + String.join(" ", words.subList(i + 1, words.size()))));
    }

    private Optional<Claim> first(Stream<Claim> claims, Predicate<Verdict> wanted) {
        return claims.limit(TRIES)
                .filter(c -> wanted.test(desk.verify(library, c.words(), Optional.of(c.by()))))
                .findFirst();
    }

    /**
     * A quote to check.
     *
     * @param words what is said to have been said
     * @param by the name of the one who is said to have said it
     */
    record Claim(String words, String by) {
        Claim saying(String others) {
            return new Claim(others, by);
        }

        /** Has it checked. */
        Act verify() {
            return Act.slash("verify", "quote", words, "speaker", by);
        }
    }
}
