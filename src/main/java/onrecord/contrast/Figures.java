package onrecord.contrast;

import java.util.List;
import java.util.Optional;
import onrecord.quote.ComparedWord;

/** Finds figures for one thing that cannot both be right: "more than 40 people were hurt" and "more than 50". */
public final class Figures implements ContrastFinder {
    private final List<ComparedWord> counted;
    private final List<ComparedWord> topic;

    private Figures(List<ComparedWord> counted, List<ComparedWord> topic) {
        this.counted = List.copyOf(counted);
        this.topic = List.copyOf(topic);
    }

    /** Figures of anything. */
    public static Figures ofAnything() {
        return new Figures(List.of(), List.of());
    }

    /**
     * Figures that a question is after.
     *
     * @param counted what it wants to be counted; empty when it does not say
     * @param topic its words
     */
    public static Figures of(List<ComparedWord> counted, List<ComparedWord> topic) {
        return new Figures(counted, topic);
    }

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        if (Settings.sameArticle(one, other) || !Settings.sameDays(one, other) || !Settings.shareNames(one, other)) {
            return Optional.empty();
        }
        for (Figure mine : new FigureReader(one).figures()) {
            for (Figure theirs : new FigureReader(other).figures()) {
                if (wanted(mine) && mine.counts(theirs) && mine.quantity().differs(theirs.quantity())) {
                    return agrees(one, other, mine, theirs)
                            ? Optional.empty()
                            : Optional.of(new Contrast(mine.span(), theirs.span()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it counts what is asked for, and the clause tells of what is asked, where more is asked than the unit. */
    private boolean wanted(Figure figure) {
        boolean unit = counted.stream().anyMatch(w -> Kin.alike(w, figure.unit()));
        boolean other = !unit && counted.stream().anyMatch(FigureReader::countable);
        List<ComparedWord> deeds = topic.stream()
                .filter(w -> !Kin.alike(w, figure.unit()) && !Kin.among(w, counted))
                .toList();
        boolean told = figure.told().stream().anyMatch(w -> !w.name() && Kin.among(w, deeds));
        return !other && (deeds.isEmpty() || told || !figure.kinds().isEmpty());
    }

    /** Whether one of them also has the other's number for it, as "12, later 14 people" does. */
    private static boolean agrees(Telling one, Telling other, Figure mine, Figure theirs) {
        return new FigureReader(one)
                        .figures().stream()
                                .anyMatch(f -> f.counts(theirs) && !f.quantity().differs(theirs.quantity()))
                || new FigureReader(other)
                        .figures().stream()
                                .anyMatch(f -> f.counts(mine) && !f.quantity().differs(mine.quantity()));
    }
}
