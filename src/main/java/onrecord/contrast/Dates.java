package onrecord.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.quote.ComparedWord;

/** Finds different days or years for one event: "the trial run on Tuesday" and "Wednesday's trial run". */
public final class Dates implements ContrastFinder {
    private static final int BEFORE = 5;
    private static final int AFTER = 3;
    private static final int ENOUGH = 2;
    private static final double MOST = 0.6;

    private final List<ComparedWord> event;

    private Dates(List<ComparedWord> event) {
        this.event = List.copyOf(event);
    }

    /** Dates of any event that both name in at least two words beside the date. */
    public static Dates ofAnyEvent() {
        return new Dates(List.of());
    }

    /**
     * Dates of one event.
     *
     * @param event its words, all of which stand beside the date
     */
    public static Dates of(List<ComparedWord> event) {
        return new Dates(event);
    }

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        if (!Settings.sameDays(one, other) || !Settings.shareNames(one, other)) {
            return Optional.empty();
        }
        List<Moment> mine = new MomentReader(one).moments();
        List<Moment> theirs = new MomentReader(other).moments();
        for (Moment m : mine) {
            for (Moment t : theirs) {
                boolean agrees = theirs.stream().anyMatch(x -> !x.differs(m))
                        || mine.stream().anyMatch(x -> !x.differs(t));
                if (!agrees && m.differs(t) && sameEvent(one, m, other, t)) {
                    return Optional.of(new Contrast(m.span(), t.span()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean sameEvent(Telling one, Moment mine, Telling other, Moment theirs) {
        List<ComparedWord> there = beside(other, theirs);
        List<ComparedWord> here = beside(one, mine);
        List<ComparedWord> common =
                here.stream().filter(w -> Kin.among(w, there)).toList();
        return common.size() >= ENOUGH
                && common.stream().anyMatch(w -> !w.name())
                && tells(one, here)
                && tells(other, there);
    }

    /** Whether enough of the event stands beside the time; names may stand anywhere in the sentence. */
    private boolean tells(Telling telling, List<ComparedWord> beside) {
        List<ComparedWord> deeds = event.stream()
                .filter(e -> telling.all().stream()
                        .noneMatch(w -> w.name() && w.base().equals(e.base())))
                .toList();
        long there = deeds.stream().filter(e -> Kin.among(e, beside)).count();
        return there >= MOST * deeds.size();
    }

    /** The words that tell what happened at a time: before it in its clause, and after it where the clause goes on. */
    private static List<ComparedWord> beside(Telling telling, Moment moment) {
        Clause clause = new Clause(telling);
        int first = 0;
        while (first < telling.words().size()
                && telling.words().get(first).span().end() <= moment.span().start()) {
            first++;
        }
        int next = first;
        while (next < telling.words().size()
                && telling.words().get(next).span().start() < moment.span().end()) {
            next++;
        }
        List<ComparedWord> beside = new ArrayList<>();
        if (!clause.afterSomethingElse(first)) {
            beside.addAll(clause.before(first, BEFORE));
        }
        if (next > 0 && !clause.parted(next - 1)) {
            beside.addAll(clause.from(next, AFTER));
        }
        return beside;
    }
}
