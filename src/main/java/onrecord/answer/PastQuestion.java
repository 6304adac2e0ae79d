package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.quote.Speaker;

/**
 * An earlier question, whose parts a follow-up exchanges.
 *
 * @param words the whole question with misspelt names mended, without its question mark
 * @param about the speakers it means
 * @param kind what would answer it
 */
record PastQuestion(String words, List<Speaker> about, Question.Kind kind) {
    private static final String AUXILIARY =
            "did|does|do|has|have|had|will|would|can|could|should|is|are|was|were|must|may|might";

    /** "What did | Keel | say | about the harbour". */
    private static final Pattern SAID =
            Pattern.compile("(?i)^((?:what|how|why|when|where|whom?)(?: else| exactly)?) (" + AUXILIARY
                    + ") ((?:(?!\\b(?:about|to|on|from|for|with)\\b).)+?) (" + QuestionKinds.SAYING + ")\\b ?(.*)$");

    /** What "keel on the harbour" and "Keel, about the harbour" are made of. */
    private static final Pattern KEYWORDS =
            Pattern.compile("(?i)^(?:the )?([\\p{L}'.-]+(?: [\\p{L}'.-]+){0,3}?),? (?:on|about|re|regarding) (.+)$");

    private static final Pattern WHO_SAID = Pattern.compile(
            "(?i)^who(?: else)? (?:has |have |had )?(?:said|says|spoke|talked|told|warned|claimed|announced|called|used the words)(?: something| anything)?(?: about| of| on| that)? (.+)$");
    private static final Pattern YES_NO =
            Pattern.compile("(?i)^(" + AUXILIARY + ") ((?:the )?[\\p{L}'.-]+(?: (?-i:\\p{Lu})[\\p{L}'.-]+)*) (.+)$");
    private static final Pattern ASKED_WITH_DO = Pattern.compile(
            "(?i)^(what|when|where|why|how|whom?) (did|does|do) ((?:the|an?|this|that|our|their|his|her) \\S+|\\S+) (\\S+)(.*)$");
    private static final Pattern CLAUSE = Pattern.compile("(?i)^(?:what|when|where|why|how|who|whom|whether)\\b");
    private static final Pattern DEFINES = Pattern.compile(
            "(?i)^(?:is|was|are|were) (?:(?-i:\\p{Lu})\\S+ ?)+ (?:an?|the) .+|^(?:is|was) \\S+ an? \\S+$");
    private static final Pattern COMPARES = Pattern.compile(
            "(?i)^(?:is|was|are|were) (?:the )?\\S+(?: (?-i:\\p{Lu})\\S+)* (?:(?:any )?(?:more|less) \\p{L}+|\\p{L}+er)\\b.*");
    private static final Pattern HOW_MANY =
            Pattern.compile("(?i)^(?:about |roughly )?how (?:many|much) (.+?) (" + AUXILIARY + ") (.+)$");
    private static final Pattern WHAT_HAPPENED =
            Pattern.compile("(?i)^what(?:'s| has| had)? ?(?:happen(?:ed|ing|s)?) (to|with|in|at|on) (.+)$");
    private static final Pattern ASKED_OF =
            Pattern.compile("(?i)^(what|when|where|why|how|whom?)(?: exactly)? (" + AUXILIARY + ") (.+)$");
    private static final Pattern PREPOSITION = Pattern.compile("(?i)^(?:about|on|regarding|concerning|of) (.+)$");
    private static final Pattern LAST_PLACE = Pattern.compile(
            "(?i)^(.*\\b(?:in|at|from|to|for|of|on|with|by|against|near|about))( (?:the )?[\\p{L}\\p{N}'.-]+(?: [\\p{L}\\p{N}'.-]+){0,2})$");
    private static final Pattern OWN_PREPOSITION = Pattern.compile(
            "(?i)^(in|at|from|to|for|of|on|with|by|against|near|about|before|after|since|during) (.+)$");
    private static final Pattern END = Pattern.compile("[\\s?!.]+$");

    PastQuestion {
        about = List.copyOf(about);
    }

    static PastQuestion of(Question question, QuestionReader reader) {
        String typed = Turn.typed(question.completed().orElse(question.asked())).words();
        ReadQuestion read = reader.read(typed);
        return new PastQuestion(END.matcher(read.understood()).replaceFirst(""), question.about(), question.kind());
    }

