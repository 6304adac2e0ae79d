package onrecord.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who holds which office in one article, so that "the minister" is found when there is only one. */
final class OfficeHolders {
    private static final WordList OFFICES = WordList.read("offices.txt");

    private final Map<String, List<List<String>>> holders = new HashMap<>();

    OfficeHolders(List<Mention> people) {
        for (Mention person : people) {
            person.role()
                    .map(OfficeHolders::words)
                    .filter(role -> !role.isEmpty() && OFFICES.has(role.getLast()))
                    .ifPresent(role -> holders.computeIfAbsent(person.surname(), s -> new ArrayList<>())
                            .add(role));
        }
    }

    /**
     * The surname of the one person with an office.
     *
     * @param mention in lower case: "the minister", "the prime minister"
     */
    Optional<String> holder(String mention) {
        if (!mention.startsWith("the ")) {
            return Optional.empty();
        }
        List<String> office = words(mention.substring(4));
        if (office.isEmpty() || office.size() > 3 || !OFFICES.has(office.getLast())) {
            return Optional.empty();
        }
        List<String> found = holders.entrySet().stream()
                .filter(h -> h.getValue().stream()
                        .anyMatch(role -> role.getLast().equals(office.getLast()) && role.containsAll(office)))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<String> words(String role) {
        return Arrays.stream(role.toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+", -1))
                .map(Names::office)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
