package onrecord.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** "Do the articles agree?": the last question, and whether the articles say the same. */
final class ArticlesCompared implements Form {
    private static final String ARTICLES =
            "(?:all )?(?:of )?(?:the |these |those |your |all |both )*(?:\\p{L}+ )?(?:articles?|sources?|papers?|newspapers?|reports?|stories|texts?|outlets?)";
    private static final Pattern AGREE =
            Pattern.compile("(?i)^(?:do|does|did|are|is|what do|where do)(?: not)? (?:" + ARTICLES
                    + "(?: all)? (?:agree|disagree|differ|match|say (?:the same|different things|so|that|otherwise)|contradict|report the same|in agreement|consistent|unanimous).*"
                    + "|(?:that|it|this|the (?:number|figure|date|account)s?) (?:the same|consistent|disputed|contradicted|confirmed)(?: (?:in|by|across) "
                    + ARTICLES + ")?)$");
    private static final Pattern DIFFER = Pattern.compile(
            "(?i)^(?:is|are) there (?:a |any )?(?:disagreement|difference|contradiction|discrepancy|discrepancies|differences|contradictions)s?(?: .*)?$"
                    + "|^(?:same|is it the same) in (?:" + ARTICLES + ")$");

    static boolean asks(Turn turn) {
        boolean ownTopic = turn.words().matches("(?i).*\\b(?:about|on|over) (?!it$|that$|this$|them$).+");
        return !ownTopic
                && (turn.matcher(AGREE).matches() || turn.matcher(DIFFER).matches());
    }

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        if (!asks(turn)) {
            return Optional.empty();
        }
        PastQuestion last = background.question();
        String about = last.ofStatement() ? last.words() : last.topic();
        return Optional.of(new Completion.Again(
                "Do the articles agree on " + PastQuestion.uncapitalised(about) + "?", last.words() + "?"));
    }
}
