package onrecord.quote;

import static onrecord.quote.WordClass.ADJECTIVE;
import static onrecord.quote.WordClass.CONJUNCTION;
import static onrecord.quote.WordClass.DETERMINER;
import static onrecord.quote.WordClass.MARK;
import static onrecord.quote.WordClass.NAME;
import static onrecord.quote.WordClass.NOUN;
import static onrecord.quote.WordClass.NUMBER;
import static onrecord.quote.WordClass.OTHER;
import static onrecord.quote.WordClass.PARTICLE;
import static onrecord.quote.WordClass.POSSESSIVE;
import static onrecord.quote.WordClass.PREPOSITION;
import static onrecord.quote.WordClass.PRONOUN;
import static onrecord.quote.WordClass.SUBORDINATOR;
import static onrecord.quote.WordClass.VERB;

import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase that ends or begins at a token, by the classes of the words around it. */
final class NounPhrases {
    static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you");
    private static final WordList OFFICES = WordList.read("offices.txt");
    private static final Set<String> TIME = Set.of(
            "week",
            "month",
            "year",
            "morning",
            "night",
            "evening",
            "afternoon",
            "last",
            "this",
            "earlier",
            "ago",
            "days",
            "weeks",
            "years",
            "hours",
            "months");
    private static final Set<String> TIED = Set.of("of", "for", "from", "to", "at", "in", "with", "on");

    private final Stretch stretch;

    NounPhrases(Stretch stretch) {
        this.stretch = stretch;
    }

