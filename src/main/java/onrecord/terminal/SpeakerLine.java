package onrecord.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Says who speaks: "Wendy Sherman, US Deputy Secretary of State". */
final class SpeakerLine {
    private SpeakerLine() {}

    /** The name, and the role the articles mention most. */
    static String of(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.roles().stream().limit(1))
                .collect(Collectors.joining(", "));
    }

    /** The same with the day of the articles, when all that have one have the same. */
    static String of(Speaker speaker, List<Evidence> statements) {
        List<String> days = statements.stream()
                .map(Evidence::excerpt)
                .map(Excerpt::article)
                .flatMap(article -> article.origin().published().stream())
                .distinct()
                .map(Source::day)
                .toList();
        return days.size() == 1 ? of(speaker) + ", " + days.getFirst() : of(speaker);
    }

    /** Who makes the statement, if that is known. */
    static Optional<Speaker> speaker(Evidence evidence) {
        return evidence.quote().flatMap(Quote::speaker);
    }
}
