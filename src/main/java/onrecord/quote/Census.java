package onrecord.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the names of a library's articles and makes one speaker of all the names of each. */
final class Census {
    private final Map<String, Map<String, Integer>> roles = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Map<String, Integer>> quoted = new LinkedHashMap<>();

    void count(ArticleQuotes article) {
        for (Mention mention : article.people()) {
            mentions.merge(mention.name(), 1, Integer::sum);
            Map<String, Integer> counts = roles.computeIfAbsent(mention.name(), n -> new LinkedHashMap<>());
            mention.role().ifPresent(role -> counts.merge(role, 1, Integer::sum));
        }
        for (Statement statement : article.statements()) {
            statement
                    .speaker()
                    .ifPresent(name -> quoted.computeIfAbsent(Speakers.key(name), k -> new LinkedHashMap<>())
                            .merge(Bodies.bare(name), 1, Integer::sum));
        }
    }

    Speakers speakers() {
        quoted.values().stream()
                .flatMap(forms -> forms.keySet().stream())
                .filter(FirstNames::person)
                .forEach(name -> roles.computeIfAbsent(name, n -> new LinkedHashMap<>()));
        Map<String, List<Set<String>>> bySurname = bySurname();
        List<Speaker> speakers = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Set<String>> done = new HashSet<>();
        for (String name : roles.keySet()) {
            List<Set<String>> bearers = bySurname.getOrDefault(surname(name), List.of());
            if (name.contains(" ")) {
                Set<String> forms = bearers.stream()
                        .filter(b -> b.contains(name))
                        .findFirst()
                        .orElse(Set.of(name));
                if (done.add(forms)) {
                    speakers.add(person(forms, bearers.size() == 1));
                }
            } else if (bearers.size() != 1) {
                speakers.add(person(Set.of(name), false));
            }
            names.add(Speakers.key(name));
        }
        quoted.forEach((key, forms) -> {
            // An article may let "Sherman" speak without ever saying who that is.
            String form = forms.entrySet().stream()
                    .min(Speakers.mostFrequentThenLongest())
                    .orElseThrow()
                    .getKey();
            boolean known = names.contains(key)
                    || bySurname.getOrDefault(form, List.of()).size() == 1
                    || people(form, names, bySurname);
            if (!known) {
                speakers.add(new Speaker(form, Set.of(), List.of()));
            }
        });
        return new Speakers(speakers, mentions);
    }

    /** Whether it is two people joined by "and", who are listed each for themselves. */
    private static boolean people(String form, Set<String> names, Map<String, List<Set<String>>> bySurname) {
        String[] parts = form.split(" and ", -1);
        for (String part : parts) {
            if (!names.contains(Speakers.key(part))
                    && bySurname.getOrDefault(part, List.of()).isEmpty()) {
                return false;
            }
        }
        return parts.length > 1;
    }

    private Speaker person(Set<String> forms, boolean ownsSurname) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> byForm = new LinkedHashMap<>();
        Set<String> called = new LinkedHashSet<>(forms);
        for (String form : forms) {
            byForm.put(form, mentions.getOrDefault(form, 0));
            roles.getOrDefault(form, Map.of()).forEach((role, n) -> counts.merge(role, n, Integer::sum));
            if (form.contains(" ")) {
                called.add(surname(form));
            }
        }
        String name = byForm.entrySet().stream()
                .min(Speakers.mostFrequentThenLongest())
                .orElseThrow()
                .getKey();
        called.remove(name);
        if (ownsSurname) {
            roles.getOrDefault(surname(name), Map.of()).forEach((role, n) -> counts.merge(role, n, Integer::sum));
        }
        List<String> byCount = counts.entrySet().stream()
                .sorted(Speakers.mostFrequentThenLongest())
                .map(Map.Entry::getKey)
                .toList();
        return new Speaker(name, called, byCount);
    }

    /** Under each surname its people, each as all the full names they go by. */
    private Map<String, List<Set<String>>> bySurname() {
        Map<String, List<Set<String>>> bySurname = new TreeMap<>();
        for (String name : roles.keySet()) {
            if (name.contains(" ")) {
                List<Set<String>> people = bySurname.computeIfAbsent(surname(name), s -> new ArrayList<>());
                List<Set<String>> same = people.stream()
                        .filter(forms -> forms.stream().anyMatch(form -> FirstNames.ofOnePerson(form, name)))
                        .toList();
                if (same.size() == 1) {
                    same.getFirst().add(name);
                } else {
                    people.add(new LinkedHashSet<>(Set.of(name)));
                }
            }
        }
        return bySurname;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
