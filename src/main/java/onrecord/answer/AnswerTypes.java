package onrecord.answer;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * What the answer to a kind of question looks like in a sentence. Simple shapes on purpose: on answer-sentence
 * selection such rules were measured to be worth four to six points, and they can be read. What merely repeats the
 * question is no answer: the name, number or date must be a new one.
 */
final class AnswerTypes {
    private static final double PARTLY = 0.5;

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\."
                    + "|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private static final Pattern DATE = Pattern.compile(MONTHS + "(?! \\p{Lu})|\\b" + DAYS
            + "\\b|\\b(?:1[5-9]|20)\\d\\ds?\\b|\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b|(?i:\\b(?:today|yesterday|tomorrow|tonight"
            + "|(?:last|this|next|earlier this|later this) (?:week|weekend|month|year|spring|summer|autumn|fall|winter|century)"
            + "|(?:\\w+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)) (?:ago|earlier|later|before)"
            + "|in (?:\\w+ )?(?:minutes|hours|days|weeks|months|years)|midnight|noon)\\b)");
    private static final Pattern VAGUE_TIME = Pattern.compile(
            "(?i)\\b(?:soon|recently|shortly|currently|now|since|until|by the end of|during|before|after)\\b");

    private static final Pattern LIES_IN = Pattern.compile(
            "\\b(?:in|at|near|outside|across|off|around|inside|throughout) (?:the |[a-z]+ ){0,2}?(?<name>\\p{Lu}[\\p{L}.'-]+)");
    private static final Pattern GOES_TO = Pattern.compile(
            "\\b(?:from|to|of|into|through|toward|towards) (?:the |[a-z]+ ){0,2}?(?<name>\\p{Lu}[\\p{L}.'-]+)");
    private static final Pattern NO_PLACE = Pattern.compile(MONTHS + "|" + DAYS);

    private static final Pattern CAUSE = Pattern.compile(
            "(?i)\\b(?:because|due to|owing to|so that|in order to|caused|sparked|triggered|led to|prompted|reasons?|so as to"
                    + "|resulted (?:in|from)|blamed?|thanks to|stems? from|driven by|aimed? (?:at|to)|in response to|in protest"
                    + "|to (?:avoid|prevent|protect|ensure|allow|stop|help|make)|motivated by|fear(?:s|ing)? that|out of)\\b");
    private static final Pattern OCCASION =
            Pattern.compile("(?i)\\b(?:after|since|as|over|amid|following|for|given|when|to \\p{L}{3,})\\b");

    private static final Pattern NAME =
            Pattern.compile("(?<name>\\p{Lu}\\p{L}*\\p{Ll}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]+)+)");
    /** Inside a sentence, where only names have a capital letter. */
    private static final Pattern ONE_WORD =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:] [“\"‘']?)(?<name>\\p{Lu}[\\p{L}\\p{N}.'-]+)");

    private static final Pattern COUNTRY = Pattern.compile("(?i)\\b(?:country|countries|nations?)\\b");
    private static final Pattern ONE_OF_ITS_KIND = Pattern.compile(
            "(?i)\\b(?:which|what) (?!(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|kind"
                    + "|sort|about|if|else|happen\\p{L}*|on|in|for)\\b)\\p{L}+");
    private static final Pattern MANY =
            Pattern.compile(",[^,.;]{2,60}?,? (?:and|or|as well as) |,[^,.;]{2,40},[^,.;]{2,40},");
    private static final Pattern TWO =
            Pattern.compile("\\p{L}{3,} (?:and|or|as well as) \\p{L}|\\b(?:also|including|such as)\\b");

    private AnswerTypes() {}

    /**
     * How much a sentence looks like an answer: 0 not at all, 1 just so, 0 for kinds whose answer may look like anything.
     */
    static double fit(Question question, String sentence) {
        return to(question).applyAsDouble(sentence);
    }

    /** The same for many sentences: the question is read once. */
    static ToDoubleFunction<String> to(Question question) {
        String asked = question.completed().orElse(question.asked());
        return switch (question.kind()) {
            case NUMBER -> new Figures(asked)::fit;
            case TIME ->
                sentence -> either(
                        news(DATE, asked, sentence),
                        VAGUE_TIME.matcher(sentence).find());
            case PLACE ->
                sentence -> either(
                        names(LIES_IN, asked, sentence)
                                || (COUNTRY.matcher(asked).find() && news(Collectives.ANY, asked, sentence)),
                        names(GOES_TO, asked, sentence));
            case REASON ->
                sentence -> either(
                        CAUSE.matcher(sentence).find(),
                        OCCASION.matcher(sentence).find());
            case PERSON -> sentence -> either(names(NAME, asked, sentence), names(ONE_WORD, asked, sentence));
            case DEFINITION -> new Definitions(question)::fit;
            case LIST ->
                sentence -> either(
                        MANY.matcher(sentence).find(), TWO.matcher(sentence).find());
            case YES_NO -> {
                YesOrNo said = new YesOrNo(question);
                yield sentence -> said.to(sentence).isPresent() ? 1 : 0;
            }
            case OTHER ->
                ONE_OF_ITS_KIND.matcher(asked).find()
                        ? sentence -> names(ONE_WORD, asked, sentence) ? PARTLY : 0
                        : sentence -> 0;
            case SAID, WHO_SAID, COMPARISON -> sentence -> 0;
        };
    }

    private static double either(boolean wholly, boolean partly) {
        if (wholly) {
            return 1;
        }
        return partly ? PARTLY : 0;
    }

    /** Whether it holds one that the question does not. */
    private static boolean news(Pattern shape, String asked, String sentence) {
        return shape.matcher(sentence).results().anyMatch(found -> !asked.contains(found.group()));
    }

    /** The same for names, any part of which the question may hold. */
    private static boolean names(Pattern shape, String asked, String sentence) {
        String lower = asked.toLowerCase(Locale.ROOT);
        return shape.matcher(sentence)
                .results()
                .map(found -> found.group("name"))
                .anyMatch(name -> !NO_PLACE.matcher(name).find()
                        && Words.of(name).stream().noneMatch(lower::contains));
    }
}
