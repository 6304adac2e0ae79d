package onrecord.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who holds which office in one article, so that "the minister" is found when there is only one. */
final class OfficeHolders {
    private static final WordList OFFICES = WordList.read("offices.txt");

    private final Map<String, Set<String>> holders = new HashMap<>();

    OfficeHolders(List<Mention> people) {
        for (Mention person : people) {
            person.role()
                    .map(role -> last(role.toLowerCase(Locale.ROOT)))
                    .filter(OFFICES::has)
                    .ifPresent(office -> holders.computeIfAbsent(office, o -> new TreeSet<>())
                            .add(person.surname()));
        }
    }

    /**
     * The surname of the one person with an office.
     *
     * @param mention in lower case: "the minister", "the mayor"
     */
    Optional<String> holder(String mention) {
        if (!mention.startsWith("the ") || mention.indexOf(' ') != mention.lastIndexOf(' ')) {
            return Optional.empty();
        }
        Set<String> found = holders.getOrDefault(last(mention), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
