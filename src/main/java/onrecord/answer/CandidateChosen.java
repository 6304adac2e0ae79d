package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.quote.Speaker;

/** "The first one", "Ida": which of several people of one name was meant. */
final class CandidateChosen implements Form {
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        return background.last() instanceof Answer.WhichOne which && turn.length() <= 4
                ? chosen(turn, which.candidates()).map(s -> completed(s, background))
                : Optional.empty();
    }

    private static Optional<Speaker> chosen(Turn turn, List<Speaker> candidates) {
        List<String> words = Words.of(turn.words());
        for (int i = 0; i < Math.min(PLACES.size(), candidates.size()); i++) {
            if (words.contains(PLACES.get(i)) || words.equals(List.of(String.valueOf(i + 1)))) {
                return Optional.of(candidates.get(i));
            }
        }
        List<Speaker> named = candidates.stream()
                .filter(s -> !words.isEmpty()
                        && (Words.of(s.name()).containsAll(words)
                                || s.roles().stream().anyMatch(r -> Words.of(r).containsAll(words))))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Completion completed(Speaker chosen, Background background) {
        PastQuestion last = background.question();
        String surname = chosen.surname().toLowerCase(Locale.ROOT);
        String words = last.words();
        String whole = words.toLowerCase(Locale.ROOT).contains(surname)
                ? words.replaceFirst(
                                "(?i)(?<!\\p{L})" + java.util.regex.Pattern.quote(surname) + "(?!\\p{L})",
                                chosen.name())
                        + "?"
                : last.with(chosen.name());
        return new Completion.Whole(whole);
    }
}