    /** The one person it is about. */
    Optional<Speaker> person() {
        return about.stream().filter(Speaker::person).findFirst();
    }

    /** What it asks somebody's words about, or, as part of a sentence, what it asks: "how many people have died". */
    String topic() {
        return said().map(m -> m.group(5).isBlank()
                        ? clause(m.group(1), m.group(2), m.group(3), m.group(4), "")
                        : PREPOSITION.matcher(m.group(5)).replaceFirst("$1"))
                .or(() -> keywords().map(m -> m.group(2)))
                .or(() -> match(WHO_SAID).map(m -> m.group(1)))
                .orElseGet(this::indirect);
    }

    /** Whether it asks what somebody said. */
    boolean ofStatement() {
        return said().isPresent() || keywords().isPresent();
    }

    /** Whether it sets somebody against somebody asked about before: "was Keel happier". */
    boolean compares() {
        return match(COMPARES).isPresent();
    }

    /** "What did NATO offer Russia" as a part of a sentence: "what NATO offered Russia". */
    private String indirect() {
        Matcher matcher = ASKED_WITH_DO.matcher(words);
        if (matcher.matches()) {
            return clause(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5));
        }
        Matcher yesNo = YES_NO.matcher(words);
        if (yesNo.matches()) {
            String verb = yesNo.group(1).toLowerCase(Locale.ROOT);
            return "whether " + yesNo.group(2) + (verb.matches("did|does|do") ? " " : " " + verb + " ")
                    + yesNo.group(3);
        }
        String what = words.replaceFirst("(?i)^(?:who|what) (?:is|are|was|were) (?=the |an? |(?-i:\\p{Lu}))", "");
        return uncapitalised(what);
    }

    private static String clause(String word, String auxiliary, String subject, String verb, String rest) {
        String did = auxiliary.toLowerCase(Locale.ROOT);
        String inflected = switch (did) {
            case "did" -> PastTense.of(verb);
            case "does" -> verb + "s";
            case "do" -> verb;
            default -> did + " " + verb;
        };
        return word.toLowerCase(Locale.ROOT) + " " + subject + " " + inflected + rest;
    }

    /** What a later question about "it" or by somebody else is about: a thing it names, or all it asks. */
    String subject() {
        return ofStatement() && !CLAUSE.matcher(topic()).find()
                ? topic()
                : Referents.thing(words).orElseGet(this::topic);
    }

    /** Whether it only asks what somebody is: "is Keel a mayor". */
    boolean defines() {
        return DEFINES.matcher(words).matches();
    }

    /** The same question about what somebody else says. */
    String with(String speaker) {
        Optional<Matcher> said = said();
        if (said.isPresent()) {
            Matcher m = said.get();
            return (m.group(1) + " " + m.group(2) + " " + speaker + " " + m.group(4) + " " + m.group(5)).strip() + "?";
        }
        Optional<Matcher> keywords = keywords();
        if (keywords.isPresent()) {
            return "What did " + speaker + " say about " + keywords.get().group(2) + "?";
        }
        return exchanged(speaker).orElseGet(() -> "What did " + speaker + " say about " + subject() + "?");
    }

    /** With the name of the one person it is about exchanged, or the subject of a yes-or-no question. */
    private Optional<String> exchanged(String speaker) {
        for (Speaker person : about) {
            Optional<String> there = Stream.concat(Stream.of(person.name()), person.alsoCalled().stream())
                    .sorted((a, b) -> b.length() - a.length())
                    .filter(name -> pattern(name).matcher(words).find())
                    .findFirst();
            if (there.isPresent()) {
                return Optional.of(
                        pattern(there.get()).matcher(words).replaceFirst(Matcher.quoteReplacement(speaker)) + "?");
            }
        }
        Matcher yesNo = YES_NO.matcher(words);
        return yesNo.matches() && Character.isUpperCase(yesNo.group(2).charAt(0))
                ? Optional.of(yesNo.group(1) + " " + speaker + " " + yesNo.group(3) + "?")
                : Optional.empty();
    }

    /** The same question about something else. */
    String about(String other) {
        String bare = PREPOSITION.matcher(other).replaceFirst("$1");
        Optional<Matcher> said = said();
        if (said.isPresent()) {
            Matcher m = said.get();
            boolean direct = !m.group(5).isBlank()
                    && !PREPOSITION.matcher(m.group(5)).matches()
                    && !m.group(4).toLowerCase(Locale.ROOT).matches("sa(?:y|ys|id)|th(?:ink|inks|ought)|tell|told");
            return m.group(1) + " " + m.group(2) + " " + m.group(3) + " " + m.group(4) + (direct ? " " : " about ")
                    + bare + "?";
        }
        Optional<Matcher> keywords = keywords();
        if (keywords.isPresent()) {
            return "What did " + name(keywords.get().group(1)) + " say about " + bare + "?";
        }
        if (match(WHO_SAID).isPresent()) {
            return "Who spoke about " + bare + "?";
        }
        if (person().isPresent()) {
            return "What did " + person().get().name() + " say about " + bare + "?";
        }
        return elsewhere(other);
    }

    /** With its last name or place exchanged, else with the other thing added. */
    private String elsewhere(String other) {
        Matcher own = OWN_PREPOSITION.matcher(other);
        Matcher place = LAST_PLACE.matcher(words);
        if (place.matches()) {
            String preposition = place.group(1).substring(place.group(1).lastIndexOf(' ') + 1);
            boolean same = own.matches() && own.group(1).equalsIgnoreCase(preposition);
            if (same || (!own.matches() && named(place.group(2)) && named(other))) {
                return place.group(1) + " " + (same ? own.group(2) : other) + "?";
            }
        }
        // "What did the council offer the fishers about taxes": the last exchange is undone.
        String bare = words.replaceFirst("(?i)^((?:what|who|how|when|where|why)\\b.+?) about .+$", "$1");
        return bare + (own.matches() ? " " : " about ") + other + "?";
    }

    private static boolean named(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    /** The same question for a reason, a time, a place: with another question word. */
    String asking(String word) {
        String asked = capitalised(word);
        Optional<Matcher> said = said();
        if (said.isPresent()) {
            Matcher m = said.get();
            return (asked + " " + m.group(2) + " " + m.group(3) + " " + m.group(4) + " this " + m.group(5)).strip()
                    + "?";
        }
        if (keywords().isPresent()) {
            return asked + " did " + name(keywords().get().group(1)) + " say this about "
                    + keywords().get().group(2) + "?";
        }
        return match(HOW_MANY)
                        .map(m -> asked + " " + m.group(2) + " " + m.group(1) + " " + m.group(3))
                        .or(() -> match(WHAT_HAPPENED)
                                .map(m -> asked + " did this happen " + m.group(1) + " " + m.group(2)))
                        .or(() -> match(ASKED_OF)
                                .map(m -> asked + " " + m.group(2) + " " + m.group(3)
                                        + (m.group(1).equalsIgnoreCase("what")
                                                        && m.group(2)
                                                                .toLowerCase(Locale.ROOT)
                                                                .startsWith("d")
                                                ? " this"
                                                : "")))
                        .or(() -> match(YES_NO).map(m -> asked + " " + uncapitalised(words)))
                        .orElseGet(() -> asked + " was this: " + uncapitalised(words))
                + "?";
    }

    /** The other party of "what did NATO offer Russia": the one who can accept or refuse. */
    Optional<String> receiver() {
        return match(
                        Pattern.compile(
                                "(?i)^what (?:did|does|do|has|have|will|would) (?:the )?\\S+ \\S+ (?:(?:to|from|of) )?((?:the )?\\S+)$"))
                .filter(m -> said().isEmpty())
                .map(m -> m.group(1));
    }

    private Optional<Matcher> said() {
        return match(SAID);
    }

    private Optional<Matcher> keywords() {
        return about.isEmpty()
                        || words.toLowerCase(Locale.ROOT)
                                .matches("(?:" + AUXILIARY + "|who|what|how|why|when|where|which|whose)\\b.*")
                ? Optional.empty()
                : match(KEYWORDS);
    }

    /** The whole name of whom the question means, for a part of it. */
    private String name(String part) {
        return about.size() == 1 ? about.getFirst().name() : part;
    }

    private Optional<Matcher> match(Pattern pattern) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}-])");
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A question's first word in lower case, for the middle of a sentence; names begin no such question. */
    static String uncapitalised(String words) {
        return words.matches("(?i)(?:who|what|when|where|which|why|how|whose|" + AUXILIARY + ")\\b.*")
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }
}
