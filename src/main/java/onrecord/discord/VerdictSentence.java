package onrecord.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.quote.Difference;
import onrecord.quote.Finding;
import onrecord.quote.Quote;
import onrecord.quote.Verdict;

/** Says a {@link Verdict} in one plain sentence. */
final class VerdictSentence {
    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "cannot", "without");
    private static final int LONGEST_WORD = 40;

    private VerdictSentence() {}

    /** The sentence, in bold, in Markdown. */
    static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim verbatim -> verbatim(verbatim.finding());
            case Verdict.Near near -> "**Close: the true wording differs.**" + reporters(near.finding());
            case Verdict.OtherSpeaker other -> otherSpeaker(other);
            case Verdict.Altered altered ->
                "**The meaning is turned: " + turn(altered) + ".**" + reporters(altered.finding());
            case Verdict.NotOnRecord none -> "**Not on record.** No article here has these words.";
        };
    }

    private static String verbatim(Finding finding) {
        if (finding.direct()) {
            return "**Yes: these very words.**";
        }
        if (finding.quote().isEmpty()) {
            return "**These very words stand there, but they are the reporter’s.**";
        }
        return finding.quote().filter(q -> q.kind() == Quote.Kind.INDIRECT).isPresent()
                ? "**Reported, not quoted.** These are the reporter’s words for what "
                        + finding.speaker()
                                .map(s -> Markdown.text(Who.plain(s, 80)))
                                .orElse("somebody") + " said."
                : "**Yes, these very words, but not as a quotation.**" + reporters(finding);
    }

    /** Says when not all of the words are the speaker's own. */
    private static String reporters(Finding finding) {
        Optional<Quote.Kind> kind = finding.quote().map(Quote::kind);
        if (kind.isEmpty()) {
            return " The words are the reporter’s.";
        }
        return switch (kind.get()) {
            case DIRECT -> "";
            case MIXED -> " Only what stands inside quotation marks is the speaker’s own wording.";
            case INDIRECT -> " The words are the reporter’s, for what somebody said.";
        };
    }

    private static String otherSpeaker(Verdict.OtherSpeaker other) {
        Optional<String> truly = other.finding().speaker().map(s -> Markdown.text(Who.plain(s, 80)));
        if (other.inPart()) {
            return "**Only some of these words are "
                    + truly.map(name -> name + "’s").orElse("quoted") + "; the rest is not in that quotation.**";
        }
        Optional<String> claimed = other.claim().meant().size() == 1
                ? Optional.of(Who.plain(other.claim().meant().getFirst(), 80))
                : other.claim().by().map(VisibleText::line).map(n -> Source.shortened(n, 80));
        String not = claimed.map(c -> ", not " + Markdown.text(c) + "’s").orElse("");
        if (truly.isPresent()) {
            return "**These words are " + truly.get() + "’s" + not + ".**" + reporters(other.finding());
        }
        return other.finding().quote().isPresent()
                ? "**These words are on record, but the article does not say who said them.**"
                        + reporters(other.finding())
                : "**These words are the reporter’s" + not + ".**";
    }

    private static String turn(Verdict.Altered altered) {
        List<Difference> differences = altered.differences();
        return switch (altered.turn()) {
            case NEGATION ->
                negation(differences, Difference.Kind.MISSING)
                        .map(w -> w + " is missing")
                        .or(() -> negation(differences, Difference.Kind.ADDED).map(w -> w + " was put in"))
                        .orElse("what was affirmed is denied, or the other way round");
            case NUMBER -> "the number is another one";
            case CONDITION -> "a condition or reservation was left out or put in";
            case CUT_FROM_DENIAL -> "the words were cut out of a sentence that denies them";
            case OTHER_THING -> "another name, date or thing stands there";
        };
    }

    private static Optional<String> negation(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(d -> d.kind() == kind)
                .flatMap(d -> List.of(d.words().split("[^\\p{L}'’]+", -1)).stream())
                .filter(VerdictSentence::negates)
                .findFirst()
                .map(w -> "a “" + Markdown.text(Source.shortened(w, LONGEST_WORD)) + "”");
    }

    private static boolean negates(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return NEGATIONS.contains(lower) || lower.endsWith("n't");
    }
}
