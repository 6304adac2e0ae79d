package onrecord.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everybody a library's articles name or let speak, each once, whatever the articles call them: the one register of
 * names.
 *
 * <p>A bare surname belongs to the one full name that ends in it; when two people share it, it stays its own entry and
 * {@link #called} returns them all. {@link #within} knows better for one article.
 */
public final class Speakers {
    private static final WordList OFFICES = WordList.read("offices.txt");
    /** The names that need nothing but lower case, which most are: a library reads its names a hundred thousand times. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z.']++(?: [A-Za-z.']++)*+");

    private static final String BOTH = " and ";

    private final List<Speaker> all;
    private final Map<String, Integer> mentions;
    private final Map<String, List<Speaker>> byName = new HashMap<>();
    /** Read when first asked for; two threads may both read them, and find the same. */
    private volatile Optional<Offices> offices = Optional.empty();

    Speakers(List<Speaker> all, Map<String, Integer> mentions) {
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
        Census census = new Census();
        articles.forEach(census::count);
        return census.speakers();
    }

    /** People first, then bodies and groups. */
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
        return exact.or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty())
                .or(() -> together(name))
                .orElseGet(() -> new Speaker(Bodies.bare(name), Set.of(), List.of()));
    }

    /** "Keel and Reed": two people with one statement. */
    private Optional<Speaker> together(String name) {
        List<Speaker> people = people(name);
        return people.size() < 2
                ? Optional.empty()
                : Optional.of(new Speaker(
                        String.join(BOTH, people.stream().map(Speaker::name).toList()), Set.of(), List.of()));
    }

    private List<Speaker> people(String joined) {
        List<Speaker> people = new ArrayList<>();
        for (String part : joined.split(BOTH, -1)) {
            List<Speaker> called = called(part);
            if (called.size() != 1 || !called.getFirst().person()) {
                return List.of();
            }
            people.add(called.getFirst());
        }
        return people;
    }

    /** Whose statement it is when this speaker makes it: their own, or that of two people who speak together. */
    public List<Speaker> voices(Speaker speaker) {
        List<Speaker> together = speaker.name().contains(BOTH) ? people(speaker.name()) : List.of();
        return together.isEmpty() ? List.of(speaker) : together;
    }

    /** What names mean inside one article. */
    public ArticleNames within(ArticleQuotes article) {
        return new ArticleNames(this, article);
    }

    /**
     * Everybody somebody could mean who types this: a name, a misspelt one, an office ("the NATO chief"), or an office
     * and a name. Several when it does not tell them apart; none when nobody is called so.
     */
    public List<Speaker> find(String typed) {
        return Stream.<Lookup>of(this::called, this::inOffice, new Spelling(this)::find)
                .map(lookup -> lookup.of(typed))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(this::wholeNames)
                .orElse(List.of());
    }

    /** Where whole names are known, the surname alone is nobody of its own. */
    private List<Speaker> wholeNames(List<Speaker> found) {
        return found.stream()
                .filter(s -> s.name().contains(" ")
                        || found.stream()
                                .noneMatch(o ->
                                        o.name().contains(" ") && o.surname().equals(s.name())))
                .toList();
    }

    /** Everybody the articles give an office of these words: "the NATO chief", "Kremlin spokesman". */
    public List<Speaker> inOffice(String words) {
        return offices().holders(words);
    }

    private Offices offices() {
        Optional<Offices> known = offices;
        if (known.isEmpty()) {
            known = Optional.of(new Offices(all));
            offices = known;
        }
        return known.orElseThrow();
    }

    /** "he" or "she" where the first name tells. */
    public Optional<String> pronoun(Speaker person) {
        return FirstNames.pronoun(person.name());
    }

    /** Names that look like what was typed, the likeliest first. */
    public List<String> near(String typed, int most) {
        return new Spelling(this).near(typed, most);
    }

    /** How often the articles name a person, by the whole name or by the surname alone. */
    public int mentions(Speaker person) {
        return Stream.concat(Stream.of(person.name()), person.alsoCalled().stream())
                .distinct()
                .mapToInt(name -> mentions.getOrDefault(name, 0))
                .sum();
    }

    /** Whether a word is an office that may stand before a name: "President". */
    public static boolean office(String word) {
        return OFFICES.has(word.toLowerCase(Locale.ROOT));
    }

    /** What two ways to write a name have in common. */
    static String key(String name) {
        String bare = Bodies.bare(name.strip());
        if (PLAIN.matcher(bare).matches()) {
            return bare.toLowerCase(Locale.ROOT);
        }
        // People type names without their accents, and doubled ones without the hyphen.
        return Normalizer.normalize(bare, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('’', '\'')
                .replaceAll("[\\s\\u00A0]+", " ");
    }

    static Comparator<Map.Entry<String, Integer>> mostFrequentThenLongest() {
        return Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                .thenComparingInt(e -> -e.getKey().length());
    }

    @FunctionalInterface
    private interface Lookup {
        List<Speaker> of(String typed);
    }
}
