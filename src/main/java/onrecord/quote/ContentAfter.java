package onrecord.quote;

import static onrecord.quote.WordClass.ADJECTIVE;
import static onrecord.quote.WordClass.ADVERB;
import static onrecord.quote.WordClass.AUXILIARY;
import static onrecord.quote.WordClass.DETERMINER;
import static onrecord.quote.WordClass.NAME;
import static onrecord.quote.WordClass.NOUN;
import static onrecord.quote.WordClass.NUMBER;
import static onrecord.quote.WordClass.POSSESSIVE;
import static onrecord.quote.WordClass.PREPOSITION;
import static onrecord.quote.WordClass.PRONOUN;
import static onrecord.quote.WordClass.SUBORDINATOR;
import static onrecord.quote.WordClass.VERB;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was said behind the verb: the mayor said (that) …; the mayor said on Monday: "…"; denied the report. */
final class ContentAfter {
    private static final Set<String> ONLY_MARKED = Set.of(
            "show",
            "find",
            "call",
            "point",
            "mean",
            "paint",
            "question",
            "propose",
            "express",
            "imply",
            "read",
            "quote");
    private static final Set<String> INFINITIVE =
            Set.of("ask", "urge", "vow", "pledge", "promise", "agree", "hope", "threaten", "tell");
    private static final Set<String> NAMING = Set.of(
            "call",
            "describe",
            "brand",
            "dub",
            "label",
            "dismiss",
            "denounce",
            "characterize",
            "characterise",
            "hail",
            "decry",
            "deride",
            "ridicule",
            "praise",
            "condemn",
            "slam",
            "blast");

    private final Stretch stretch;
    private final Subjects subjects;
    private final NounPhrases phrases;
    private final ContentEnd contentEnd;
    private final int end;

    ContentAfter(Stretch stretch, Subjects subjects, List<Cue> cues) {
        this.stretch = stretch;
        this.subjects = subjects;
        this.phrases = new NounPhrases(stretch);
        this.end = stretch.end();
        this.contentEnd = new ContentEnd(stretch, subjects, cues, end);
    }

    /** Where the words begin, and whether something marks them: "that", a colon, a quotation mark. */
    private record Start(int at, boolean marked) {}

    Optional<Report> find(Cue cue) {
        if (cue.at() + 1 >= stretch.size()) {
            return Optional.empty();
        }
        int behindAddressee = overAddressee(cue);
        // "asked questions that nobody answers"
        boolean things = cue.verb().lemma().equals("ask")
                && behindAddressee > cue.at() + 1
                && stretch.isWord(behindAddressee, "that");
        if (things) {
            return Optional.empty();
        }
        Optional<Start> start = skip(behindAddressee);
        if (start.isEmpty() || start.get().at() >= end) {
            return Optional.empty();
        }
        int from = start.get().at();
        boolean marked = start.get().marked() || stretch.isWord(from, "how", "whether", "if", "why", "what");
        boolean naming = NAMING.contains(cue.verb().lemma()) && naming(from).isPresent();
        if (!marked && !naming && !bareClause(cue, from)) {
            return Optional.empty();
        }
        Optional<Phrase> speaker = cue.at() == 0 ? behindComma(from) : subjects.of(cue.at());
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> cueWords = Optional.of(new Phrase(cue.at(), cue.at()));
        if (NAMING.contains(cue.verb().lemma()) && !stretch.quoted(from) && !stretch.isWord(from, "that")) {
            Optional<Phrase> named = naming(from);
            if (named.isPresent()) {
                return Optional.of(new Report(named.get(), cueWords, speaker));
            }
            if (!cue.verb().lemma().equals("describe")) {
                return Optional.empty();
            }
        }
        // "the cinema shows “The Last Ferry”"
        boolean label =
                stretch.quoted(from) && stretch.endOfQuotation(from) - from < 6 && !stretch.mark(from - 1, ",", ":");
        if ((Set.of("show", "find", "mean").contains(cue.verb().lemma()) && stretch.quoted(from))
                || (cue.verb().lemma().equals("read") && label)) {
            return Optional.empty();
        }
        if (ONLY_MARKED.contains(cue.verb().lemma()) && !stretch.isWord(from, "that") && !stretch.quoted(from)) {
            return Optional.empty();
        }
        // "urged households to boil water": those who should do it belong to what they should do
        boolean infinitive = cue.verb().told()
                && stretch.isWord(from, "to")
                && !stretch.quoted(cue.at() + 1)
                && stretch.is(from - 1, NOUN, NAME);
        if (infinitive) {
            from = cue.at() + 1;
        }
        int last = contentEnd.of(cue, from, speaker.get());
        return last < from ? Optional.empty() : Optional.of(new Report(new Phrase(from, last), cueWords, speaker));
    }

    /** "Insisting that it was genuine, the dealer refused": whoever follows the comma. */
    private Optional<Phrase> behindComma(int from) {
        for (int i = from; i < end; i++) {
            if (stretch.mark(i, ",")) {
                return phrases.startingAt(i + 1);
            }
        }
        return Optional.empty();
    }

    /** "Told reporters in Brussels that": behind whoever is told. */
    private int overAddressee(Cue cue) {
        int at = cue.at() + 1;
        if (!cue.verb().told()) {
            return at;
        }
        Optional<Phrase> addressee = phrases.startingAt(at);
        if (addressee.isEmpty()) {
            return at;
        }
        int next = addressee.get().last() + 1;
        while (next < stretch.size() && next < at + 8 && stretch.is(next, PREPOSITION, ADVERB)) {
            Optional<Phrase> more = phrases.startingAt(next + 1);
            if (more.isEmpty()) {
                break;
            }
            next = more.get().last() + 1;
        }
        return next;
    }

