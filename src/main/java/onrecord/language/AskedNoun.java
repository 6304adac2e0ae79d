package onrecord.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a question asks: its question word, and the noun that says what is asked for. "What <u>city</u> hosts ...",
 * "How many <u>tanks</u> ...", "What is the <u>name</u> of the <u>river</u> ...", of which the last counts.
 */
final class AskedNoun {
    /** Stands for any quotation mark. */
    static final String MARK = "\"";

    private static final Set<String> ASKING = Set.of("""
            what which who whom whose when where why how wat whats what's\
            """.split(" |\n", -1));
    private static final Set<String> ALONE = Set.of("who", "whom", "when", "where", "why");
    private static final Set<String> OF_WHAT_FOLLOWS = Set.of("""
            name names type types kind kinds sort sorts one part form term\
            """.split(" |\n", -1));
    private static final Set<String> ORDERS = Set.of("name", "list", "give", "define", "tell");

    private final List<String> words;
    private final List<String> tags;
    private final OptionalInt asking;

    /**
     * Looks at one question.
     *
     * @param words in lower case
     * @param tags a Penn Treebank tag for each word
     */
    AskedNoun(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
        this.asking = asking(words);
    }

    private static OptionalInt asking(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (ASKING.contains(words.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return !words.isEmpty() && ORDERS.contains(words.getFirst()) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Where the question word stands. */
    OptionalInt asking() {
        return asking;
    }

    /** Where the noun stands; after "how" the word that it measures by. */
    OptionalInt place() {
        if (asking.isEmpty() || ALONE.contains(words.get(asking.getAsInt()))) {
            return OptionalInt.empty();
        }
        int from = asking.getAsInt() + 1;
        if (words.get(from - 1).equals("how")) {
            boolean counted =
                    word(from).filter(w -> w.equals("many") || w.equals("much")).isPresent();
            return counted ? last(from + 1) : from < words.size() ? OptionalInt.of(from) : OptionalInt.empty();
        }
        OptionalInt beside = last(from);
        return ofWhatFollows(beside.isPresent() ? owner(from, beside.getAsInt()) : last(afterVerbs(from)));
    }

    /** Whether the noun stands beside the question word: "what city", not "what is the city". */
    boolean beside() {
        return asking.isPresent() && last(asking.getAsInt() + 1).isPresent();
    }

    /** "Which king's crown" asks for a king. */
    private OptionalInt owner(int from, int noun) {
        for (int i = from + 1; i < noun; i++) {
            if (tags.get(i).equals("POS") && tags.get(i - 1).startsWith("NN")) {
                return OptionalInt.of(i - 1);
            }
        }
        return OptionalInt.of(noun);
    }

    /** The last noun of the phrase that begins there. */
    private OptionalInt last(int from) {
        OptionalInt noun = OptionalInt.empty();
        for (int i = from; i < words.size() && inPhrase(i); i++) {
            if (noun.isPresent() && MARK.equals(words.get(i))) {
                break;
            }
            if (tags.get(i).startsWith("NN")) {
                noun = OptionalInt.of(i);
            }
        }
        return noun;
    }

    private boolean inPhrase(int i) {
        String tag = tags.get(i);
        return words.get(i).equals(MARK)
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || Set.of("DT", "CD", "PRP$", "RBS", "RBR", "VBN", "VBG", "POS").contains(tag);
    }

    private int afterVerbs(int from) {
        int i = from;
        while (i < words.size()
                && (tags.get(i).startsWith("VB")
                        || tags.get(i).equals("MD")
                        || tags.get(i).equals("EX")
                        || tags.get(i).startsWith("RB")
                        || words.get(i).equals("'s"))) {
            i++;
        }
        return i;
    }

    private OptionalInt ofWhatFollows(OptionalInt noun) {
        boolean emptyNoun = noun.isPresent()
                && OF_WHAT_FOLLOWS.contains(words.get(noun.getAsInt()))
                && word(noun.getAsInt() + 1).filter("of"::equals).isPresent();
        OptionalInt next = emptyNoun ? last(noun.getAsInt() + 2) : OptionalInt.empty();
        return next.isPresent() ? next : noun;
    }

    private Optional<String> word(int i) {
        return i < words.size() ? Optional.of(words.get(i)) : Optional.empty();
    }
}
