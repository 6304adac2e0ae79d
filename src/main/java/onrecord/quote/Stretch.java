package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;
import onrecord.language.Folding;
import onrecord.language.Sentence;
import onrecord.language.Token;

/**
 * One sentence, or several that one quotation holds together, as the rules for statements read it: every token with its
 * class and whether it stands inside quotation marks.
 */
final class Stretch {
    private static final WordList OFFICES = WordList.read("offices.txt");
    private static final WordList FUNCTION = WordList.read("prepositions.txt");

    private final String text;
    private final Span span;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<WordClass> classes = new ArrayList<>();
    private final boolean[] quoted;

    Stretch(String text, List<Sentence> sentences, Ordered<Quotation> quotations) {
        this.text = text;
        this.span = sentences.getFirst().span().join(sentences.getLast().span());
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                String word = Folding.fold(token.text()).toLowerCase(java.util.Locale.ROOT);
                tokens.add(token);
                lower.add(word);
                tags.add(sentence.tags().get(i));
                classes.add(WordClass.of(sentence.tags().get(i), word));
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            mend(i);
        }
        this.quoted = new boolean[tokens.size()];
        for (int i = 0; i < quoted.length; i++) {
            Span word = tokens.get(i).span();
            quoted[i] = quotations.holding(word).isPresent();
        }
    }

    /** The tagger takes "US" for "us", then the office behind it for a verb, and an odd first name for a preposition. */
    private void mend(int i) {
        boolean oddName = i == 0
                && (classes.get(i) == WordClass.PREPOSITION
                        || classes.get(i) == WordClass.SUBORDINATOR
                        || classes.get(i) == WordClass.CONJUNCTION)
                && capitalised(i)
                && !FUNCTION.has(lower.get(i));
        if (oddName) {
            classes.set(i, capitalised(i + 1) ? WordClass.NAME : WordClass.NOUN);
        }
        if (tokens.get(i).text().equals("US") && classes.get(i) == WordClass.PRONOUN) {
            classes.set(i, WordClass.NAME);
        }
        boolean office = i > 0
                && classes.get(i) == WordClass.VERB
                && classes.get(i - 1) == WordClass.NAME
                && tags.get(i).matches("VBP?")
                && OFFICES.has(lower.get(i));
        if (office) {
            classes.set(i, WordClass.NOUN);
        }
    }

    String text() {
        return text;
    }

    Span span() {
        return span;
    }

    int size() {
        return tokens.size();
    }

    /** The word as written; empty outside the stretch, as all that follows is when asked beyond an end. */
    String word(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).text();
    }

    /** The word in lower case, odd marks folded. */
    String lower(int i) {
        return i < 0 || i >= size() ? "" : lower.get(i);
    }

    String tag(int i) {
        return i < 0 || i >= size() ? "" : tags.get(i);
    }

    WordClass wordClass(int i) {
        return i < 0 || i >= size() ? WordClass.MARK : classes.get(i);
    }

    boolean is(int i, WordClass... any) {
        WordClass own = wordClass(i);
        for (WordClass one : any) {
            if (own == one) {
                return i >= 0 && i < size();
            }
        }
        return false;
    }

    /** Whether it is one of these words. */
    boolean isWord(int i, String... any) {
        String own = lower(i);
        for (String one : any) {
            if (own.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean quoted(int i) {
        return i >= 0 && i < size() && quoted[i];
    }

    /** A mark of this shape outside quotation marks. */
    boolean mark(int i, String... any) {
        return !quoted(i) && isWord(i, any);
    }

    boolean capitalised(int i) {
        return i >= 0 && i < size() && tokens.get(i).capitalised();
    }

    /** A verb or an auxiliary stands in the range, both ends included. */
    boolean hasVerb(int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(to, size() - 1); i++) {
            if (is(i, WordClass.VERB, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** A verb with a subject of its own: not "to go", "going", "gone" without "has", "the repeated claims". */
    boolean finite(int i) {
        if (quoted(i) || !is(i, WordClass.VERB, WordClass.AUXILIARY)) {
            return false;
        }
        boolean attributive = is(i - 1, WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ADJECTIVE)
                && is(i + 1, WordClass.NOUN, WordClass.NAME, WordClass.ADJECTIVE);
        return switch (tag(i)) {
            case "VBD", "VBZ", "VBP", "MD" -> !attributive;
            case "VB" -> !isWord(i - 1, "to");
            case "VBN" -> perfect(i);
            default -> false;
        };
    }

    /** "Has said", "had repeatedly said". */
    boolean perfect(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (isWord(i, "has", "have", "had", "'s", "'ve", "'d", "having")) {
                return true;
            }
        }
        return false;
    }

    /** "He was asked": whoever is named before does not do it. */
    boolean passive(int at) {
        if (!tag(at).equals("VBN") && !lower(at).endsWith("ed") && !isWord(at, "told", "said", "written")) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && is(before, WordClass.ADVERB) && !quoted(before)) {
            before--;
        }
        return isWord(
                        before, "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got",
                        "getting")
                && !(isWord(before, "'s") && tag(before).equals("POS"));
    }

    boolean hasQuoted(int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(to, size() - 1); i++) {
            if (quoted[i]) {
                return true;
            }
        }
        return false;
    }

    /** The first of the full stops, question and exclamation marks that end it outside quotation marks. */
    int end() {
        int end = size();
        while (end > 0 && isWord(end - 1, ".", "!", "?") && !quoted(end - 1)) {
            end--;
        }
        return end;
    }

    /** The first token from an offset of the text on; how many there are when none is. */
    int firstFrom(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last token of the quotation that goes on from a quoted one. */
    int endOfQuotation(int i) {
        int end = i;
        while (end + 1 < size() && quoted[end + 1] && !opens(end + 1)) {
            end++;
        }
        return end;
    }

    /** The first token of the quotation a quoted one stands in. */
    int startOfQuotation(int i) {
        int start = i;
        while (start > 0 && quoted[start - 1] && !opens(start)) {
            start--;
        }
        return start;
    }

    /** Another quotation begins right behind the one before: "A" "B". */
    private boolean opens(int i) {
        return i > 0
                && quoted[i - 1]
                && quoted[i]
                && isWord(i, "\"", "``")
                && isWord(i - 1, "\"", "''")
                && i + 1 < size()
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    /** Where the words of a range stand, both ends included. */
    Span span(int from, int to) {
        return tokens.get(from).span().join(tokens.get(to).span());
    }

    Span span(Phrase phrase) {
        return span(phrase.first(), phrase.last());
    }

    String words(Phrase phrase) {
        return span(phrase).in(text);
    }
}
