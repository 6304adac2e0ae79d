package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Which article is that?", "who said that?", "what date?": asks about the very words that were shown. */
final class SourceAsked implements Form {
    private static final String PAPER =
            "(?:articles?|sources?|papers?|newspapers?|outlets?|publications?|reports?|story|text|file|magazine|site|website|link|url|headline|title)";
    private static final String IT = "(?:that|this|it|these|those)";

    private static final Pattern ARTICLE =
            Pattern.compile("(?i)^(?:(?:in |from )?(?:which|what)(?:'s| is| was)?(?: the| your)? " + PAPER
                    + "(?: (?:is|was|are|were|does|did|has|had|says|said|reported|reports|wrote|published|printed|contains)\\b(?: "
                    + IT + ")?(?: (?:from|in|say|said|come from|stand in|appear in|published|reported|that|this|it))*)?"
                    + "|(?:the )?(?:source|link|citation|article)(?: please| for that)?"
                    + "|where (?:does|did|do) (?:it|that|this|you) (?:say|stand|come from|appear|find|get|read)(?: "
                    + IT + ")?(?: from)?"
                    + "|where(?:'s| is| was) " + IT + " (?:from|written|reported|published|said)"
                    + "|(?:can you |please )?(?:cite|show)(?: me)?(?: the| your)? (?:" + IT + "|" + PAPER + ")"
                    + "|says who|according to (?:what|which) " + PAPER + ")$");
    private static final Pattern WHO = Pattern.compile(
            "(?i)^(?:(?:and )?who(?:'s| is| was| has)? (?:said|says|say|saying|told|claimed|claims|stated|quoted)(?: (?:that|this|it|so|those words|these words|them))?(?: there)?"
                    + "|whose (?:words|quote|statement)(?: (?:is|are|was|were) (?:that|this|those|these|it|they))?"
                    + "|according to (?:who|whom)|says who|by whom|who(?:'s| is| was) (?:that|this|it) (?:by|from)|who(?:'s| is| was) (?:quoted|speaking)(?: there| here)?)$");
    private static final Pattern DATE = Pattern.compile(
            "(?i)^(?:(?:on )?(?:what|which)(?:'s| is| was)?(?: the)? date(?: (?:is|was|of) (?:that|this|it|the (?:article|report|story)|that from|published))?(?: (?:from|published))?"
                    + "|(?:the )?date"
                    + "|when (?:was|were|is|did) (?:that|this|it|they|the (?:article|story|report|paper)|that (?:article|story|report|paper)|this article) (?:published|written|printed|posted|reported|appear|come out|out|from)"
                    + "|how old is (?:that|this|it|the article|that article)|date of (?:publication|the article|that article))$");
    private static final Pattern AUTHOR = Pattern.compile(
            "(?i)^(?:who (?:wrote|reported|published) (?:that|this|it|the article|that article|the story|the report)"
                    + "|who(?:'s| is| was) the (?:author|reporter|journalist|writer)|(?:the )?author)$");
    private static final int SHOWN_WORDS = 12;

    static boolean asks(Turn turn) {
        return Stream.of(ARTICLE, WHO, DATE, AUTHOR)
                .anyMatch(pattern -> turn.matcher(pattern).matches());
    }

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        List<Evidence> shown = background.shown();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String words = words(shown.getFirst());
        if (turn.matcher(WHO).matches()) {
            List<Evidence> attributed = attributedFirst(shown);
            return pointed("Who said “" + words(attributed.getFirst()) + "”?", Question.Kind.WHO_SAID, attributed);
        }
        if (turn.matcher(ARTICLE).matches()) {
            return pointed("Which article has “" + words + "”?", Question.Kind.OTHER, shown);
        }
        if (turn.matcher(AUTHOR).matches()) {
            return pointed("Who wrote the article with “" + words + "”?", Question.Kind.PERSON, shown);
        }
        if (turn.matcher(DATE).matches()) {
            return pointed(
                    "When was “" + shown.getFirst().excerpt().article().headline() + "” published?",
                    Question.Kind.TIME,
                    withDateLine(shown));
        }
        return Optional.empty();
    }

    private static Optional<Completion> pointed(String question, Question.Kind kind, List<Evidence> evidence) {
        return Optional.of(new Completion.Pointed(question, kind, evidence));
    }

    private static List<Evidence> attributedFirst(List<Evidence> shown) {
        return shown.stream()
                .sorted((a, b) -> Boolean.compare(attributed(b), attributed(a)))
                .toList();
    }

    private static boolean attributed(Evidence evidence) {
        return evidence.quote().flatMap(q -> q.speaker()).isPresent();
    }

    private static List<Evidence> withDateLine(List<Evidence> shown) {
        Stream<Evidence> line = DateLine.of(shown.getFirst().excerpt().article()).stream()
                .map(e -> new Evidence(e, Optional.empty(), List.of(), List.of(e.span()), 1));
        return Stream.concat(line, shown.stream()).toList();
    }

    /** The first words of what was shown, on one line, without marks that would end the quotation. */
    private static String words(Evidence evidence) {
        String line = evidence.excerpt()
                .words()
                .replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll("[\"“”„]", "")
                .strip();
        String[] words = line.split(" ", SHOWN_WORDS + 1);
        return words.length <= SHOWN_WORDS
                ? line
                : line.substring(0, line.length() - words[SHOWN_WORDS].length() - 1) + " …";
    }
}
