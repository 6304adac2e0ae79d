package onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.language.Folding;
import onrecord.quote.WordPair;

/**
 * Reads yes or no out of a sentence: it looks for what the question says of its subject, or for the opposite, and
 * whether the sentence denies it. "Did the council accept the toll?" is denied by "The council threw out ..." no less
 * than by "It has not accepted ...". What the sentence only hopes, asks or supposes is neither.
 */
final class YesOrNo {
    private static final Pattern ASKING = Pattern.compile(
            "(?i)^.*?\\b(?:did|does|do|is|was|were|are|has|have|had|will|would|can|could|should|shall|may|might|must)(?<not>n't)?\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['.-][\\p{L}\\p{N}]+)*|[,;:.!?()]");
    private static final Set<String> THERE =
            Set.of("there", "it", "this", "that", "any", "anybody", "anyone", "anything");
    private static final Pattern BEING = Pattern.compile("(?i)^(?:is|was)\\b");
    private static final Set<String> IS_OR_BECOMES = Set.of(
            "is", "was", "be", "been", "being", "as", "become", "becomes", "became", "remains", "isn't", "wasn't");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Map<Pattern, String> TWO_WORDS = twoWords();
    private static final double MOST = 0.7;

    private final List<String> subject;
    private final List<String> predicate;
    private final boolean negated;
    private final List<Pattern> names;
    private final boolean calling;
    private final boolean past;

    /** Reads what a question asks about, and of whom. */
    YesOrNo(Question question) {
        String asked = Folding.fold(question.completed().orElse(question.asked()));
        Matcher asking = ASKING.matcher(asked);
        String rest = oneWordVerbs(asking.find() ? asked.substring(asking.end()) : asked);
        List<String> words = words(rest);
        this.subject = subject(words);
        List<String> said = words.subList(subject.isEmpty() ? 0 : words.indexOf(subject.getLast()) + 1, words.size());
        this.predicate = said.stream()
                .map(YesOrNo::plain)
                .filter(w -> w.length() > 1 && !Words.onlyAsks(w) && !Denial.NEGATIONS.contains(w))
                .distinct()
                .toList();
        this.negated = said.stream().map(YesOrNo::plain).anyMatch(Denial.NEGATIONS::contains);
        this.names = names(subject);
        this.calling = predicate.size() == 1
                && !said.isEmpty()
                && ARTICLES.contains(said.getFirst())
                && BEING.matcher(asked).find();
        this.past = asked.regionMatches(true, 0, "was", 0, 3);
    }

    /** The same answer with what its first evidence says, when it was asked for yes or no. */
    static Answer decided(Answer answer) {
        return answer instanceof Answer.Found found && found.question().kind() == Question.Kind.YES_NO
                ? new Answer.Found(
                        found.question(),
                        found.evidence(),
                        found.disagreement(),
                        says(
                                found.question(),
                                found.evidence().getFirst().excerpt().words()),
                        found.confidence())
                : answer;
    }

    /** What a sentence says to a question; empty when it neither confirms nor denies. */
    static Optional<Polarity> says(Question question, String sentence) {
        return new YesOrNo(question).to(sentence);
    }

    /** What a sentence says to the question; empty when it neither confirms nor denies. */
    Optional<Polarity> to(String sentence) {
        return read(words(oneWordVerbs(Folding.fold(sentence))))
                .map(confirmed -> confirmed == negated ? Polarity.NO : Polarity.YES);
    }

    private static List<Pattern> names(List<String> subject) {
        return subject.stream()
                .map(name -> Collectives.patternOf(Collectives.called(possessor(name))))
                .toList();
    }

