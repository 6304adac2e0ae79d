package onrecord.quote;

import static onrecord.quote.WordClass.CONJUNCTION;
import static onrecord.quote.WordClass.PREPOSITION;
import static onrecord.quote.WordClass.SUBORDINATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names of an article: runs of capitalised words without the titles before them. */
final class NameFinder {
    private static final WordList TITLES = WordList.read("titles.txt");
    private static final WordList OFFICES = WordList.read("offices.txt");
    private static final Set<String> FUNCTION = Set.of(
            "in",
            "on",
            "at",
            "for",
            "with",
            "from",
            "by",
            "of",
            "as",
            "if",
            "that",
            "the",
            "a",
            "an",
            "this",
            "after",
            "before",
            "under",
            "since",
            "like",
            "to",
            "and",
            "but",
            "or",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "what",
            "who",
            "while",
            "when",
            "because",
            "although");
    private static final WordList WOMEN = WordList.read("first-names-women.txt");
    private static final WordList MEN = WordList.read("first-names-men.txt");
    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "bin", "al", "del", "la", "der", "ten", "da");

    /** Callings end so, and a name before two names is more likely one: "Diver Leif Carrow". */
    private static final Pattern CALLING = Pattern.compile("(?:er|or|ist|ic|ian|man|woman|ant|ess|eer)$");

    private NameFinder() {}

    /** The names in order. */
    static List<Names.Name> in(List<Stretch> stretches) {
        List<Names.Name> names = new ArrayList<>();
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
        return names;
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
        return initial
                || (at > from
                        && PARTICLES.contains(stretch.lower(at))
                        && (stretch.capitalised(at + 1)
                                || (PARTICLES.contains(stretch.lower(at + 1)) && stretch.capitalised(at + 2))));
    }

    private static Optional<Names.Name> name(Stretch stretch, int from, int end) {
        int first = from;
        while (first < end
                && (title(stretch.lower(first)) || stretch.isWord(first, ".") || !nameLike(stretch, first))) {
            first++;
        }
        first = behindOffice(stretch, first, end);
        if (first == end) {
            return Optional.empty();
        }
        // "Officials said": only capitalised because it begins the sentence
        if (end - from == 1 && from == 0 && stretch.tag(0).equals("NNS")) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean glue = words.isEmpty() || stretch.isWord(i, ".");
            words.append(glue ? "" : " ").append(stretch.word(i));
        }
        String title = first > from ? stretch.lower(first - 1) : "";
        return Optional.of(
                new Names.Name(words.toString(), stretch.span(first, end - 1), title, stretch.isWord(end, "'s", "'")));
    }

    /**
     * Behind what of a run of capitals is no name: "Health Secretary Benita Crowe", "Passenger Lina Marchbank",
     * "(ambassador to the) Northern Isles Hanna Brandel".
     */
    private static int behindOffice(Stretch stretch, int from, int end) {
        int first = from;
        for (int i = from; i + 1 < end; i++) {
            boolean surname = i > from && stretch.isWord(i + 1, "jr.", "sr.", "jr", "sr");
            if (OFFICES.has(stretch.lower(i)) && !surname) {
                first = i + 1;
            }
        }
        boolean office = end - first == 3
                && !firstName(stretch.lower(first))
                && (firstName(stretch.lower(first + 1))
                        || (first == 0 && CALLING.matcher(stretch.lower(first)).find()))
                && !stretch.isWord(first + 1, ".");
        if (office) {
            first++;
        }
        boolean place = end - first > 2
                && (stretch.isWord(first - 1, "to", "for", "of")
                        || (stretch.isWord(first - 1, "the") && stretch.isWord(first - 2, "to", "for", "of")));
        int before = stretch.isWord(first - 1, "the") ? first - 3 : first - 2;
        return place && OFFICES.has(stretch.lower(before)) && !firstName(stretch.lower(first)) ? end - 2 : first;
    }

    private static boolean firstName(String lower) {
        return MEN.has(lower) || WOMEN.has(lower);
    }

    /** Not a word that is only capitalised because it begins the sentence. */
    private static boolean nameLike(Stretch stretch, int at) {
        return !stretch.is(
                        at,
                        PREPOSITION,
                        SUBORDINATOR,
                        CONJUNCTION,
                        WordClass.PRONOUN,
                        WordClass.POSSESSIVE,
                        WordClass.DETERMINER,
                        WordClass.RELATIVE)
                || (at == 0 && stretch.is(1, WordClass.NAME) && !FUNCTION.contains(stretch.lower(0)));
    }

    private static boolean title(String lower) {
        return TITLES.has(lower);
    }
}
