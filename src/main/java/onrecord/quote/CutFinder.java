package onrecord.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.article.Span;

/**
 * Tells whether true words say something else once they are cut out of their sentence: because it denies them ("To say
 * that the dam leaks is absurd"), makes them depend on something ("..., if the council pays"), only asks them, or lays
 * them into somebody else's mouth ("They say the dam leaks").
 *
 * <p>What cannot be an assertion (a few words without a verb) is only turned by a denial right before it.
 */
final class CutFinder {
    /** Verbs by which somebody is said to say or think something. */
    static final String SAY = "(?:say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|argue[sd]?|arguing"
            + "|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|believe[sd]?|believing|think(?:s|ing)?|thought"
            + "|suggest(?:s|ed|ing)?|warn(?:s|ed|ing)?|maintain(?:s|ed|ing)?|allege[sd]?|alleging|pretend(?:s|ed|ing)?"
            + "|assert(?:s|ed|ing)?|stat(?:e|es|ed|ing)|declare[sd]?|mean(?:s|t)?|expect(?:s|ed)?|agree[sd]?"
            + "|accept(?:s|ed)?|promise[sd]?)";

    private static final Pattern CLAUSE_BEGINS = Pattern.compile(
            "(?:^|[,;:.!?-]|\\b(?:that|if|unless|until|whether|because|and|but|" + SAY + "(?: \\w+)?))[\\s\"']*$");
    private static final Pattern OTHERS_SAY = Pattern.compile(
            "\\b(?!(?:i|we|to|not|never|must|should|can|could|will|would|do|did|may|might|also|always|often)\\b)\\w+"
                    + " (?:say|says|claim|claims|claimed|think|thinks|believe|believes|allege|alleges|pretend|pretends"
                    + "|argue|argues|insist|insists|tell us|tells us)(?: that)?[\\s\"']*$");
    private static final Pattern QUESTION = Pattern.compile("[^.!;]*\\?\\W*");
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:who|what|when|where|why|how|which|whose|is|are|was|were|am|do|does|did|will|would|shall|should|can"
                    + "|could|may|might|must|has|have|had|isn't|aren't|don't|doesn't|didn't|won't|can't)\\b.*",
            Pattern.DOTALL);
    private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "he", "she", "it", "they", "there");
    private static final Set<String> VERBS = Set.of("be", "have", "do", "will", "can", "may", "must", "should", "not");
    private static final int FRAGMENT = 5;

    private final EditScript script;
    private final Surroundings around;

    CutFinder(EditScript script) {
        this.script = script;
        TrueWords truth = script.truth();
        int first = script.firstAgreed();
        int last = script.lastAgreed();
        Span words = truth.word(first).span().join(truth.word(last).span());
        this.around = Surroundings.of(truth.account().article(), words, truth.sentence(first), truth.sentence(last));
    }

    Optional<Verdict.Turn> turn() {
        if (fragment()) {
            return Denials.of(around, script.claim().getFirst().form()) ? cutOut() : Optional.empty();
        }
        if (Denials.of(around)) {
            return cutOut();
        }
        if (Conditions.of(around)) {
            return Optional.of(Verdict.Turn.CONDITION);
        }
        return asked() || laidIntoAnothersMouth() ? cutOut() : Optional.empty();
    }

    private static Optional<Verdict.Turn> cutOut() {
        return Optional.of(Verdict.Turn.CUT_FROM_DENIAL);
    }

    /** A question stays one without its mark when its words are in the order of a question. */
    private boolean asked() {
        String claim = script.claimText().toLowerCase(Locale.ROOT);
        return QUESTION.matcher(around.after()).matches()
                && !claim.contains("?")
                && !ASKS.matcher(claim).matches();
    }

    private boolean laidIntoAnothersMouth() {
        return !script.reported() && OTHERS_SAY.matcher(around.before()).find();
    }

    /** A few words inside a clause that assert nothing: "a moment of doubt". */
    private boolean fragment() {
        return script.claim().size() <= FRAGMENT
                && !CLAUSE_BEGINS.matcher(around.before()).find()
                && script.claim().stream().noneMatch(w -> SUBJECTS.contains(w.form()) || VERBS.contains(w.base()));
    }
}
