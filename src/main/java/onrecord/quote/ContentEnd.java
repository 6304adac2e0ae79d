package onrecord.quote;

import static onrecord.quote.WordClass.ADVERB;
import static onrecord.quote.WordClass.AUXILIARY;
import static onrecord.quote.WordClass.VERB;

import java.util.List;
import java.util.Optional;

/** Where a statement that begins behind its verb ends: before the next verb of saying, before what the reporter adds. */
final class ContentEnd {
    private final Stretch stretch;
    private final Subjects subjects;
    private final List<Cue> cues;
    private final int end;

    /**
     * For one stretch.
     *
     * @param end the first token behind its last word
     */
    ContentEnd(Stretch stretch, Subjects subjects, List<Cue> cues, int end) {
        this.stretch = stretch;
        this.subjects = subjects;
        this.cues = cues;
        this.end = end;
    }

    /**
     * The last token of what begins at {@code from}.
     *
     * @param speaker whoever says it
     */
    int of(Cue cue, int from, Phrase speaker) {
        if (stretch.quoted(from)) {
            return stretch.endOfQuotation(from);
        }
        int last = end - 1;
        last = beforeNextCue(from, last);
        last = beforeBut(from, last);
        last = beforeCircumstance(from, last);
        if (insideClause(cue, speaker) || cue.at() == 0) {
            last = beforeComma(from, last);
        }
        return last;
    }

    /** Whether the verb itself stands in a clause the sentence only begins with or inserts: "While he said …, …". */
    private boolean insideClause(Cue cue, Phrase speaker) {
        boolean relative = stretch.isWord(speaker.last(), "who", "which") && stretch.mark(speaker.last() - 1, ",");
        int opener = speaker.first() - 1;
        while (opener >= 0 && stretch.is(opener, ADVERB)) {
            opener--;
        }
        boolean opens = stretch.isWord(opener, "while", "although", "though", "when", "after", "since", "if", "because")
                && !stretch.quoted(opener)
                && (opener == 0
                        || stretch.mark(opener - 1, ",", "-", "--")
                        || stretch.isWord(opener - 1, "and", "but"));
        return (relative || opens) && cue.at() > speaker.last();
    }

    private int beforeComma(int from, int last) {
        for (int i = from + 2; i <= last; i++) {
            boolean closing =
                    stretch.mark(i, ",") || (stretch.quoted(i) && !stretch.quoted(i + 1) && stretch.isWord(i - 1, ","));
            if (closing) {
                return stretch.mark(i, ",") ? i - 1 : i;
            }
        }
        return last;
    }

    private int beforeNextCue(int from, int last) {
        for (Cue cue : cues) {
            if (cue.at() <= from + 1 || cue.at() > last) {
                continue;
            }
            int before = cue.at() - 1;
            if (stretch.lower(cue.at()).endsWith("ing") && behindComma(before)) {
                return Math.min(last, stretch.mark(before, ",") ? before - 1 : before);
            }
            while (before > from && stretch.is(before, AUXILIARY, ADVERB)) {
                before--;
            }
            boolean parallel = cue.verb().clause()
                    || (stretch.tag(cue.at()).equals("VBD") && cue.verb().object());
            if (stretch.isWord(before, "and", "but") && before > from + 1 && parallel) {
                return Math.min(last, stretch.isWord(before - 1, ",") ? before - 2 : before - 1);
            }
            Optional<Phrase> subject = subjects.before(cue.at());
            if (subject.isPresent() && stretch.is(cue.at(), VERB)) {
                Optional<Integer> cut = beforeSubject(from, cue, subject.get());
                if (cut.isPresent()) {
                    return Math.min(last, cut.get());
                }
            }
        }
        return last;
    }

    private Optional<Integer> beforeSubject(int from, Cue cue, Phrase subject) {
        int link = subject.first() - 1;
        if (link <= from) {
            return Optional.empty();
        }
        if (cue.verb().clause()
                && stretch.isWord(link, "but", "and", "while")
                && stretch.isWord(link - 1, ",", "\"", "''")) {
            return Optional.of(stretch.isWord(link - 1, ",") ? link - 2 : link - 1);
        }
        boolean otherSpeaker = cue.verb().clause()
                && stretch.isWord(link, "and")
                && stretch.is(subject.last(), WordClass.NAME)
                && stretch.finite(cue.at())
                && stretch.hasVerb(from, link - 1);
        if (otherSpeaker) {
            return Optional.of(link - 1);
        }
        if (stretch.isWord(link, "which", "whom") && stretch.mark(link - 1, ",") && link - 2 > from) {
            return Optional.of(link - 2);
        }
        // …: “…,” he wrote: the quotation has its own verb
        if (stretch.quoted(link) && stretch.isWord(link, "\"", "''") && stretch.isWord(link - 1, ",", "?", "!")) {
            int opening = stretch.startOfQuotation(link);
            if (opening > from + 1 && stretch.isWord(opening - 1, ":", ",", ".")) {
                return Optional.of(opening - 2);
            }
        }
        boolean parenthetical = cue.at() + 1 >= end || stretch.mark(cue.at() + 1, ",", ".", "-", "--");
        boolean own = stretch.mark(link, ",", "-", "--", ";")
                && cue.verb().clause()
                && !parenthetical
                && stretch.hasVerb(from, link - 1);
        return own ? Optional.of(link - 1) : Optional.empty();
    }

    private boolean behindComma(int at) {
        return stretch.mark(at, ",") || (stretch.quoted(at) && stretch.isWord(at, "\"", "''"));
    }

    /** ", speaking at the opening", ", following the vote", ", as he left": how it was said, not what. */
    private int beforeCircumstance(int from, int last) {
        for (int i = from + 2; i < last; i++) {
            boolean circumstance = stretch.mark(i, ",")
                    && (stretch.isWord(
                                    i + 1,
                                    "speaking",
                                    "talking",
                                    "addressing",
                                    "appearing",
                                    "following",
                                    "referring",
                                    "citing")
                            || (stretch.isWord(i + 1, "as") && stretch.isWord(i + 2, "he", "she", "they")));
            if (circumstance) {
                return i - 1;
            }
        }
        return last;
    }

    private int beforeBut(int from, int last) {
        for (int i = from + 2; i < last; i++) {
            boolean verbNext = stretch.is(i + 1, AUXILIARY, VERB)
                    || (stretch.is(i + 1, ADVERB) && stretch.is(i + 2, AUXILIARY, VERB));
            if (stretch.mark(i, "but")
                    && stretch.isWord(i - 1, ",", "\"", "''")
                    && verbNext
                    && !stretch.isWord(from, "that")) {
                return stretch.isWord(i - 1, ",") ? i - 2 : i - 1;
            }
        }
        return last;
    }
}
