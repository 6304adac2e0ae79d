package onrecord.quote;

import static onrecord.quote.WordClass.ADVERB;
import static onrecord.quote.WordClass.AUXILIARY;
import static onrecord.quote.WordClass.CONJUNCTION;
import static onrecord.quote.WordClass.DETERMINER;
import static onrecord.quote.WordClass.MARK;
import static onrecord.quote.WordClass.NAME;
import static onrecord.quote.WordClass.NOUN;
import static onrecord.quote.WordClass.PREPOSITION;
import static onrecord.quote.WordClass.PRONOUN;
import static onrecord.quote.WordClass.SUBORDINATOR;

import java.util.Optional;
import java.util.Set;

/** What was said before the verb: "…," said the mayor; "…," the mayor said; …, the mayor said. */
final class ContentBefore {
    private static final Set<String> OPENERS = Set.of(
            "after",
            "before",
            "during",
            "in",
            "on",
            "at",
            "when",
            "while",
            "as",
            "since",
            "with",
            "despite",
            "amid",
            "following",
            "if",
            "although",
            "though",
            "because",
            "for",
            "by",
            "until");

    private final Stretch stretch;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final int end;

    /**
     * What was found.
     *
     * @param after the first token behind the cue and the speaker
     */
    record Match(Report report, int after) {}

    ContentBefore(Stretch stretch, Subjects subjects) {
        this.stretch = stretch;
        this.subjects = subjects;
        this.phrases = new NounPhrases(stretch);
        this.end = stretch.end();
    }

    Optional<Match> find(Cue cue) {
        int at = cue.at();
        boolean may = cue.verb().clause() || stretch.isWord(at, "describe", "call") || stretch.hasQuoted(0, at - 1);
        if (!may || stretch.lower(at).endsWith("ing")) {
            return Optional.empty();
        }
        // "…," X told the paper: behind such verbs stands whoever is told
        if (cue.verb().told() && subjects.before(at).isPresent()) {
            return plain(cue);
        }
        return inverted(cue).or(() -> plain(cue));
    }

    /** "…," said the mayor. */
    private Optional<Match> inverted(Cue cue) {
        int at = cue.at();
        int before = at - 1;
        while (before >= 0 && stretch.is(before, ADVERB, AUXILIARY) && !stretch.quoted(before)) {
            before--;
        }
        if (before < 0
                || !stretch.isWord(before, ",", "\"", "''", "'", "?", "!", "-", "--")
                || stretch.quoted(at + 1)) {
            return Optional.empty();
        }
        Optional<Phrase> speaker = phrases.startingAt(at + 1);
        if (speaker.isEmpty() || !endsAfter(speaker.get().last() + 1) || insertion(before, speaker.get())) {
            return Optional.empty();
        }
        if (stretch.quoted(before) && !leadsOn(before)) {
            return Optional.empty();
        }
        int last = before;
        while (last >= 0 && stretch.mark(last, ",", "-", "--")) {
            last--;
        }
        int first = 0;
        while (first < last && stretch.is(first, CONJUNCTION) && !stretch.quoted(first)) {
            first++;
        }
        if (last < first || !(stretch.hasVerb(first, last) || stretch.quoted(last))) {
            return Optional.empty();
        }
        return Optional.of(match(
                new Phrase(start(first, last), last),
                cue,
                subjects.named(speaker.get()),
                Math.max(speaker.get().last(), at) + 1));
    }

    /** Whether a quotation ends like something said: “peace tax” adds nothing. */
    private boolean leadsOn(int closing) {
        return stretch.isWord(closing - 1, ",", "?", "!", ".", "...", "…", "-", "--", "'", "\"")
                || closing - stretch.startOfQuotation(closing) > 5;
    }

    private boolean endsAfter(int next) {
        return next >= stretch.size()
                || stretch.isWord(next, ",", ".", "!", "?", ":", ";", "-", "--", "(", "\"", "``")
                || stretch.is(next, PREPOSITION, ADVERB, SUBORDINATOR, MARK)
                || Calendar.names(stretch.lower(next))
                || stretch.is(next, WordClass.RELATIVE)
                || stretch.tag(next).equals("VBN")
                || stretch.isWord(next, "who", "last", "this", "and", "as", "earlier", "to")
                || stretch.lower(next).endsWith("ing");
    }

    /** "X, who led the talks, said allies had …": the comma closes an insertion, and X says it. */
    private boolean insertion(int comma, Phrase speaker) {
        if (!stretch.mark(comma, ",")) {
            return false;
        }
        int opening = comma - 1;
        while (opening > 0 && !stretch.mark(opening, ",")) {
            opening--;
        }
        return opening > 0
                && stretch.isWord(opening + 1, "who", "which", "whose", "a", "an", "the", "also")
                && !stretch.hasVerb(0, opening - 1)
                && stretch.hasVerb(speaker.last() + 1, end - 1);
    }