    /** The phrase that ends with this token. */
    Optional<Phrase> endingAt(int last) {
        if (last < 0) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(stretch.lower(last))) {
            return Optional.of(new Phrase(last, last));
        }
        boolean noun = stretch.is(last, NOUN, NAME, PRONOUN, NUMBER, ADJECTIVE, OTHER)
                || stretch.isWord(last, ")", "'s")
                || stretch.capitalised(last)
                || (stretch.is(last, DETERMINER)
                        && stretch.isWord(last, "all", "some", "both", "many", "others", "another"));
        if (!noun) {
            return Optional.empty();
        }
        int first = last;
        if (stretch.isWord(last, ")")) {
            while (first > 0 && !stretch.isWord(first, "(")) {
                first--;
            }
            if (first == 0) {
                return Optional.empty();
            }
            first--;
        }
        while (first > 0 && stretch.quoted(first - 1) == stretch.quoted(last) && belongs(first - 1, first)) {
            first--;
        }
        while (first < last && stretch.isWord(first, "'s", ".", "-", "/", "&")) {
            first++;
        }
        if (time(first, last)) {
            return first > 0 && !stretch.is(first - 1, MARK) ? endingAt(first - 1) : Optional.empty();
        }
        return Optional.of(new Phrase(first, last));
    }

    /** Whether the word before a phrase that begins with {@code first} belongs to it. */
    private boolean belongs(int before, int first) {
        // "told reporters that Russia said"
        if (stretch.isWord(before, "that") && stretch.is(first, NAME)) {
            return false;
        }
        if (stretch.is(first, DETERMINER, POSSESSIVE) && stretch.is(before, NOUN, NAME, NUMBER, OTHER)) {
            return false;
        }
        if (stretch.is(before, NOUN, NAME, ADJECTIVE, DETERMINER, NUMBER, OTHER, POSSESSIVE)
                || stretch.isWord(before, "'s", "&", "-", ".", "jr", "sr", "/", "'")
                || (stretch.is(before, PARTICLE) && !stretch.isWord(before, "to"))) {
            return !(stretch.isWord(before, "-") && !glued(before));
        }
        if (stretch.capitalised(before)
                && !stretch.is(before, PREPOSITION, SUBORDINATOR, CONJUNCTION, PARTICLE)
                && before > 0) {
            return true;
        }
        if ((stretch.is(before, PREPOSITION) || stretch.isWord(before, "to"))
                && TIED.contains(stretch.lower(before))
                && stretch.is(before - 1, NOUN, NAME)) {
            return stretch.isWord(before, "of", "for") || OFFICES.has(stretch.lower(before - 1));
        }
        if (stretch.isWord(before, "and", "&")
                && stretch.is(before - 1, NAME, NOUN, PRONOUN)
                && (stretch.is(first, NAME, NOUN, ADJECTIVE) || stretch.isWord(first, "the"))) {
            // "… close the harbour and Marta Keel said": one thing and one person are no pair
            boolean unlike = stretch.tag(before - 1).equals("NN") && stretch.is(first, NAME);
            return !unlike && !Calendar.names(stretch.lower(before - 1));
        }
        if (stretch.isWord(before, "he", "she") && stretch.isWord(first, "and")) {
            return true;
        }
        return stretch.is(before, VERB) && !stretch.capitalised(before) && stretch.is(before - 1, DETERMINER);
    }

    /** A hyphen written as part of a word, not a dash. */
    private boolean glued(int at) {
        return at > 0
                && at + 1 < stretch.size()
                && stretch.span(at - 1, at - 1).end() == stretch.span(at, at).start()
                && stretch.span(at, at).end() == stretch.span(at + 1, at + 1).start();
    }

    private boolean time(int first, int last) {
        for (int i = first; i <= last; i++) {
            String word = stretch.lower(i);
            if (!Calendar.names(word) && !stretch.is(i, NUMBER, DETERMINER) && !TIME.contains(word)) {
                return false;
            }
        }
        return !stretch.isWord(last, "this", "the", "one", "two", "all", "some", "both", "another", "many");
    }

    /** The phrase that begins with this token. */
    Optional<Phrase> startingAt(int first) {
        if (first >= stretch.size()) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(stretch.lower(first))) {
            return Optional.of(new Phrase(first, first));
        }
        // "said retired Gen. Paul Reed"
        boolean retired = stretch.tag(first).matches("VB[ND]") && stretch.is(first + 1, NAME, NOUN);
        int end = retired ? first + 1 : first;
        while (end < stretch.size() && goesOn(first, end)) {
            end++;
        }
        if (stretch.isWord(end, "and") && end > first && stretch.is(end - 1, NAME) && stretch.is(end + 1, NAME)) {
            end++;
            while (stretch.is(end, NAME)) {
                end++;
            }
        }
        while (end > first && stretch.isWord(end - 1, ".", "-", "&")) {
            end--;
        }
        for (int i = first; i < end; i++) {
            if (stretch.is(i, NOUN, NAME, NUMBER, OTHER) || stretch.capitalised(i)) {
                return Optional.of(new Phrase(first, end - 1));
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(int first, int at) {
        if (at > first
                && Calendar.names(stretch.lower(at))
                && !(stretch.is(at - 1, DETERMINER) && stretch.is(at + 1, NOUN))) {
            return false;
        }
        if (at > first && stretch.is(at, DETERMINER, POSSESSIVE) && stretch.is(at - 1, NOUN, NAME)) {
            return false;
        }
        if (stretch.is(at, DETERMINER, ADJECTIVE, NUMBER, NOUN, NAME, OTHER, POSSESSIVE)
                || (stretch.is(at, PARTICLE) && !stretch.isWord(at, "to"))
                || stretch.isWord(at, "'s", "&", "former")) {
            return true;
        }
        // "another leading advocate", "a Wednesday editorial"
        boolean attributive = stretch.tag(at).matches("VB[GN]") && stretch.is(at + 1, NOUN, NAME, ADJECTIVE);
        if (attributive && at > first && stretch.is(at - 1, DETERMINER, ADJECTIVE)) {
            return true;
        }
        if (stretch.isWord(at, "-")) {
            return glued(at);
        }
        if (stretch.isWord(at, ".")) {
            return at > first && stretch.word(at - 1).length() == 1 && stretch.capitalised(at + 1);
        }
        boolean tied = stretch.isWord(at, "of", "for")
                || (stretch.isWord(at, "to", "at", "in", "with")
                        && OFFICES.has(stretch.lower(at - 1))
                        && stretch.capitalised(at + 1));
        return tied && at > first && stretch.is(at + 1, DETERMINER, NAME, NOUN, ADJECTIVE);
    }
}
