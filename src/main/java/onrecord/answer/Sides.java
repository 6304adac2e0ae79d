package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.language.Folding;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;

/** Lets everybody speak whom a question names: the best statement of each first, then the rest. */
final class Sides {
    private static final String NAME = "(?:the )?((?:(?!and\\b)[\\p{L}.'-]+ ?){1,4}?)";
    private static final List<Pattern> PAIRS = List.of(
            Pattern.compile("(?i)\\bbetween " + NAME + " and " + NAME
                    + "(?= (?:on|about|over|regarding|when|in|concerning)\\b|\\W*$)"),
            Pattern.compile("(?i)\\bcompare " + NAME + " (?:and|with|to) " + NAME
                    + "(?= (?:on|about|over|regarding|concerning)\\b|\\W*$)"),
            Pattern.compile("(?i)^" + NAME + " (?:vs\\.?|versus|compared (?:to|with)) " + NAME
                    + "(?= (?:on|about|over|regarding|concerning)\\b|\\W*$)"),
            Pattern.compile("(?i)\\b(?:do|does|did|are|were|have|has|will|can) " + NAME + " (?:and|differ from) " + NAME
                    + "(?= (?:differ|compare|contrast|disagree|agree|stand|at odds|see|share|both|have|on|about|over)|\\W*$)"));

    /** Words that ask for the comparison itself and say nothing of its topic. */
    private static final Set<String> COMPARING = Set.of(
            "differ", "differs", "differed", "difference", "differences", "compare", "compares", "compared", "comparison",
            "contrast", "disagree", "disagrees", "disagreed", "disagreement", "agree", "agreed", "between", "versus", "vs",
            "stand", "odds", "both", "share", "whether", "view", "views", "position", "positions");

    private static final Pattern DIFFERING =
            Pattern.compile("(?i)\\b(?:differ|differs|differed|disagree|disagrees|disagreed|agree|compare)\\b(?: (?:from|with))?");

    private Sides() {}

    /** Whether a lower-case word only asks for a comparison. */
    static boolean onlyCompares(String lower) {
        return COMPARING.contains(lower);
    }

    /** The same question about what is said: else what speaks of differences would be nearest to it. */
    static String plainly(String comparing) {
        return DIFFERING.matcher(comparing).replaceAll("say");
    }

    /** Whom a question sets side by side: those it names as a pair, or else the people it is about. */
    static List<Side> of(Question question) {
        if (question.kind() == Question.Kind.COMPARISON && question.about().size() < 2) {
            String asked = Folding.fold(question.completed().orElse(question.asked()));
            for (Pattern pair : PAIRS) {
                Matcher matcher = pair.matcher(asked);
                if (matcher.find()) {
                    return List.of(
                            side(matcher.group(1), question.about()), side(matcher.group(2), question.about()));
                }
            }
        }
        return question.about().stream().map(Side::of).toList();
    }

    private static Side side(String name, List<Speaker> people) {
        List<String> words = Words.of(name);
        return people.stream()
                .filter(person -> words.contains(person.surname().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Side::of)
                .orElseGet(() -> Side.called(name.strip()));
    }

    /**
     * The same candidates in another order; unchanged when no speaker is asked about.
     *
     * @param candidates best first
     */
    static List<Candidate> alternating(List<Candidate> candidates, List<Speaker> about, LibraryQuotes quotes) {
        return turnByTurn(candidates, about.stream().map(Side::of).toList(), quotes);
    }

    /** The same for any sides. */
    static List<Candidate> turnByTurn(List<Candidate> candidates, List<Side> sides, LibraryQuotes quotes) {
        List<Candidate> first = new ArrayList<>();
        for (Side side : sides) {
            candidates.stream()
                    .filter(c -> side.speaksIn(c, quotes))
                    .filter(c -> !first.contains(c))
                    .findFirst()
                    .ifPresent(first::add);
        }
        List<Candidate> rest = new ArrayList<>(candidates);
        rest.removeAll(first);
        first.addAll(rest);
        return first;
    }
}
