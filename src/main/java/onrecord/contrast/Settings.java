package onrecord.contrast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import onrecord.quote.ComparedWord;

/** Tells whether two sentences can be about the same event at all. */
final class Settings {
    /** What is told a week later may have changed. */
    private static final int DAYS = 7;

    private Settings() {}

    /** Whether one article has both; two figures in it are mostly told of two things. */
    static boolean sameArticle(Telling one, Telling other) {
        return one.excerpt().article().equals(other.excerpt().article());
    }

    /** Whether the articles appeared near each other; when a day is not known they may have. */
    static boolean sameDays(Telling one, Telling other) {
        Optional<LocalDate> first = one.published();
        Optional<LocalDate> second = other.published();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= DAYS;
    }

    /** Whether both name somebody or some place, in the sentence or in what leads up to it. */
    static boolean shareNames(Telling one, Telling other) {
        List<ComparedWord> there = other.all();
        return one.all().stream()
                .filter(ComparedWord::name)
                .anyMatch(name -> there.stream().anyMatch(w -> w.base().equals(name.base())));
    }
}
