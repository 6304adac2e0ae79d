package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.language.Folding;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.WordPair;

/**
 * What a question takes for granted by asking when, why, where, how or who: "Why did the mayor give the firm a berth?"
 * presumes that it got one.
 *
 * @param subject who did it, as named; empty when that is asked for
 * @param deeds the words of which one is denied where it is not so: "admit", "berth" of "give a berth"
 * @param names whom and what else it names
 * @param besides its other words
 * @param form what it comes to where it is denied
 */
record Presumed(List<String> subject, List<String> deeds, List<String> names, List<String> besides, Form form) {
    private static final Pattern ASKING = Pattern.compile("(?i)^(?:when|why|where|how|since when|how come"
            + "|(?:in|on|at|by|for|to) (?:what|which) \\p{L}+)"
            + " (?:(?<did>did|does|do|has|have|had)|(?<was>is|was|were|are))\\b");
    private static final Pattern WHO =
            Pattern.compile("(?i)^who(?= (?!is|was|were|are|did|does|do|has|have|had|else)\\p{L}+)");

    /** Verbs that say little: what is given, made or taken is what the question presumes. */
    private static final Set<String> LIGHT = Set.of("""
            give gave given get got make made take took taken have had hold held\
            """.split(" |\n", -1));

    /** Verbs that promise the deed that follows: "agree to close", "decided to sell". */
    private static final Set<String> PROMISING = Set.of("""
            agree agreed promise promised pledge pledged decide decided vow vowed consent consented choose chose
            plan planned begin began start started manage managed want wanted offer offered intend intended\
            """.split(" |\n", -1));

    /** Of two opposites that answer one request, what the one says the other denies; others may both have happened. */
    private static final Set<String> RESPONSES = Set.of("""
            accept accepted agree agreed approve approved welcome welcomed back backed support supported endorse endorsed
            reject rejected refuse refused decline declined oppose opposed rebuff rebuffed veto vetoed dismiss dismissed
            allow allowed permit permitted forbid forbade ban banned admit admitted confirm confirmed deny denied\
            """.split(" |\n", -1));

    private static final Set<String> OWN = Set.of("we", "i", "our", "us");
    private static final Set<String> BEING =
            Set.of("is", "was", "are", "were", "be", "been", "isn't", "wasn't", "aren't", "weren't");
    private static final double MOST = 0.66;
    private static final int NEAR = 3;

    /** What a presumption comes to where it is denied. */
    enum Form {
        /** Somebody did not do it. */
        DEED,
        /** Something is not so. */
        STATE,
        /** Somebody was not given it: the receiver may lead up to it as well as the giver. */
        SOMEBODY
    }

    /** What a question presumes; empty when it presumes nothing, or denies something itself. */
    static Optional<Presumed> of(Question question) {
        String whole = Folding.fold(question.completed().orElse(question.asked()));
        String asked = whole.substring(AskingSentence.start(whole));
        Matcher asking = ASKING.matcher(asked);
        Matcher who = WHO.matcher(asked);
        boolean somebody = who.find();
        if (!somebody && !asking.find()) {
            return Optional.empty();
        }
        String rest = asked.substring(somebody ? who.end() : asking.end());
        List<String> words = YesOrNo.words(YesOrNo.oneWordVerbs(rest)).stream()
                .filter(w -> Character.isLetterOrDigit(w.charAt(0)))
                .toList();
        if (words.stream().anyMatch(Presumed::negation)) {
            return Optional.empty();
        }
        List<String> subject = somebody ? List.of() : YesOrNo.subject(words);
        List<String> said =
                subject.isEmpty() ? words : words.subList(words.lastIndexOf(subject.getLast()) + 1, words.size());
        boolean state = !somebody && asking.group("was") != null;
        return of(subject, said, somebody ? Form.SOMEBODY : state ? Form.STATE : Form.DEED);
    }

    private static Optional<Presumed> of(List<String> subject, List<String> said, Form form) {
        boolean light = form != Form.STATE && !said.isEmpty() && LIGHT.contains(plain(said.getFirst()));
        List<String> names = said.stream().skip(1).filter(Presumed::name).toList();
        List<String> content = said.stream()
                .skip(light ? 1 : 0)
                .filter(w -> !names.contains(w))
                .map(Presumed::plain)
                .filter(Presumed::content)
                .toList();
        if (content.isEmpty() || (form == Form.SOMEBODY && !light)) {
            return Optional.empty();
        }
        if (form == Form.STATE) {
            return Optional.of(new Presumed(subject, content, names, content, form));
        }
        List<String> deeds =
                light ? given(said, content) : content.subList(0, promisesDeed(said) ? Math.min(2, content.size()) : 1);
        List<String> besides = content.stream().filter(w -> !deeds.contains(w)).toList();
        if (names.isEmpty() && besides.isEmpty() && subject.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Presumed(subject, deeds, names, besides, light ? Form.SOMEBODY : form));
    }

    /** What is given: "a berth" of "the firm a berth". */
    private static List<String> given(List<String> said, List<String> content) {
        int article = Math.max(said.lastIndexOf("a"), said.lastIndexOf("an"));
        return content.stream()
                .filter(w -> said.stream().map(Presumed::plain).toList().lastIndexOf(w) > article)
                .findFirst()
                .or(() -> content.stream().findFirst())
                .stream()
                .toList();
    }

