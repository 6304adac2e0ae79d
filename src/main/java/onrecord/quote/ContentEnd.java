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

    /** The last token of what begins at {@code from}. */
    int of(int from) {
        int last = end - 1;
        if (stretch.quoted(from)) {
            return stretch.endOfQuotation(from);
        }
        last = beforeNextCue(from, last);
        last = beforeBut(from, last);
        return last;
    }

    private int beforeNextCue(int from, int last) {
        for (Cue cue : cues) {
            if (cue.at() <= from + 1) {
                continue;
            }
            int before = cue.at() - 1;
            if (stretch.lower(cue.at()).endsWith("ing") && stretch.mark(before, ",")) {
                return Math.min(last, before - 1);
            }
            while (before > from && stretch.is(before, AUXILIARY, ADVERB)) {
                before--;
            }
            if (stretch.isWord(before, "and", "but") && before > from + 2 && cue.verb().clause()) {
                return Math.min(last, stretch.isWord(before - 1, ",") ? before - 2 : before - 1);
            }
            Optional<Phrase> subject = subjects.before(cue.at());
            if (subject.isPresent() && stretch.is(cue.at(), VERB) && cue.verb().clause()) {
                int link = subject.get().first() - 1;
                if (link > from && stretch.isWord(link, "but", "and", "while") && stretch.isWord(link - 1, ",", "\"", "''")) {
                    return Math.min(last, stretch.isWord(link - 1, ",") ? link - 2 : link - 1);
                }
            }
        }
        return last;
    }

    private int beforeBut(int from, int last) {
        for (int i = from + 2; i < last; i++) {
            boolean verbNext = stretch.is(i + 1, AUXILIARY, VERB)
                    || (stretch.is(i + 1, ADVERB) && stretch.is(i + 2, AUXILIARY, VERB));
            if (stretch.mark(i, "but") && stretch.isWord(i - 1, ",", "\"", "''") && verbNext && !stretch.isWord(from, "that")) {
                return stretch.isWord(i - 1, ",") ? i - 2 : i - 1;
            }
        }
        return last;
    }
}
