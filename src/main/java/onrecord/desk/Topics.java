package onrecord.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Language;
import onrecord.language.Sentence;
import onrecord.quote.LibraryQuotes;

/** What the articles are about, in a few words each: the noun phrases of their headlines, the most frequent first. */
final class Topics {
    /** More headlines than this are not looked at: it takes about a millisecond for each. */
    private static final int MOST_HEADLINES = 2000;

    private static final int LONGEST = 4;
    private static final int MOST_CHARACTERS = 60;
    private static final int SHORTEST = 3;

    private final List<String> phrases;

    private Topics(List<String> phrases) {
        this.phrases = phrases;
    }

    /** The topics of the articles somebody is quoted in. */
    static Topics of(LibraryQuotes quotes, Language language) {
        Map<String, Counted> found = new HashMap<>();
        quotes.clusters().stream()
                .flatMap(cluster -> cluster.cuts().stream())
                .map(quote -> quote.sentence().article())
                .distinct()
                .map(Article::headline)
                .distinct()
                .limit(MOST_HEADLINES)
                .flatMap(headline -> phrases(headline, language).stream())
                .forEach(phrase ->
                        found.computeIfAbsent(phrase.toLowerCase(Locale.ROOT), key -> new Counted(phrase)).times++);
        return new Topics(byFrequency(found.values()));
    }

    private static List<String> byFrequency(Collection<Counted> found) {
        return found.stream()
                .sorted(Comparator.<Counted>comparingInt(c -> -c.times).thenComparing(c -> c.phrase))
                .map(c -> c.phrase)
                .toList();
    }

    /** Those that go on from what was typed, those first that begin so. */
    List<String> complete(String typed, int most) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        phrases.stream().filter(p -> p.toLowerCase(Locale.ROOT).startsWith(start)),
                        phrases.stream().filter(p -> p.toLowerCase(Locale.ROOT).contains(" " + start)))
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<String> phrases(String headline, Language language) {
        Sentence tagged = language.tag(headline, new Span(0, headline.length()));
        List<String> phrases = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tagged.tokens().size(); i++) {
            if (i == tagged.tokens().size() || !tagged.tags().get(i).matches("JJ|NN.*")) {
                phrase(headline, tagged, from, i, phrases);
                from = i + 1;
            }
        }
        return phrases;
    }

    /** A run of adjectives and nouns, without what stands behind its last noun. */
    private static void phrase(String headline, Sentence tagged, int from, int end, List<String> phrases) {
        int to = end;
        while (to > from && !tagged.tags().get(to - 1).startsWith("NN")) {
            to--;
        }
        if (to == from || to - from > LONGEST) {
            return;
        }
        String words = headline.substring(
                tagged.tokens().get(from).span().start(),
                tagged.tokens().get(to - 1).span().end());
        if (words.length() >= SHORTEST && words.length() <= MOST_CHARACTERS) {
            phrases.add(words);
        }
    }

    private static final class Counted {
        private final String phrase;
        private int times;

        Counted(String phrase) {
            this.phrase = phrase;
        }
    }
}
