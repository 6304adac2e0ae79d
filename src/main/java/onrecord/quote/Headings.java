package onrecord.quote;

import static onrecord.quote.WordClass.NAME;

import java.util.List;
import java.util.Optional;

/** "MAYOR: We will build it" as in transcripts, and "Okoro: Bridge will stay" as in headlines. */
final class Headings {
    private static final int LONGEST_NAME = 5;

    private final Stretch stretch;
    private final Names names;

    Headings(Stretch stretch, Names names) {
        this.stretch = stretch;
        this.names = names;
    }

    /** The statement of the whole stretch; empty when it does not begin with a speaker and a colon. */
    Optional<List<Report>> find() {
        int colon = 1;
        while (colon < LONGEST_NAME + 1 && colon < stretch.size() && part(colon)) {
            colon++;
        }
        boolean heading = stretch.mark(colon, ":") && part(0) && colon + 2 < stretch.size() && speaks(colon);
        if (!heading) {
            return nameLast();
        }
        int last = stretch.size() - 1;
        if (stretch.quoted(colon + 1)) {
            last = stretch.endOfQuotation(colon + 1);
        }
        return Optional.of(List.of(new Report(
                new Phrase(colon + 1, last),
                Optional.of(new Phrase(colon, colon)),
                Optional.of(new Phrase(0, colon - 1)))));
    }

    /** "Tunnel to open before Christmas: Thole". */
    private Optional<List<Report>> nameLast() {
        int colon = stretch.size() - 2;
        while (colon > 0 && colon > stretch.size() - LONGEST_NAME && !stretch.mark(colon, ":")) {
            colon--;
        }
        boolean headline = stretch.mark(colon, ":")
                && colon >= 3
                && stretch.hasVerb(0, colon)
                && names.personAt(stretch.span(colon + 1, stretch.size() - 1));
        return headline
                ? Optional.of(List.of(new Report(
                        new Phrase(0, colon - 1),
                        Optional.of(new Phrase(colon, colon)),
                        Optional.of(new Phrase(colon + 1, stretch.size() - 1)))))
                : Optional.empty();
    }

    private boolean part(int i) {
        return !stretch.quoted(i) && (stretch.capitalised(i) || stretch.mark(i, ".", "-"));
    }

    /** All capitals, or a name that people have. */
    private boolean speaks(int colon) {
        boolean capitals = true;
        for (int i = 0; i < colon; i++) {
            capitals &= stretch.word(i).chars().allMatch(Character::isUpperCase)
                    && stretch.word(i).length() > 1;
        }
        return (capitals && stretch.word(0).length() > 2)
                || (stretch.is(colon - 1, NAME, WordClass.NOUN) && names.personAt(stretch.span(0, colon - 1)));
    }
}