    /** "…," the mayor said. */
    private Optional<Match> plain(Cue cue) {
        int at = cue.at();
        Optional<Phrase> subject = subjects.before(at);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int last = subject.get().first() - 1;
        boolean behindQuote = stretch.quoted(last) && stretch.isWord(last, "\"", "''", "'", ",", "?", "!", ".");
        if (last < 0 || !(behindQuote || stretch.mark(last, ","))) {
            return Optional.empty();
        }
        if (stretch.mark(last, ",")) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        boolean quoted = stretch.quoted(last);
        int first = 0;
        while (first < last && stretch.is(first, CONJUNCTION) && !stretch.quoted(first)) {
            first++;
        }
        boolean inserted = !quoted
                && stretch.mark(at + 1, ",")
                && stretch.mark(subject.get().first() - 1, ",");
        if (inserted) {
            Optional<Match> around = parenthetical(first, last, cue, subject.get());
            if (around.isPresent()) {
                return around;
            }
        }
        boolean quotationNext = stretch.mark(at + 1, ",", ":") && stretch.quoted(at + 2);
        if (quoted ? stretch.isWord(at + 1, "that") : quotationNext || !clauseMayEnd(cue, last)) {
            return Optional.empty();
        }
        first = start(first, last);
        return first > last
                ? Optional.empty()
                : Optional.of(match(new Phrase(first, last), cue, subject.get(), at + 1));
    }

    /** "The plan, the mayor said, would cost …": the words before and behind are one statement. */
    private Optional<Match> parenthetical(int first, int last, Cue cue, Phrase speaker) {
        int from = cue.at() + 2;
        int to = end - 1;
        boolean opener = stretch.tag(first).matches("VB[GN]|IN|TO|WRB");
        if (stretch.quoted(from) && (opener || stretch.capitalised(from + 1))) {
            return Optional.empty();
        }
        boolean adverbial = stretch.lower(from).endsWith("ing")
                || stretch.isWord(from, "who", "which", "citing", "but", "and", "in", "on", "at");
        if (from >= to || adverbial || !stretch.hasVerb(from, to)) {
            return Optional.empty();
        }
        boolean adverb = first == last && stretch.is(first, ADVERB);
        Phrase behind = new Phrase(from, to);
        Report report = new Report(
                adverb ? java.util.List.of(behind) : java.util.List.of(new Phrase(first, last), behind),
                Optional.of(new Phrase(cue.at(), cue.at())),
                Optional.of(speaker));
        return Optional.of(new Match(report, stretch.size()));
    }

    /** Whether the unquoted words before "the mayor said" are what was said, and not a beginning of the sentence. */
    private boolean clauseMayEnd(Cue cue, int last) {
        int rest = cue.at() + 1;
        if (stretch.isWord(rest, "that", ":")
                || stretch.isWord(rest + 1, "that", ":")
                || stretch.quoted(rest)
                || stretch.quoted(rest + 1)) {
            return false;
        }
        boolean told = cue.verb().told() && !cue.verb().lemma().equals("ask");
        if (rest < end && stretch.hasVerb(rest, end - 1)) {
            boolean adverbial = stretch.is(rest, PREPOSITION, SUBORDINATOR)
                    || stretch.isWord(rest, "when", ",", ".", "to")
                    || Calendar.names(stretch.lower(rest));
            if (!adverbial && !told) {
                return false;
            }
        }
        if (rest < end
                && stretch.is(rest, PRONOUN, DETERMINER, NAME, NOUN)
                && !Calendar.names(stretch.lower(rest))
                && !told) {
            return false;
        }
        if (!stretch.hasVerb(0, last)) {
            return false;
        }
        boolean opener =
                stretch.is(0, PREPOSITION, SUBORDINATOR, WordClass.RELATIVE) && OPENERS.contains(stretch.lower(0));
        return !(opener && end - rest > 3 && !told);
    }

    private Match match(Phrase said, Cue cue, Phrase speaker, int after) {
        return new Match(new Report(said, Optional.of(new Phrase(cue.at(), cue.at())), Optional.of(speaker)), after);
    }

    /** Content that ends with a quotation begins with it, unless the words before it are part of the statement. */
    private int start(int first, int last) {
        if (!stretch.quoted(last)) {
            return first;
        }
        int opening = last;
        while (opening > 0 && stretch.quoted(opening - 1)) {
            opening--;
        }
        if (opening <= first) {
            return opening;
        }
        boolean clause = stretch.hasVerb(first, opening - 1);
        boolean shortQuotation = last - opening <= 14;
        if (clause && (shortQuotation || !stretch.isWord(opening - 1, ":", "."))) {
            return first;
        }
        return opening;
    }
}
