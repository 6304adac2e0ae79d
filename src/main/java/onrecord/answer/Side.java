package onrecord.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * One of those whose words a question wants beside another's: a person, or a country or body, for which its officials
 * speak too.
 *
 * @param person who it is, when it is a person
 * @param names what a country or body is called; empty for a person
 */
record Side(Optional<Speaker> person, List<String> names) {
    /** Of an office only what the holder speaks for: "envoy to NATO" is not NATO's. */
    private static final Pattern SENT_TO = Pattern.compile(" (?:to|at|for|in) .*");

    static Side of(Speaker person) {
        return new Side(Optional.of(person), List.of());
    }

    static Side called(String name) {
        return new Side(Optional.empty(), Collectives.called(name));
    }

    /** Whether a sentence gives a statement of this side. */
    boolean speaksIn(Candidate candidate, LibraryQuotes quotes) {
        if (person.isPresent()) {
            return candidate.quote().filter(q -> quotes.isBy(q, person.get())).isPresent();
        }
        List<Quote> statements = quotes.in(candidate.hit().filed().article(), candidate.span());
        return statements.isEmpty()
                ? acts(candidate.excerpt().words())
                : statements.stream().flatMap(q -> q.speaker().stream()).anyMatch(this::spokenForBy);
    }

    private boolean spokenForBy(Speaker speaker) {
        return Collectives.named(names, speaker.name())
                || speaker.roles().stream()
                        .map(role -> SENT_TO.matcher(role).replaceFirst(""))
                        .anyMatch(role -> Collectives.named(names, role));
    }

    /** "Moscow has dismissed ..." */
    private boolean acts(String sentence) {
        return Pattern.compile(
                        "^\\P{L}*(?:\\p{L}[\\p{L}'-]*,? ){0,2}" + Collectives.patternOf(names) + "(?!['’]s| and )")
                .matcher(sentence)
                .find();
    }
}
