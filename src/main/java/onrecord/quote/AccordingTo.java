package onrecord.quote;

import static onrecord.quote.WordClass.CONJUNCTION;
import static onrecord.quote.WordClass.MARK;
import static onrecord.quote.WordClass.NAME;

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
                // "according to plan", "according to size": nobody says it
                boolean measure = speaker.isPresent()
                        && speaker.get().length() == 1
                        && stretch.tag(i + 2).equals("NN");
                if (speaker.isPresent() && !measure) {
                    Phrase named = new Subjects(stretch).named(speaker.get());
                    return Optional.of(report(i, named).stream().toList());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Report> report(int at, Phrase speaker) {
        Optional<Phrase> cue = Optional.of(new Phrase(at, at + 1));
        int end = stretch.end();
        int behind = speaker.last() + 1;
        if (stretch.mark(behind, ",", ":") && stretch.quoted(behind + 1) && !stretch.quoted(at - 2)) {
            return Optional.of(
                    new Report(new Phrase(behind + 1, stretch.endOfQuotation(behind + 1)), cue, Optional.of(speaker)));
        }
        int quote = stretch.mark(at - 1, ",") ? at - 2 : at - 1;
        if (stretch.quoted(quote) && stretch.hasVerb(behind, end - 1) && stretch.startOfQuotation(quote) > 0) {
            return Optional.of(
                    new Report(new Phrase(stretch.startOfQuotation(quote), quote), cue, Optional.of(speaker)));
        }
        boolean begins = at <= 1
                || !(stretch.mark(at - 1, ",")
                        && stretch.mark(behind, ",")
                        && stretch.is(at - 2, NAME, WordClass.NOUN));
        if (begins && (at <= 1 || !stretch.hasVerb(0, at - 1))) {
            int comma = comma(speaker.last() + 1);
            int second = comma(comma + 1);
            boolean apposition =
                    stretch.isWord(comma + 1, "a", "an", "the", "who", "whose", "which", "his", "her", "its")
                            && second < end
                            && stretch.hasVerb(second, end - 1)
                            && (stretch.isWord(comma + 1, "who", "whose", "which") || !finite(comma, second));
            comma = apposition ? second : comma;
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
        boolean inserted =
                stretch.mark(at - 1, ",") && stretch.mark(behind, ",") && behind + 1 < end && !finite(first, at);
        return Optional.of(new Report(
                inserted
                        ? List.of(new Phrase(first, last), new Phrase(behind + 1, end - 1))
                        : List.of(new Phrase(first, last)),
                cue,
                Optional.of(speaker)));
    }

    private int comma(int from) {
        int comma = from;
        while (comma < stretch.size() && !stretch.mark(comma, ",")) {
            comma++;
        }
        return comma;
    }

    private boolean finite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stretch.finite(i)) {
                return true;
            }
        }
        return false;
    }
}
