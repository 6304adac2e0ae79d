package onrecord.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;
import onrecord.quote.ComparedWord;
import onrecord.quote.Quote;

/** Finds opposite moods about one thing: "spoke hopefully about the bid" and "gave a less hopeful view of it". */
public final class Moods implements ContrastFinder {
    private static final Set<String> GOOD = Set.of(
            "optimism",
            "optimistic",
            "optimistically",
            "hopeful",
            "hopefully",
            "positive",
            "positively",
            "upbeat",
            "encouraging",
            "encouraged",
            "confident",
            "enthusiastic");
    private static final Set<String> BAD = Set.of(
            "pessimism",
            "pessimistic",
            "gloomy",
            "negative",
            "negatively",
            "bleak",
            "downbeat",
            "discouraging",
            "discouraged",
            "sceptical",
            "skeptical",
            "grim",
            "disappointed",
            "disappointing");
    private static final Set<String> LESS =
            Set.of("not", "n't", "no", "less", "little", "hardly", "without", "never", "nor");
    private static final int REACH = 7;

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        List<Mood> mine = moods(one);
        List<Mood> theirs = moods(other);
        if (mine.size() != 1 || theirs.size() != 1 || !Settings.sameDays(one, other)) {
            return Optional.empty();
        }
        Mood left = mine.getFirst();
        Mood right = theirs.getFirst();
        boolean linked = sameSpeaker(one, other) || Kin.alike(left.word, right.word);
        return left.good != right.good && linked && Settings.shareNames(one, other)
                ? Optional.of(new Contrast(left.span, right.span))
                : Optional.empty();
    }

    /** Whether a word names a mood. */
    public static boolean mood(ComparedWord word) {
        return GOOD.contains(word.form()) || BAD.contains(word.form());
    }

    private static boolean sameSpeaker(Telling one, Telling other) {
        return one.quotes().stream()
                .map(Quote::speaker)
                .filter(Optional::isPresent)
                .anyMatch(s -> other.quotes().stream().map(Quote::speaker).anyMatch(s::equals));
    }

    private static List<Mood> moods(Telling telling) {
        List<Mood> moods = new ArrayList<>();
        for (int i = 0; i < telling.words().size(); i++) {
            ComparedWord word = telling.words().get(i);
            if (mood(word)) {
                int from = i;
                boolean turned = false;
                for (int k = i - 1; k >= 0 && k >= i - REACH && !parted(telling, k); k--) {
                    if (LESS.contains(telling.words().get(k).form())) {
                        turned = true;
                        from = k;
                    }
                }
                moods.add(new Mood(
                        word,
                        GOOD.contains(word.form()) != turned,
                        telling.span(Math.max(0, Math.min(from, i - 1)), i + 1)));
            }
        }
        return moods;
    }

    /** A quotation may begin between a denial and what is denied; a comma ends it. */
    private static boolean parted(Telling telling, int at) {
        Span word = telling.words().get(at).span();
        Span next = telling.words().get(at + 1).span();
        return telling.text()
                .substring(word.end(), Math.max(word.end(), next.start()))
                .matches("(?s).*[,;:.!?].*");
    }

    private record Mood(ComparedWord word, boolean good, Span span) {}
}
