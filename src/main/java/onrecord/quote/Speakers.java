package onrecord.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everybody a library's articles name or let speak, each once, whatever the articles call them.
 *
 * <p>A bare surname belongs to the one full name that ends in it; when two people share it, it stays its own entry and
 * {@link #called} returns them all.
 */
public final class Speakers {
    private static final WordList OFFICES = WordList.read("offices.txt");

    private final List<Speaker> all;
    private final Map<String, Integer> mentions;
    private final Map<String, List<Speaker>> byName = new HashMap<>();

    private Speakers(List<Speaker> all, Map<String, Integer> mentions) {
        this.all = List.copyOf(all);
        this.mentions = Map.copyOf(mentions);
        for (Speaker speaker : all) {
            Set<String> keys = new LinkedHashSet<>();
            keys.add(key(speaker.name()));
            speaker.alsoCalled().forEach(other -> keys.add(key(other)));
            keys.forEach(k -> byName.computeIfAbsent(k, x -> new ArrayList<>()).add(speaker));
        }
    }

    /** Gathers the speakers of all articles of one library. */
    public static Speakers of(Collection<ArticleQuotes> articles) {
        Map<String, Map<String, Integer>> roles = new TreeMap<>();
        Map<String, Integer> mentions = new HashMap<>();
        Set<String> people = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        for (ArticleQuotes quotes : articles) {
            for (Mention mention : quotes.people()) {
                people.add(mention.name());
                mentions.merge(mention.name(), 1, Integer::sum);
                Map<String, Integer> counts = roles.computeIfAbsent(mention.name(), n -> new LinkedHashMap<>());
                mention.role().ifPresent(role -> counts.merge(role, 1, Integer::sum));
            }
            quotes.statements().forEach(s -> s.speaker().ifPresent(bodies::add));
        }
        bodies.removeAll(people);
        Map<String, List<String>> bySurname = new TreeMap<>();
        people.stream()
                .filter(n -> n.contains(" "))
                .forEach(n -> bySurname
                        .computeIfAbsent(surname(n), x -> new ArrayList<>())
                        .add(n));
        List<Speaker> speakers = new ArrayList<>();
        for (String name : people) {
            boolean merged = !name.contains(" ")
                    && bySurname.getOrDefault(name, List.of()).size() == 1;
            if (!merged) {
                boolean ownsSurname = name.contains(" ")
                        && bySurname.getOrDefault(surname(name), List.of()).size() == 1;
                Map<String, Integer> counts = new LinkedHashMap<>(roles.getOrDefault(name, Map.of()));
                if (ownsSurname) {
                    roles.getOrDefault(surname(name), Map.of()).forEach((r, n) -> counts.merge(r, n, Integer::sum));
                }
                Set<String> others = name.contains(" ") ? Set.of(surname(name)) : Set.of();
                speakers.add(new Speaker(name, others, byCount(counts)));
            }
        }
        bodies.forEach(body -> speakers.add(new Speaker(body, Set.of(), List.of())));
        return new Speakers(speakers, mentions);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Most frequent first, the longer of two equally frequent ones first. */
    private static List<String> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparingInt(e -> -e.getKey().length()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<Speaker> all() {
        return all;
    }

    /** Everybody who is called so, upper and lower case alike; several when a surname is shared. */
    public List<Speaker> called(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** The speaker an article means by a name it uses; one made of the name alone when nobody is known by it. */
    public Speaker resolve(String name) {
        List<Speaker> found = called(name);
        Optional<Speaker> exact =
                found.stream().filter(s -> key(s.name()).equals(key(name))).findFirst();
        return exact.orElseGet(() -> found.size() == 1 ? found.getFirst() : new Speaker(name, Set.of(), List.of()));
    }

    /** How often the articles name a person, by the whole name or by the surname alone. */
    public int mentions(Speaker person) {
        int whole = mentions.getOrDefault(person.name(), 0);
        return person.name().equals(person.surname()) ? whole : whole + mentions.getOrDefault(person.surname(), 0);
    }

    /** Whether a word is an office that may stand before a name: "President". */
    public static boolean office(String word) {
        return OFFICES.has(word.toLowerCase(Locale.ROOT));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
