package onrecord.quote;

import static onrecord.quote.WordClass.CONJUNCTION;
import static onrecord.quote.WordClass.MARK;

import java.util.List;
import java.util.Optional;

/** "According to the mayor, …" and "…, according to the mayor". */
final class AccordingTo {
    private final Stretch stretch;

    AccordingTo(Stretch stretch) {
        this.stretch = stretch;
    }

    Optional<List<Report>> find() {
        for (int i = 0; i + 2 < stretch.size(); i++) {
            if (!stretch.quoted(i) && stretch.isWord(i, "according") && stretch.isWord(i + 1, "to")) {
                Optional<Phrase> speaker = new NounPhrases(stretch).startingAt(i + 2);
                if (speaker.isPresent()) {
                    return Optional.of(report(i, speaker.get()).stream().toList());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Report> report(int at, Phrase speaker) {
        Optional<Phrase> cue = Optional.of(new Phrase(at, at + 1));
        int end = stretch.size();
        while (end > 0 && stretch.isWord(end - 1, ".", "!", "?") && !stretch.quoted(end - 1)) {
            end--;
        }
        int behind = speaker.last() + 1;
        if (stretch.mark(behind, ",", ":") && stretch.quoted(behind + 1) && !stretch.quoted(at - 2)) {
            return Optional.of(new Report(
                    new Phrase(behind + 1, stretch.endOfQuotation(behind + 1)), cue, Optional.of(speaker)));
        }
        int quote = stretch.mark(at - 1, ",") ? at - 2 : at - 1;
        if (stretch.quoted(quote) && stretch.hasVerb(behind, end - 1) && stretch.startOfQuotation(quote) > 0) {
            return Optional.of(
                    new Report(new Phrase(stretch.startOfQuotation(quote), quote), cue, Optional.of(speaker)));
        }
        if (at <= 1 || !stretch.hasVerb(0, at - 1)) {
            int comma = speaker.last() + 1;
            while (comma < stretch.size() && !stretch.mark(comma, ",")) {
                comma++;
            }
            return comma + 1 < end
                    ? Optional.of(new Report(new Phrase(comma + 1, end - 1), cue, Optional.of(speaker)))
                    : Optional.empty();
        }
        int first = 0;
        while (first < at && stretch.is(first, CONJUNCTION, MARK) && !stretch.quoted(first)) {
            first++;
        }
        int last = at - 1;
        while (last > first && stretch.isWord(last, ",") && !stretch.quoted(last)) {
            last--;
        }
        return Optional.of(new Report(new Phrase(first, last), cue, Optional.of(speaker)));
    }
}
