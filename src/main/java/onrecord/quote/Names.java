package onrecord.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.article.Span;

/** The names one article uses, titles taken off, and the full names behind its surnames. */
final class Names {
    private static final WordList ORGANISATIONS = WordList.read("organisation-words.txt");
    private static final WordList WOMEN = WordList.read("first-names-women.txt");
    private static final WordList MEN = WordList.read("first-names-men.txt");

    /** A common noun right behind a name is the head of the phrase: "Union leaders". */
    private static final Pattern MODIFIES = Pattern.compile(
            "^[\\s\\u00a0]+(?!(?:of|from|in|at|who|which|that|and|the|for|on|with|as|to|wearing|also)\\b)\\p{Ll}");

    private static final Pattern TIED = Pattern.compile(
            "(?:^|\\s)(?:of|for|from|in|at|with|on|to|by)(?:[\\s\\u00a0]+(?:the|a|an|his|her|its|their))?[\\s\\u00a0]+(?:\\p{Lu}[\\p{L}.]*[\\s\\u00a0]+)*$");
    private static final Pattern OFFICE_BEFORE = Pattern.compile(
            "(?:^|\\s)(?:to|of|for)[\\s\\u00a0](?:the[\\s\\u00a0])?(?:\\p{Lu}[\\p{L}.]*[\\s\\u00a0]+)+$");
    private static final Pattern JOINED = Pattern.compile("[\\s\\u00a0,]*\\band\\b[\\s\\u00a0].{0,60}");

    private final List<Name> all;
    private final Map<String, Map<String, Integer>> fullNames = new HashMap<>();
    private final Map<String, String> genders = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();

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
            if (words >= 2 && words <= 4 && !name.title().isEmpty()) {
                titles.computeIfAbsent(name.words(), x -> new HashSet<>()).add(office(name.title()));
            }
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

    static Names in(List<Stretch> stretches) {
        return new Names(NameFinder.in(stretches));
    }

    /** The names inside a stretch of the text, in order. */
    List<Name> between(int from, int to) {
        return all.subList(first(Math.max(0, from)), first(to)).stream()
                .filter(n -> n.span().end() <= to)
                .toList();
    }

    /** The place of the first name that begins at an offset or behind it. */
    private int first(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The full name a mention means, as far as this article has it: "the mayor, Ada Lind,", "Ada Lind of the Harbour
     * Union", both of "Ada Lind and Ole Dahl"; empty when its head is no name ("union leaders", "a spokesman for Lind").
     *
     * @param mention what the article calls a speaker
     */
    Optional<String> in(Span mention, String text) {
        List<String> found = new ArrayList<>();
        int end = -1;
        for (Name name : between(mention.start(), mention.end())) {
            if (name.possessive()) {
                continue;
            }
            String before = text.substring(mention.start(), name.span().start());
            String behind = text.substring(name.span().end(), mention.end());
            boolean modifies = MODIFIES.matcher(behind).find();
            boolean tied = TIED.matcher(before).find()
                    && !(name.full()
                            && person(name)
                            && OFFICE_BEFORE.matcher(before).find());
            boolean joined = end >= 0
                    && JOINED.matcher(text.substring(end, name.span().start())).matches();
            if (!modifies && !tied && (found.isEmpty() || joined)) {
                found.add(full(name));
                end = name.span().end();
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", found));
    }

    /**
     * The people of the article, with those who are introduced without an office but later called by their surname alone.
     *
     * @param found who was found by their offices
     */
    List<Mention> added(List<Mention> found) {
        Set<String> known = new HashSet<>();
        found.forEach(m -> known.add(m.name()));
        Set<String> alone = new HashSet<>();
        all.stream().filter(n -> !n.full()).forEach(n -> alone.add(n.words()));
        Set<String> whole = new HashSet<>();
        all.stream()
                .filter(n -> n.full() && !known.contains(n.words()) && alone.contains(n.last()) && person(n))
                .filter(n -> fullNames.getOrDefault(n.last(), Map.of()).size() == 1)
                .forEach(n -> whole.add(n.words()));
        List<Mention> people = new ArrayList<>(found);
        Set<Span> places = new HashSet<>();
        found.forEach(m -> places.add(m.span()));
        all.stream()
                .filter(n -> whole.contains(full(n)) && !places.contains(n.span()))
                .forEach(n -> people.add(new Mention(n.words(), Optional.empty(), n.span())));
        people.sort(Comparator.comparing(Mention::span));
        return people;
    }

    /** Whether the words end with the name of a person. */
    boolean personAt(Span words) {
        return between(words.start(), words.end()).stream()
                .anyMatch(n -> n.span().end() == words.end() && person(n));
    }

    /**
     * The full name a name means: the only one that ends in it, or of several the one with the same title or gender;
     * the name itself when that leaves none or more than one.
     */
    String full(Name name) {
        if (name.full()) {
            return name.words();
        }
        List<String> bearers =
                fullNames.getOrDefault(name.words(), Map.of()).keySet().stream().toList();
        if (bearers.size() > 1 && !name.title().isEmpty()) {
            List<String> titled = bearers.stream()
                    .filter(full -> titles.getOrDefault(full, Set.of()).contains(office(name.title())))
                    .toList();
            String gender = name.title().startsWith("mr.") || name.title().equals("mr") ? "he" : "she";
            boolean civil =
                    Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss").contains(name.title());
            bearers = civil
                    ? bearers.stream()
                            .filter(full -> gender.equals(genders.get(full)))
                            .toList()
                    : titled;
        }
        return bearers.size() == 1 ? bearers.getFirst() : name.words();
    }

    /** The only full name that ends in a surname; the surname itself when there is none or more than one. */
    String full(String surname) {
        Set<String> bearers = fullNames.getOrDefault(surname, Map.of()).keySet();
        return bearers.size() == 1 ? bearers.iterator().next() : surname;
    }

    /** One word for an office, however it is cut short. */
    static String office(String title) {
        return switch (title) {
            case "sen.", "sen", "sens." -> "senator";
            case "gov.", "gov" -> "governor";
            case "rep.", "rep", "reps." -> "representative";
            case "gen.", "gen" -> "general";
            case "prof.", "prof" -> "professor";
            case "dr.", "dr" -> "doctor";
            case "col.", "col" -> "colonel";
            case "capt.", "capt" -> "captain";
            default -> title;
        };
    }

    /** "he" or "she" where a title or a first name tells. */
    Optional<String> pronoun(Name name) {
        String whole = full(name);
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