    private Optional<Boolean> read(List<String> sentence) {
        if (predicate.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> called =
                calling ? Apposition.tells(sentence, subject, predicate.getFirst()) : Optional.empty();
        if (called.isPresent()) {
            return called.map(now -> now || past);
        }
        if (calling && sentence.stream().map(YesOrNo::plain).noneMatch(IS_OR_BECOMES::contains)) {
            return Optional.empty();
        }
        int matched = 0;
        boolean open = false;
        for (String word : predicate) {
            boolean main = word.equals(predicate.getFirst());
            Optional<Boolean> here = Optional.empty();
            boolean found = false;
            for (int i = 0; i < sentence.size(); i++) {
                WordPair pair = new WordPair(plain(sentence.get(i)), word);
                boolean same = pair.alike() || Words.related(plain(sentence.get(i)), word) || (main && pair.akin());
                boolean opposite = main && !same && pair.opposite();
                if ((same || opposite) && about(sentence, i)) {
                    Denial denial = new Denial(sentence, i);
                    found = true;
                    open |= denial.open();
                    if (!denial.open() && here.isEmpty()) {
                        here = Optional.of(same != denial.denies());
                    }
                }
            }
            if (here.isPresent() && (main || !here.get())) {
                return here;
            }
            matched += found ? 1 : 0;
        }
        boolean nearlyAll = matched >= 2 && matched >= MOST * predicate.size();
        return nearlyAll && !open ? Optional.of(true) : Optional.empty();
    }

    /** Whether the subject, or a pronoun, leads up to a word, or "by" brings it after. */
    private boolean about(List<String> sentence, int at) {
        if (subject.isEmpty()) {
            return true;
        }
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.get(i);
            boolean named = names.stream().anyMatch(name -> name.matcher(word).find())
                    || subject.stream().anyMatch(name -> Words.related(plain(word), plain(name)));
            boolean leads = i < at && (named || Denial.PRONOUNS.contains(plain(word)));
            boolean brought =
                    i > at && named && i > 0 && sentence.subList(at, i).contains("by");
            if (leads || brought) {
                return true;
            }
        }
        return false;
    }

    /** The capitalised words the question begins with, or its first word that says something. */
    static List<String> subject(List<String> words) {
        List<String> subject = new ArrayList<>();
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (capital || (subject.isEmpty() && THERE.contains(word))) {
                subject.add(word);
            } else if (!subject.isEmpty() || !Words.onlyAsks(word)) {
                return subject.isEmpty() ? List.of(word) : THERE.containsAll(subject) ? List.of() : subject;
            }
        }
        return subject.size() < words.size() ? subject : List.of();
    }

    private static String possessor(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String plain(String word) {
        return possessor(word).toLowerCase(Locale.ROOT);
    }

    /** "Voted down" is one verb, and not what "down" means. */
    static String oneWordVerbs(String text) {
        String plain = text;
        for (Map.Entry<Pattern, String> verb : TWO_WORDS.entrySet()) {
            plain = verb.getKey().matcher(plain).replaceAll(verb.getValue());
        }
        return plain;
    }

    private static Map<Pattern, String> twoWords() {
        Map<Pattern, String> verbs = new LinkedHashMap<>();
        String object = "((?: \\p{L}+){0,3}?)";
        verbs.put(verb("(?:vot|turn|shoot|strik|knock|push)(?:e[sd]?|s|ed|ing)? (?:down|back|against)"), "rejected");
        verbs.put(
                verb("(?:shot|struck|shooting|striking) down|thr(?:ow|ows|ew|own) out|said no to|ruled out"),
                "rejected");
        verbs.put(
                verb("vot(?:e|es|ed|ing) (?:for|in favou?r of)|signed off(?: on)?|said yes to|gave the go-ahead to"),
                "approved");
        verbs.put(verb("call(?:s|ed|ing)?" + object + " off"), "cancelled$1");
        verbs.put(verb("(?:pull|back)(?:s|ed|ing)? (?:out|away|back)"), "withdrew");
        verbs.put(verb("g(?:ive|ives|ave|iven|iving) up|g(?:o|oes|one) back on|went back on"), "abandoned");
        verbs.put(verb("st(?:ep|eps|epped|epping|and|ands|ood) down"), "resigned");
        verbs.put(verb("shut(?:s|ting)? down"), "closed");
        return verbs;
    }

    private static Pattern verb(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
