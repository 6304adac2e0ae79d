package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.quote.Speaker;

/**
 * What of an earlier question "it", "they" and "there" refer to. Nothing is parsed: an article, a possessive or a
 * preposition begins a thing, the next verb or function word ends it.
 */
final class Referents {
    private static final Set<String> PLURALS =
            Set.of("people", "men", "women", "children", "police", "forces", "troops");
    private static final Pattern SINGULAR_ENDING =
            Pattern.compile(".*(?:ss|us|is|'s|news|ics|series|always|does|has|was|as)$");
    private static final String FUNCTION =
            "the|an?|did|does|do|is|was|were|are|has|have|had|will|would|can|could|should|say|says|said|think|about|who|what|when|where|why|how|which|that|to|for|from|with|by|on|into|after|before|during|than|and|or|mean|want|call|led|lead|cost";
    private static final Pattern THING = Pattern.compile("(?i)\\b(?:the|an?|this|[\\p{L}-]+'s) ((?:(?!(?:" + FUNCTION
            + ")\\b)[\\p{L}\\p{N}'.-]+ ?){1,4}(?:(?:of|at|in|between|against|with|over) (?:the )?(?:(?!(?:" + FUNCTION
            + ")\\b)[\\p{L}\\p{N}'.-]+ ?){1,3})?)");
    /** "When was the school built": what is done to the thing is no part of its name. */
    private static final Pattern UNDERGOING = Pattern.compile("(?i)\\b(?:is|was|are|were|been|being|be) $");

    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?<=\\S \\S{1,30}) (?:\\S+(?:ed|ing|en)|built|held|cut|lost|sent|met|shut|found|made|done|told|sold|paid|known|led|set|put|begun|won|hit|kept|left|bought|brought)$");
    private static final Pattern PLACE = Pattern.compile(
            "\\b([Ii]n|[Aa]t|[Nn]ear|[Oo]n|to|from|of) ((?:the )?(?:(?:eastern|western|northern|southern|central) )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*)");

    private Referents() {}

    /** The last things of several that a question names: "the peacekeepers". */
    static Optional<String> plural(String question) {
        List<String> words = List.of(question.split(" ", -1));
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!plural(words, i)) {
                continue;
            }
            int from = i;
            while (from > 0 && describes(words.get(from - 1))) {
                from--;
            }
            return Optional.of("the " + String.join(" ", words.subList(from, i + 1)));
        }
        return Optional.empty();
    }

    private static boolean plural(List<String> words, int i) {
        String word = words.get(i);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean shape = word.equals(lower)
                && lower.length() > 3
                && lower.endsWith("s")
                && !SINGULAR_ENDING.matcher(lower).matches();
        return (shape || PLURALS.contains(lower))
                && !Words.onlyAsks(lower)
                && !lower.matches(QuestionKinds.SAYING)
                // "the talks" and "our rules", but not "who leads"
                && (i == 0 || !words.get(i - 1).toLowerCase(Locale.ROOT).matches("who|what|which|he|she|it|to"));
    }

    private static boolean describes(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !Words.onlyAsks(lower)
                && !lower.matches(QuestionKinds.SAYING)
                && !lower.endsWith("ed")
                && lower.matches("[\\p{L}.'-]+");
    }

    /** The last body or group a question names. */
    static Optional<String> body(String question, Background background) {
        return background
                .bodies()
                .filter(b -> stands(b.name(), question))
                .max((a, b) -> Integer.compare(at(a, question), at(b, question)))
                .map(Speaker::name);
    }

    private static int at(Speaker body, String question) {
        return question.toLowerCase(Locale.ROOT).lastIndexOf(body.name().toLowerCase(Locale.ROOT));
    }

    private static boolean stands(String name, String question) {
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(question)
                .find();
    }

    /** The thing a question is about; else the body it names. */
    static Optional<String> thing(String question, Background background) {
        return thing(question).or(() -> body(question, background));
    }

    /** The thing a question is about: "Norway's mission at the harbour". */
    static Optional<String> thing(String question) {
        Matcher matcher = THING.matcher(question);
        Optional<String> last = Optional.empty();
        while (matcher.find()) {
            boolean undergoes =
                    UNDERGOING.matcher(question.substring(0, matcher.start())).find();
            String thing = matcher.group().strip();
            last = Optional.of(
                    undergoes && matcher.end() == question.length()
                            ? PARTICIPLE.matcher(thing).replaceFirst("")
                            : thing);
        }
        return last.map(t -> t.replaceFirst("(?i)^an? ", "the "));
    }

    /** Where it happened: "in Ostbay". */
    static Optional<String> place(String question) {
        Matcher matcher = PLACE.matcher(question);
        Optional<String> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of("in " + matcher.group(2));
        }
        return last;
    }
}
