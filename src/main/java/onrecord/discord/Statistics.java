package onrecord.discord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.store.DayTally;
import onrecord.store.Outcome;
import onrecord.store.Server;
import onrecord.store.SpeakerTally;
import onrecord.store.Tally;

/**
 * What was asked in a server over some days.
 *
 * @param days every day in order, also those without a question
 * @param speakers who was quoted most, the most quoted first
 * @param helpful how often an answer was found helpful
 */
record Statistics(List<DayTally> days, List<SpeakerTally> speakers, int helpful) {
    /** How many days are looked at, today included. */
    static final int DAYS = 28;

    private static final int SPEAKERS = 8;

    Statistics {
        days = List.copyOf(days);
        speakers = List.copyOf(speakers);
    }

    /** The last four weeks of a server. */
    static Statistics of(Tally tally, Server server, LocalDate today) {
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<LocalDate, DayTally> asked =
                tally.days(server, first, today).stream().collect(Collectors.toMap(DayTally::day, d -> d));
        List<DayTally> days = new ArrayList<>();
        first.datesUntil(today.plusDays(1))
                .forEach(day -> days.add(asked.getOrDefault(day, new DayTally(day, Map.of()))));
        return new Statistics(
                days, tally.mostQuoted(server, first, today, SPEAKERS), tally.helpful(server, first, today));
    }

    /** How many questions there were. */
    int questions() {
        return days.stream().mapToInt(DayTally::all).sum();
    }

    /** How many ended so. */
    int ended(Outcome outcome) {
        return days.stream()
                .mapToInt(day -> day.questions().getOrDefault(outcome, 0))
                .sum();
    }

    /** What the picture shows, for those who cannot see it. */
    String description() {
        String most = speakers.stream()
                .map(s -> VisibleText.line(s.speaker()) + " " + s.quotes())
                .collect(Collectors.joining(", "));
        return Source.shortened(
                questions() + " questions in the last " + DAYS + " days, " + ended(Outcome.ANSWERED) + " answered"
                        + (most.isEmpty() ? "." : ". Most quoted: " + most + "."),
                Picture.LONGEST_DESCRIPTION);
    }
}
