package onrecord.quote;

import static onrecord.quote.WordClass.NOUN;
import static onrecord.quote.WordClass.VERB;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.article.Span;

/**
 * Quoted words a sentence takes from somebody: "vowed to “row every mile”", "her claim that she “never slept” at sea".
 * A word before them says whose they are.
 */
final class TakenWords {
    private static final int FARTHEST = 15;
    private static final WordList TAKING = WordList.read("taking-words.txt");
    private static final WordList NAMING = WordList.read("naming-words.txt");
    private static final Set<String> LABELLING = Set.of("mean", "show", "find", "read");
    private static final Set<String> SMALL =
            Set.of("with", "from", "into", "over", "upon", "that", "this", "than", "like");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

    private final String text;

    TakenWords(String text) {
        this.text = text;
    }

    /**
     * The draft of a quotation whose words are taken from somebody.
     *
     * @param opening its first token
     */
    Optional<Draft> find(Stretch stretch, int opening, Quotation quotation) {
        if (!mayBeTaken(stretch, opening, quotation)) {
            return Optional.empty();
        }
        Optional<Phrase> speaker = Optional.empty();
        int cue = -1;
        for (int i = opening - 1;
                i >= Math.max(0, opening - FARTHEST) && speaker.isEmpty() && !stretch.mark(i, ";");
                i--) {
            if (stretch.quoted(i)) {
                continue;
            }
            boolean verb = takes(stretch, i);
            if (verb && stretch.passive(i)) {
                return asked(stretch, i, quotation);
            }
            boolean noun = stretch.is(i, NOUN) && TAKING.has(stretch.lower(i));
            speaker = verb ? new Subjects(stretch).of(i) : noun ? possessor(stretch, i) : Optional.empty();
            cue = verb || noun ? i : cue;
        }
        if (speaker.isEmpty() && cue >= 0) {
            speaker = verbBefore(stretch, opening);
        }
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                List.of(quotation.span()),
                speaker.map(stretch::span),
                Optional.of(stretch.span(cue, cue)),
                Draft.Basis.CUE));
    }

    /** Several words, no title, and not the name of a thing. */
    boolean mayBeTaken(Stretch stretch, int opening, Quotation quotation) {
        boolean named = NAMING.has(stretch.lower(opening - 1))
                || (stretch.isWord(opening - 1, "as") && stretch.isWord(opening - 2, "known"));
        return quotation.words(text) >= 2 && !title(quotation) && !named;
    }

    private static boolean takes(Stretch stretch, int i) {
        return stretch.is(i, VERB)
                && (TAKING.has(stretch.lower(i))
                        || SayingVerb.of(stretch.lower(i))
                                .filter(v -> !LABELLING.contains(v.lemma()))
                                .isPresent());
    }

    /** "Keel was asked, “…?”": by somebody else. */
    private static Optional<Draft> asked(Stretch stretch, int cue, Quotation quotation) {
        Optional<Span> agent = Optional.empty();
        for (int i = cue + 1; i < Math.min(stretch.size(), cue + 8) && !stretch.quoted(i); i++) {
            if (stretch.isWord(i, "by") && agent.isEmpty()) {
                agent = new NounPhrases(stretch).startingAt(i + 1).map(stretch::span);
            }
        }
        boolean question = stretch.isWord(cue, "asked", "told");
        return agent.isPresent() || question
                ? Optional.of(new Draft(
                        List.of(quotation.span()), agent, Optional.of(stretch.span(cue, cue)), Draft.Basis.CUE))
                : Optional.empty();
    }

    private static Optional<Phrase> verbBefore(Stretch stretch, int opening) {
        for (int i = opening - 1; i >= 0; i--) {
            if (stretch.finite(i)) {
                return new Subjects(stretch).of(i);
            }
        }
        return Optional.empty();
    }

    /** "Her claim", "Keel's call". */
    private static Optional<Phrase> possessor(Stretch stretch, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (stretch.is(i, WordClass.POSSESSIVE)) {
                return Optional.of(new Phrase(i, i));
            }
            if (stretch.isWord(i, "'s", "'") && i > 0) {
                return new NounPhrases(stretch).endingAt(i - 1);
            }
        }
        return Optional.empty();
    }

    /** Written like the title of a book or a film. */
    boolean title(Quotation quotation) {
        List<String> words = LONG_WORD
                .matcher(quotation.inside().in(text))
                .results()
                .map(MatchResult::group)
                .toList();
        return !words.isEmpty()
                && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)) || SMALL.contains(w));
    }
}
