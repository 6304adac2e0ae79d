package onrecord.quote;

import static onrecord.quote.WordClass.CONJUNCTION;
import static onrecord.quote.WordClass.PREPOSITION;
import static onrecord.quote.WordClass.SUBORDINATOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;

/** The names one article uses, titles taken off, and the full names behind its surnames. */
final class Names {
    private static final WordList TITLES = WordList.read("titles.txt");
    private static final WordList ORGANISATIONS = WordList.read("organisation-words.txt");
    private static final WordList WOMEN = WordList.read("first-names-women.txt");
    private static final WordList MEN = WordList.read("first-names-men.txt");
    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "bin", "al", "del", "la", "der", "ten", "da");

    private final List<Name> all;
    private final Map<String, Map<String, Integer>> fullNames = new HashMap<>();
    private final Map<String, String> genders = new HashMap<>();

    /**
     * A name where it stands.
     *
     * @param words without titles
     * @param title the last title before it in lower case; empty when it has none
     * @param possessive whether "'s" follows
     */
    record Name(String words, Span span, String title, boolean possessive) {
        String last() {
            return words.substring(words.lastIndexOf(' ') + 1);
        }

        String first() {
            return words.contains(" ") ? words.substring(0, words.indexOf(' ')).toLowerCase(java.util.Locale.ROOT) : "";
        }

        boolean full() {
            return words.contains(" ");
        }
    }

    private Names(List<Name> all) {
        this.all = List.copyOf(all);
        for (Name name : all) {
            int words = name.words().split(" ", -1).length;
            if (words >= 2 && words <= 4) {
                fullNames
                        .computeIfAbsent(name.last(), x -> new LinkedHashMap<>())
                        .merge(name.words(), 1, Integer::sum);
            }
            if (name.title().equals("mr.") || name.title().equals("mr")) {
                genders.putIfAbsent(name.last(), "he");
            } else if (Set.of("mrs.", "ms.", "miss", "mrs", "ms").contains(name.title())) {
                genders.putIfAbsent(name.last(), "she");
            }
            if (name.full() && MEN.has(name.first()) && !WOMEN.has(name.first())) {
                genders.putIfAbsent(name.words(), "he");
            } else if (name.full() && WOMEN.has(name.first()) && !MEN.has(name.first())) {
                genders.putIfAbsent(name.words(), "she");
            }
        }
    }

    static Names in(String text, List<Stretch> stretches) {
        List<Name> names = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int i = 0;
            while (i < stretch.size()) {
                int end = runEnd(stretch, i);
                if (end > i) {
                    name(stretch, i, end).ifPresent(names::add);
                    i = end;
                } else {
                    i++;
                }
            }
        }
        return new Names(names);
    }

    /** Where the run of capitalised words that begins here ends; the start itself when none does. */
    private static int runEnd(Stretch stretch, int from) {
        int end = from;
        while (end < stretch.size() && part(stretch, from, end)) {
            end++;
        }
        while (end > from && !stretch.capitalised(end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean part(Stretch stretch, int from, int at) {
        if (Calendar.names(stretch.lower(at)) && !stretch.isWord(at, "may", "march", "april", "june")) {
            return false;
        }
        if (at > from
                && stretch.span(at, at).start() - stretch.span(at - 1, at - 1).end() > 1) {
            return false;
        }
        if (stretch.capitalised(at) && Character.isLetter(stretch.word(at).codePointAt(0))) {
            return !stretch.is(at, PREPOSITION, SUBORDINATOR, CONJUNCTION) || at > from;
        }
        boolean initial = stretch.isWord(at, ".")
                && at > from
                && stretch.word(at - 1).length() <= 2
                && stretch.capitalised(at + 1);
        return initial || (at > from && PARTICLES.contains(stretch.lower(at)) && stretch.capitalised(at + 1));
    }

    private static Optional<Name> name(Stretch stretch, int from, int end) {
        int first = from;
        while (first < end
                && (title(stretch.lower(first)) || stretch.isWord(first, ".") || !nameLike(stretch, first))) {
            first++;
        }
        if (first == end) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean glue = words.isEmpty() || stretch.isWord(i, ".");
            words.append(glue ? "" : " ").append(stretch.word(i));
        }
        String title = first > from ? stretch.lower(first - 1) : "";
        return Optional.of(
                new Name(words.toString(), stretch.span(first, end - 1), title, stretch.isWord(end, "'s", "'")));
    }

    /** Not a word that is only capitalised because it begins the sentence. */
    private static boolean nameLike(Stretch stretch, int at) {
        return stretch.is(at, WordClass.NAME, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.OTHER, WordClass.VERB)
                && !NounPhrases.PRONOUNS.contains(stretch.lower(at));
    }

    static boolean title(String lower) {
        return TITLES.has(lower);
    }

    List<Name> all() {
        return all;
    }

    /** The full name a mention means, as far as this article has it; empty when it holds no name that could speak. */
    Optional<String> in(Span mention) {
        List<Name> inside = all.stream()
                .filter(n -> mention.contains(n.span()) && !n.possessive())
                .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(full(inside.getLast().words()));
    }

    /** Whether the words end with the name of a person. */
    boolean personAt(Span words) {
        return all.stream()
                .filter(n -> words.contains(n.span()) && n.span().end() == words.end())
                .anyMatch(this::person);
    }

    /** The most frequent full name that ends in a surname; the name itself when there is none. */
    String full(String name) {
        if (name.contains(" ")) {
            return name;
        }
        return fullNames.getOrDefault(name, Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    /** "he" or "she" where a title or a first name tells. */
    Optional<String> pronoun(Name name) {
        String whole = full(name.words());
        return Optional.ofNullable(genders.get(whole)).or(() -> Optional.ofNullable(genders.get(name.last())));
    }

    boolean organisation(Name name) {
        for (String word : name.words().toLowerCase(java.util.Locale.ROOT).split(" ", -1)) {
            if (ORGANISATIONS.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a full name, a personal title or a first name that people have. */
    boolean person(Name name) {
        if (organisation(name)) {
            return false;
        }
        boolean full = fullNames.getOrDefault(name.last(), Map.of()).keySet().stream()
                .anyMatch(f -> f.split(" ", -1).length <= 4);
        return full || !name.title().isEmpty() || pronoun(name).isPresent();
    }
}
