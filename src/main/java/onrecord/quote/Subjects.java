package onrecord.quote;

import static onrecord.quote.WordClass.ADVERB;
import static onrecord.quote.WordClass.AUXILIARY;
import static onrecord.quote.WordClass.NAME;
import static onrecord.quote.WordClass.NOUN;
import static onrecord.quote.WordClass.NUMBER;
import static onrecord.quote.WordClass.PARTICLE;
import static onrecord.quote.WordClass.PREPOSITION;
import static onrecord.quote.WordClass.PRONOUN;

import java.util.Optional;
import java.util.Set;

/** Finds whom a verb belongs to when its subject stands before it. */
final class Subjects {
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "have",
            "had",
            "also",
            "later",
            "then",
            "repeatedly",
            "previously",
            "once",
            "again",
            "never",
            "only",
            "just",
            "to",
            "be",
            "been",
            "twice",
            "recently",
            "reportedly",
            "both",
            "all");
    private static final Set<String> STARTERS = Set.of(
            "the", "a", "an", "he", "she", "they", "it", "we", "i", "one", "some", "many", "most", "both", "all", "his",
            "her", "their", "its", "another", "two", "three", "several", "other", "no");
    private static final Set<String> FUNCTION = Set.of(
            "but",
            "and",
            "in",
            "on",
            "at",
            "for",
            "after",
            "before",
            "when",
            "while",
            "as",
            "if",
            "although",
            "though",
            "despite",
            "during",
            "since",
            "with",
            "from",
            "by",
            "of",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "what",
            "who",
            "why",
            "how",
            "meanwhile",
            "however",
            "still",
            "also",
            "yet",
            "then",
            "so",
            "or",
            "nor",
            "not",
            "yes",
            "each",
            "every",
            "instead",
            "last",
            "next",
            "first",
            "earlier",
            "now",
            "because",
            "until");

    private static final WordList OFFICES = WordList.read("offices.txt");

    private final Stretch stretch;
    private final NounPhrases phrases;

    Subjects(Stretch stretch) {
        this.stretch = stretch;
        this.phrases = new NounPhrases(stretch);
    }

    /** The subject that stands right before a verb, over adverbs, times and insertions between commas. */
    Optional<Phrase> before(int verb) {
        int at = overAdverbs(verb - 1);
        for (int guard = 0; guard < 4 && at >= 0; guard++) {
            if (Calendar.names(stretch.lower(at))) {
                at = overTime(at);
            } else if (insertionEnds(at)) {
                Optional<Phrase> behind = rightBehindQuotation(at);
                if (behind.isPresent()) {
                    return behind;
                }
                int opening = opening(at);
                if (opening <= 0) {
                    return Optional.empty();
                }
                boolean inserted =
                        stretch.isWord(opening + 1, "who", "whose", "which", "that", "as", "when", "whom", "where")
                                || !finite(opening + 1, at);
                if (stretch.isWord(at, ",") && !inserted) {
                    return Optional.empty();
                }
                opening = firstOpening(opening, at);
                Optional<Phrase> outside = phrases.endingAt(opening - 1).filter(this::canSpeak);
                if (outside.isPresent()) {
                    return Optional.of(withNameBehind(outside.get(), opening, at));
                }
                at = opening - 1;
            } else {
                break;
            }
        }
        if (at < 0) {
            return Optional.empty();
        }
        if (stretch.isWord(at, "who", "which", "that") && !stretch.quoted(at)) {
            int relative = at;
            int antecedent = stretch.isWord(at - 1, ",") ? at - 2 : at - 1;
            return phrases.endingAt(antecedent).map(p -> new Phrase(p.first(), relative));
        }
        int end = overPrepositional(at);
        return phrases.endingAt(end).map(this::widened);
    }

    /** "Keel at the time said", "the mayor in a letter said": to the phrase before the preposition. */
    private int overPrepositional(int at) {
        Optional<Phrase> phrase = phrases.endingAt(at);
        if (phrase.isEmpty()) {
            return at;
        }
        int tie = phrase.get().first() - 1;
        boolean time = stretch.isWord(
                        at,
                        "time",
                        "interview",
                        "statement",
                        "tweet",
                        "speech",
                        "email",
                        "letter",
                        "post",
                        "briefing",
                        "conference")
                && stretch.isWord(tie, "at", "in", "during", "on");
        return time && tie > 0 && stretch.is(tie - 1, NAME, NOUN, PRONOUN) ? tie - 1 : at;
    }

    /** "…," Mr. Reed, once a pilot and now mayor, of Ostend, said: the phrase the quotation is followed by. */
    private Optional<Phrase> rightBehindQuotation(int closing) {
        if (!stretch.mark(closing, ",")) {
            return Optional.empty();
        }
        int first = closing;
        while (first > 0 && !stretch.quoted(first - 1) && closing - first < 40) {
            first--;
        }
        if (first == 0 || !stretch.quoted(first - 1)) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = phrases.startingAt(first).filter(this::canSpeak);
        boolean insertion = phrase.isPresent()
                && stretch.mark(phrase.get().last() + 1, ",", "(")
                && (stretch.isWord(phrase.get().last() + 2, "who", "whose")
                        || !finite(phrase.get().last() + 1, closing));
        return insertion
                ? phrase.map(p -> withNameBehind(p, p.last() + 1, end(p.last() + 1, closing)))
                : Optional.empty();
    }

    private int end(int opening, int closing) {
        for (int i = opening + 1; i < closing; i++) {
            if (stretch.mark(i, ",")) {
                return i;
            }
        }
        return closing;
    }

    private boolean finite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stretch.finite(i) && !stretch.isWord(i, "retired", "based")) {
                return true;
            }
        }
        return false;
    }

    private int overAdverbs(int from) {
        int at = from;
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            boolean between = stretch.is(at, AUXILIARY, ADVERB)
                    || (stretch.is(at, PARTICLE) && !stretch.isWord(at, "'s", "'"))
                    || BETWEEN.contains(stretch.lower(at));
            if (!between || (stretch.isWord(at, "'s") && stretch.is(at, PARTICLE)) || stretch.quoted(at)) {
                break;
            }
            at--;
        }
        return at;
    }

    private int overTime(int at) {
        int before = at - 1;
        if (stretch.isWord(before, "on", "last", "in", "late", "early")) {
            before--;
        }
        return before > 0 && stretch.mark(before, ",") ? before - 1 : before;
    }

    private boolean insertionEnds(int at) {
        return stretch.mark(at, ",", "-", "--", ")");
    }

    private int opening(int closing) {
        String mark = stretch.isWord(closing, ")") ? "(" : stretch.lower(closing);
        for (int i = closing - 1; i >= 0 && closing - i < 40; i--) {
            if (stretch.quoted(i)) {
                return -1;
            }
            if (stretch.lower(i).equals(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** "Clara Finch, 41, a pilot in Ostend, said": over all insertions to the comma behind the name. */
    private int firstOpening(int opening, int closing) {
        int first = opening;
        if (!stretch.mark(closing, ",")) {
            return first;
        }
        for (int i = opening - 1; i > 0 && !stretch.quoted(i); i--) {
            if (stretch.mark(i, ",")) {
                boolean inserted = stretch.isWord(i + 1, "who", "whose", "which") || !finite(i + 1, first);
                Optional<Phrase> before = phrases.endingAt(i - 1).filter(this::canSpeak);
                boolean tied =
                        before.isPresent() && stretch.is(widened(before.get()).first() - 1, PREPOSITION, PARTICLE);
                if (!inserted || before.isEmpty() || tied) {
                    break;
                }
                first = i;
            }
        }
        return first;
    }

    private boolean canSpeak(Phrase phrase) {
        boolean noun = stretch.is(phrase.last(), NAME, NOUN, PRONOUN, NUMBER);
        String first = stretch.lower(phrase.first());
        return noun
                && (!FUNCTION.contains(first) || STARTERS.contains(first))
                && !Calendar.names(stretch.lower(phrase.last()));
    }

    /** "Velmar's harbour master, Nadja Corve": with the name that stands behind the office. */
    Phrase named(Phrase office) {
        int comma = office.last() + 1;
        int closing = comma + 1;
        while (stretch.is(closing, NAME) || (OFFICES.has(stretch.lower(closing)) && closing < stretch.size())) {
            closing++;
        }
        boolean ends = closing >= stretch.size() || stretch.mark(closing, ",", ".", "\"", "-", "--");
        return ends ? withNameBehind(office, comma, closing) : office;
    }

    /** "The secretary general, Jens Stoltenberg, said": the name behind the office belongs to it. */
    private Phrase withNameBehind(Phrase phrase, int opening, int closing) {
        if (!stretch.isWord(opening, ",")
                || closing - opening > 7
                || closing - opening < 2
                || !(stretch.is(phrase.last(), NOUN) || OFFICES.has(stretch.lower(phrase.last())))) {
            return phrase;
        }
        int first = opening + 1;
        while (first < closing - 1 && OFFICES.has(stretch.lower(first))) {
            first++;
        }
        for (int i = first; i < closing; i++) {
            boolean name = stretch.is(i, NAME) || stretch.isWord(i, ".") || (i > first && stretch.capitalised(i + 1));
            if (!name) {
                return phrase;
            }
        }
        return new Phrase(phrase.first(), closing - 1);
    }

    /** "The pilot from Ostend": what a preposition ties to a noun before it. */
    private Phrase widened(Phrase phrase) {
        int tie = phrase.first() - 1;
        // "a new study documenting the status"
        if (tie >= 1 && stretch.tag(tie).matches("VBG") && stretch.is(tie - 1, NOUN, NAME)) {
            Optional<Phrase> wider = phrases.endingAt(tie - 1);
            if (wider.isPresent()) {
                return new Phrase(wider.get().first(), phrase.last());
            }
        }
        boolean tied = tie >= 1
                && (stretch.is(tie, PREPOSITION) || stretch.isWord(tie, "to"))
                && stretch.isWord(tie, "of", "for", "from", "at", "with", "in", "to", "on", "by")
                && !NounPhrases.PRONOUNS.contains(stretch.lower(phrase.first()));
        if (!tied) {
            return phrase;
        }
        Optional<Phrase> wider = phrases.endingAt(tie - 1);
        boolean place = stretch.isWord(tie, "in", "on", "at", "by");
        return wider.filter(w -> stretch.is(w.last(), NOUN, NAME))
                .filter(w -> !Calendar.names(stretch.lower(w.last())))
                .filter(w -> !(place && stretch.is(w.last(), NAME)))
                .map(w -> new Phrase(w.first(), phrase.last()))
                .orElse(phrase);
    }

    /** Whoever says it: before the verb, or, for a participle or a second verb, earlier in the sentence. */
    Optional<Phrase> of(int verb) {
        return new ClauseSubjects(stretch, this).of(verb);
    }
}
