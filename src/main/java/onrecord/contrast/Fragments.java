package onrecord.contrast;

import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Quote;

/** Finds other forms of a few quoted words of one speaker: "plainly dead-ends" in one article, a "dead-end" in another. */
public final class Fragments implements ContrastFinder {
    private static final int LONGEST = 4;

    /** In words that say something; one alone is too common. */
    private static final int FEWEST = 2;

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        for (Quote mine : one.quotes()) {
            for (Quote theirs : other.quotes()) {
                boolean same = mine.speaker().isPresent() && mine.speaker().equals(theirs.speaker());
                Optional<Contrast> found = same ? between(mine, theirs) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Contrast> between(Quote mine, Quote theirs) {
        for (Excerpt here : pieces(mine)) {
            for (Excerpt there : pieces(theirs)) {
                List<ComparedWord> left = content(here);
                List<ComparedWord> right = content(there);
                if (otherForms(left, right)) {
                    return Optional.of(new Contrast(words(here), words(there)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean otherForms(List<ComparedWord> left, List<ComparedWord> right) {
        if (left.size() != right.size() || left.size() < FEWEST) {
            return false;
        }
        boolean otherForm = false;
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).base().equals(right.get(i).base())) {
                return false;
            }
            otherForm |= !left.get(i).form().equals(right.get(i).form());
        }
        return otherForm;
    }

    private static List<Excerpt> pieces(Quote quote) {
        return quote.marked().stream()
                .filter(piece -> {
                    int words = ComparedWords.of(piece.article().text(), piece.span())
                            .size();
                    return words > 0 && words <= LONGEST;
                })
                .toList();
    }

    private static List<ComparedWord> content(Excerpt piece) {
        return ComparedWords.of(piece.article().text(), piece.span()).stream()
                .filter(ComparedWord::content)
                .toList();
    }

    private static Span words(Excerpt piece) {
        List<ComparedWord> words = ComparedWords.of(piece.article().text(), piece.span());
        return words.getFirst().span().join(words.getLast().span());
    }
}
