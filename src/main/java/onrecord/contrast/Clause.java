package onrecord.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.article.Span;
import onrecord.language.Folding;
import onrecord.quote.ComparedWord;

/** The words that stand with others in one clause, as far as marks and conjunctions show where clauses end. */
final class Clause {
    private static final Pattern PARTING = Pattern.compile("[,;:.!?()\"]|\\s-+\\s|--");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and",
            "but",
            "while",
            "after",
            "before",
            "when",
            "because",
            "although",
            "though",
            "following",
            "whether",
            "that",
            "which",
            "who",
            "whose",
            "as",
            "since",
            "amid");

    private static final Set<String> RELATING = Set.of("after", "before", "following", "since", "amid");

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Telling telling;

    Clause(Telling telling) {
        this.telling = telling;
    }

    /** The words that say something before a place, nearest first, up to where the clause begins. */
    List<ComparedWord> before(int at, int most) {
        List<ComparedWord> found = new ArrayList<>();
        for (int i = at - 1; i >= 0 && found.size() < most && !parted(i); i--) {
            if (telling(i)) {
                found.add(telling.words().get(i));
            }
        }
        return found;
    }

    /** The words that say something from a place on, up to where the clause ends. */
    List<ComparedWord> from(int at, int most) {
        List<ComparedWord> found = new ArrayList<>();
        for (int i = at; i < telling.words().size() && found.size() < most && (i == 0 || !parted(i - 1)); i++) {
            if (conjunction(i)) {
                break;
            }
            if (telling(i)) {
                found.add(telling.words().get(i));
            }
        }
        return found;
    }

    /** Whether what stands before a place begins with another event: "after the vote they met on Friday". */
    boolean afterSomethingElse(int at) {
        int i = at - 1;
        while (i >= 0 && !parted(i)) {
            i--;
        }
        return i >= 0 && RELATING.contains(telling.words().get(i).form());
    }

    /** Whether the clause ends behind a word. */
    boolean parted(int i) {
        return conjunction(i) || (i + 1 < telling.words().size() && markBehind(i));
    }

    /** Whether a mark parts a word from the next. */
    boolean markBehind(int i) {
        Span word = telling.words().get(i).span();
        Span next = telling.words().get(i + 1).span();
        return PARTING.matcher(Folding.fold(telling.text().substring(word.end(), Math.max(word.end(), next.start()))))
                .find();
    }

    private boolean conjunction(int i) {
        return CONJUNCTIONS.contains(telling.words().get(i).form());
    }

    private boolean telling(int i) {
        ComparedWord word = telling.words().get(i);
        return word.content() && !word.number() && !TIMES.contains(word.form());
    }
}