    /** "Agree to close", but not "agree to the demands". */
    private static boolean promisesDeed(List<String> said) {
        return said.size() > 2
                && PROMISING.contains(plain(said.getFirst()))
                && said.get(1).equals("to")
                && content(plain(said.get(2)))
                && !name(said.get(2));
    }

    private static boolean name(String word) {
        return Character.isUpperCase(word.charAt(0))
                || Collectives.called(plain(word)).size() > 1;
    }

    private static boolean content(String lower) {
        return lower.length() > 1
                && !Words.onlyAsks(lower)
                && ComparedWords.of(lower).stream().allMatch(ComparedWord::content);
    }

    /** Whether a sentence tells the same and denies it. */
    boolean deniedBy(String sentence, Optional<Quote> quote) {
        List<String> told = told(sentence);
        return speaksOfIt(told, quote) && places(told, quote).anyMatch(at -> denied(told, at));
    }

    /** Whether a sentence tells the same, and that it is so. */
    boolean affirmedBy(String sentence, Optional<Quote> quote) {
        List<String> told = told(sentence);
        return speaksOfIt(told, quote)
                && places(told, quote).findAny().isPresent()
                && places(told, quote).noneMatch(at -> denied(told, at) || new Denial(told, at).open());
    }

    private static List<String> told(String sentence) {
        return YesOrNo.words(YesOrNo.oneWordVerbs(Folding.fold(sentence)));
    }

    /** Whether it has the names and most of the other words. */
    private boolean speaksOfIt(List<String> told, Optional<Quote> quote) {
        boolean named =
                names.stream().allMatch(name -> told.stream().anyMatch(w -> called(w, name)) || by(quote, name));
        long there = besides.stream()
                .filter(word -> told.stream().anyMatch(w -> alike(plain(w), word) || parts(w).contains(word)))
                .count();
        return named && there >= MOST * besides.size();
    }

    /** Where it has a deed, or the opposite of one, of the subject. */
    private Stream<Integer> places(List<String> told, Optional<Quote> quote) {
        return Stream.iterate(0, i -> i < told.size(), i -> i + 1)
                .filter(i -> deeds.stream()
                        .anyMatch(deed -> alike(plain(told.get(i)), deed) || contrary(plain(told.get(i)), deed)))
                .filter(i -> leads(told, i, quote));
    }

    private boolean denied(List<String> told, int at) {
        String word = plain(told.get(at));
        boolean same = deeds.stream().anyMatch(deed -> alike(word, deed));
        Denial denial = new Denial(told, at);
        return !denial.open() && same == denial.denies() && (form == Form.DEED || nearlyDenied(told, at));
    }

    /** "Has no berth", "is not linked". */
    private boolean nearlyDenied(List<String> told, int at) {
        List<String> before = told.subList(Math.max(0, at - NEAR), at).stream()
                .map(Presumed::plain)
                .toList();
        return before.stream().anyMatch(Presumed::negation)
                && (form == Form.SOMEBODY || before.stream().anyMatch(BEING::contains));
    }

    /** Whether the subject stands before a place, or says it of themselves. */
    private boolean leads(List<String> told, int at, Optional<Quote> quote) {
        List<String> before = told.subList(0, at);
        List<String> leading = form == Form.SOMEBODY
                ? Stream.concat(subject.stream(), names.stream()).toList()
                : subject;
        boolean named = leading.stream().anyMatch(name -> before.stream().anyMatch(w -> called(w, name)));
        boolean own = before.stream().anyMatch(w -> OWN.contains(plain(w)))
                && subject.stream().anyMatch(name -> by(quote, name));
        boolean brought = told.subList(at, told.size()).contains("by")
                && subject.stream()
                        .anyMatch(name -> told.subList(at, told.size()).stream().anyMatch(w -> called(w, name)));
        return leading.isEmpty() || named || own || brought;
    }

    private static boolean by(Optional<Quote> quote, String name) {
        return quote.flatMap(Quote::speaker)
                .map(Speaker::name)
                .filter(speaker -> Words.of(speaker).contains(plain(name)))
                .isPresent();
    }

    private static boolean called(String word, String name) {
        return Words.related(plain(word), plain(name))
                || Collectives.called(plain(name)).stream().anyMatch(other -> other.equalsIgnoreCase(plain(word)));
    }

    /** "Open-door" has "open" and "door". */
    private static List<String> parts(String word) {
        return List.of(plain(word).split("-", -1));
    }

    private static boolean negation(String word) {
        return Denial.NEGATIONS.contains(plain(word)) || word.endsWith("n't");
    }

    private static boolean alike(String one, String other) {
        return Words.related(one, other) || new WordPair(one, other).alike();
    }

    private boolean contrary(String one, String other) {
        return form == Form.DEED && RESPONSES.contains(one) && new WordPair(one, other).opposite();
    }

    private static String plain(String word) {
        return word.replaceFirst("'s$", "").toLowerCase(Locale.ROOT);
    }
}