    /** Over adverbs, times and places to the first word of what was said. */
    private Optional<Start> skip(int from) {
        int at = from;
        for (int guard = 0; at < stretch.size() && guard < 12; guard++) {
            if (stretch.quoted(at) || stretch.isWord(at, "that")) {
                return Optional.of(new Start(at, true));
            }
            if (stretch.isWord(at, ":")) {
                return Optional.of(new Start(at + 1, true));
            }
            if (stretch.isWord(at, ",")) {
                if (stretch.quoted(at + 1) || stretch.isWord(at + 1, "that")) {
                    return Optional.of(new Start(at + 1, true));
                }
                int closing = at + 1;
                while (closing < stretch.size() && !stretch.isWord(closing, ",") && closing - at < 10) {
                    closing++;
                }
                if (!stretch.mark(closing, ",") || hasFullVerb(at, closing)) {
                    // "As the owner said last week, the vineyard lost …"
                    return stretch.isWord(0, "as") ? Optional.of(new Start(at + 1, true)) : Optional.empty();
                }
                at = closing + 1;
            } else if ((Calendar.names(stretch.lower(at)) && !stretch.isWord(at + 1, "'s"))
                    || stretch.is(at, ADVERB)
                    || stretch.isWord(
                            at, "again", "also", "week", "month", "year", "night", "evening", "morning", "afternoon")
                    || (stretch.isWord(at, "last", "this", "earlier") && timeWord(at + 1))) {
                at++;
            } else if (stretch.isWord(at, "to") && stretch.is(at + 1, VERB, AUXILIARY, ADVERB)) {
                break;
            } else if (stretch.is(at, SUBORDINATOR, WordClass.RELATIVE)
                    && quotationBehindComma(at).isPresent()) {
                return quotationBehindComma(at).map(quote -> new Start(quote, true));
            } else if ((stretch.is(at, PREPOSITION) || stretch.isWord(at, "to"))
                    && stretch.isWord(
                            at,
                            "in",
                            "on",
                            "at",
                            "during",
                            "to",
                            "after",
                            "by",
                            "from",
                            "with",
                            "through",
                            "via",
                            "of",
                            "about",
                            "before",
                            "regarding",
                            "for")) {
                Optional<Phrase> phrase = phrases.startingAt(at + 1);
                if (phrase.isEmpty() || phrase.get().last() + 1 >= stretch.size()) {
                    return Optional.empty();
                }
                at = phrase.get().last() + 1;
            } else {
                break;
            }
        }
        return Optional.of(new Start(at, false));
    }

    /** "Said as he left, “…”": the quotation that follows the first comma. */
    private Optional<Integer> quotationBehindComma(int from) {
        int at = from;
        while (at < end && at - from < 15 && !stretch.isWord(at, ",", ":") && !stretch.quoted(at)) {
            at++;
        }
        return stretch.isWord(at, ",", ":") && stretch.quoted(at + 1) ? Optional.of(at + 1) : Optional.empty();
    }

    private boolean timeWord(int i) {
        return Calendar.names(stretch.lower(i))
                || stretch.isWord(i, "week", "month", "year", "night", "evening", "morning", "this");
    }

    private boolean hasFullVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stretch.is(i, VERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean bareClause(Cue cue, int from) {
        if (cue.verb().object()) {
            return true;
        }
        if (cue.verb().lemma().equals("ask") && !stretch.isWord(from, "to")) {
            return false;
        }
        if (!cue.verb().clause() || !stretch.hasVerb(from, end - 1)) {
            return false;
        }
        if (stretch.tag(from).equals("VBG")
                && stretch.isWord(cue.at(), "admitted", "denied", "admits", "denies", "recalled", "suggested")) {
            return true;
        }
        if (!ownSubject(from)) {
            return false;
        }
        boolean begins = stretch.is(
                        from, PRONOUN, POSSESSIVE, DETERMINER, NAME, NOUN, ADJECTIVE, NUMBER, SUBORDINATOR, AUXILIARY)
                || stretch.capitalised(from)
                || stretch.isWord(from, "not", "no", "both", "more", "most", "to");
        return begins
                && (!stretch.isWord(from, "to")
                        || INFINITIVE.contains(cue.verb().lemma()));
    }

    /** Whether the first verb that follows has its subject right there: "added salt and let it cook" has none. */
    private boolean ownSubject(int from) {
        if (!stretch.is(from, NOUN, NUMBER, WordClass.OTHER)
                || stretch.tag(from).equals("NNS")) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (stretch.finite(i)) {
                return subjects.before(i).filter(s -> s.first() <= from + 2).isPresent();
            }
        }
        return stretch.hasVerb(from, end - 1) && !stretch.is(from, NOUN, NUMBER);
    }

    /** "Called the plan “a mistake”": up to the quoted name given to it. */
    private Optional<Phrase> naming(int from) {
        int at = from;
        while (at < Math.min(stretch.size(), from + 14) && !stretch.quoted(at)) {
            if (stretch.isWord(at, ",", ".", ";") || stretch.finite(at)) {
                return Optional.empty();
            }
            at++;
        }
        return stretch.quoted(at) ? Optional.of(new Phrase(from, stretch.endOfQuotation(at))) : Optional.empty();
    }
}
