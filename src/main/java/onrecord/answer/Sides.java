package onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final String NAME = "(?:the )?((?!and\\b)[\\p{L}.'-]+(?: (?!and\\b)[\\p{L}.'-]+){0,3}?)";
    private static final List<Pattern> PAIRS = List.of(
            Pattern.compile("(?i)\\bbetween " + NAME + " and " + NAME
                    + "(?= (?:on|about|over|regarding|when|in|concerning)\\b|\\W*$)"),
            Pattern.compile("(?i)\\bcompare " + NAME + " (?:and|with|to) " + NAME
                    + "(?= (?:on|about|over|regarding|concerning)\\b|\\W*$)"),
            Pattern.compile("(?i)^" + NAME + " (?:vs\\.?|versus|compared (?:to|with)) " + NAME
                    + "(?= (?:on|about|over|regarding|concerning)\\b|\\W*$)"),
            Pattern.compile(
                    "(?i)\\b(?:do|does|did|are|were|have|has|will|can) " + NAME + " (?:and|differ from) " + NAME
                            + "(?= (?:differ|compare|contrast|disagree|agree|stand|at odds|see|share|both|have|on|about|over)|\\W*$)"));

    /** Words that ask for the comparison itself and say nothing of its topic. */
    private static final Set<String> COMPARING = Set.of("""
            differ differs differed difference differences compare compares compared comparison contrast
            disagree disagrees disagreed disagreement agree agreed between versus vs stand odds both share
            whether view views position positions\
            """.split(" |\n", -1));

    private static final Pattern DIFFERING = Pattern.compile(
            "(?i)\\b(?:differ|differs|differed|disagree|disagrees|disagreed|agree|compare)\\b(?: (?:from|with))?");

    private Sides() {}

    /** Whether a lower-case word only asks for a comparison. */
    static boolean onlyCompares(String lower) {
        return COMPARING.contains(lower);
    }

    /** The same question about what is said: else what speaks of differences would be nearest to it. */
    static String plainly(String comparing) {
        return DIFFERING.matcher(comparing).replaceAll("say");
    }

    /** The words by which a question names countries and bodies as sides. */
    static List<String> names(String comparing) {
        return pair(comparing).stream().flatMap(name -> Words.of(name).stream()).toList();
    }

    private static List<String> pair(String asked) {
        for (Pattern pair : PAIRS) {
            Matcher matcher = pair.matcher(asked);
            if (matcher.find()) {
                return List.of(matcher.group(1).strip(), matcher.group(2).strip());
            }
        }
        return List.of();
    }

    /** Whom a question sets side by side: those it names as a pair, or else the people it is about. */
    static List<Side> of(Question question) {
        if (question.kind() == Question.Kind.COMPARISON && question.about().size() < 2) {
            List<String> pair = pair(Folding.fold(question.completed().orElse(question.asked())));
            if (!pair.isEmpty()) {
                return pair.stream().map(name -> side(name, question.about())).toList();
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
                .orElseGet(() -> Side.called(name));
    }

    /**
     * The same candidates, with everybody's best first in the order of the question; unchanged when no speaker is asked
     * about.
     *
     * @param candidates best first
     */
    static List<Candidate> alternating(List<Candidate> candidates, List<Speaker> about, LibraryQuotes quotes) {
        return leading(bestOfEach(candidates, about.stream().map(Side::of).toList(), quotes), candidates);
    }

    /** The same with the better of the sides' best first. */
    static List<Candidate> beside(List<Candidate> candidates, List<Side> sides, LibraryQuotes quotes) {
        List<Candidate> best = new ArrayList<>(bestOfEach(candidates, sides, quotes));
        best.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return leading(best, candidates);
    }

    private static List<Candidate> bestOfEach(List<Candidate> candidates, List<Side> sides, LibraryQuotes quotes) {
        List<Candidate> best = new ArrayList<>();
        for (Side side : sides) {
            candidates.stream()
                    .filter(c -> side.speaksIn(c, quotes))
                    .filter(c -> !best.contains(c))
                    .findFirst()
                    .ifPresent(best::add);
        }
        return best;
    }

    private static List<Candidate> leading(List<Candidate> first, List<Candidate> candidates) {
        List<Candidate> all = new ArrayList<>(first);
        candidates.stream().filter(c -> !first.contains(c)).forEach(all::add);
        return all;
    }
}
