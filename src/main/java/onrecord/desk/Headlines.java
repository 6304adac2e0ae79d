package onrecord.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.quote.LibraryQuotes;

/**
 * The headlines of the articles somebody is quoted in.
 *
 * @param all in the order of the alphabet, none twice
 */
record Headlines(List<String> all) {
    Headlines {
        all = List.copyOf(all);
    }

    static Headlines of(LibraryQuotes quotes) {
        return new Headlines(quotes.clusters().stream()
                .flatMap(cluster -> cluster.cuts().stream())
                .map(quote -> quote.sentence().article())
                .distinct()
                .map(Article::headline)
                .filter(headline -> !headline.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList());
    }

    /** Those that have what was typed, those first that begin so. */
    List<String> complete(String typed, int most) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        all.stream().filter(h -> h.toLowerCase(Locale.ROOT).startsWith(start)),
                        all.stream().filter(h -> h.toLowerCase(Locale.ROOT).contains(start)))
                .distinct()
                .limit(most)
                .toList();
    }
}
