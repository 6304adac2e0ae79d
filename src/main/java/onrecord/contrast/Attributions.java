package onrecord.contrast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** Finds one statement ascribed to two speakers. */
public final class Attributions implements ContrastFinder {
    private static final int FEWEST = 4;
    private static final double MOST = 0.6;
    private static final Set<String> NOT =
            Set.of("not", "n't", "never", "no", "without", "cannot", "nobody", "nothing");

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        for (Quote mine : one.quotes()) {
            for (Quote theirs : other.quotes()) {
                Optional<Speaker> first = mine.speaker();
                Optional<Speaker> second = theirs.speaker();
                if (first.isPresent()
                        && second.isPresent()
                        && !related(first.get(), second.get())
                        && same(mine, theirs)) {
                    return Optional.of(new Contrast(mention(one, mine), mention(other, theirs)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether both may be one: the same, or two who speak together and one of them. */
    private static boolean related(Speaker one, Speaker other) {
        return one.equals(other)
                || one.name().contains(other.name())
                || other.name().contains(one.name());
    }

    private static boolean same(Quote mine, Quote theirs) {
        List<ComparedWord> left = said(mine);
        List<ComparedWord> right = said(theirs);
        List<ComparedWord> shorter = content(left.size() <= right.size() ? left : right);
        List<ComparedWord> longer = content(left.size() <= right.size() ? right : left);
        long shared = shorter.stream().filter(w -> Kin.among(w, longer)).count();
        return shared >= FEWEST && shared >= MOST * shorter.size() && denials(left) == denials(right);
    }

    private static List<ComparedWord> said(Quote quote) {
        return quote.said().stream()
                .flatMap(piece -> ComparedWords.of(piece.article().text(), piece.span()).stream())
                .toList();
    }

    private static List<ComparedWord> content(List<ComparedWord> words) {
        return words.stream().filter(ComparedWord::content).toList();
    }

    private static boolean denials(List<ComparedWord> words) {
        return words.stream().filter(w -> NOT.contains(w.form())).count() % 2 == 1;
    }

    /** What the speaker is called there, or else the words. */
    private static Span mention(Telling telling, Quote quote) {
        return quote.mention()
                .map(m -> m.span())
                .filter(telling.excerpt().span()::contains)
                .orElse(quote.said().getFirst().span());
    }
}
