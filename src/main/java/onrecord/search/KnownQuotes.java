package onrecord.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.article.Library;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.QuotedArticle;

/**
 * Who said what in each library, put together when it is first asked for and remembered as long as there is room; the
 * operator's always. It refers to whole articles, so of a library that changes it must be forgotten.
 */
final class KnownQuotes {
    /**
     * 1.4 kilobytes of memory each (measured on 61,000 of 150 libraries), so 140 MB in all: what some 250 libraries of 50
     * articles hold. Putting one of those together takes about 25 ms.
     */
    private static final long STATEMENTS_IN_MIND = 100_000;

    private final Cache<Library, Known> known = Caffeine.newBuilder()
            .maximumWeight(STATEMENTS_IN_MIND)
            .weigher(KnownQuotes::weight)
            .build();

    /** Nothing for the operator's, so that it always stays; for one larger than the whole room, what lets it in. */
    private static int weight(Library library, Known known) {
        return library.equals(Library.BUNDLED)
                ? 0
                : (int) Math.min(
                        STATEMENTS_IN_MIND / 4, 1 + known.quotes.clusters().size());
    }

    /** Made once for each state of the view. */
    LibraryQuotes of(LuceneView view) {
        String state = view.state();
        Known there = known.getIfPresent(view.library());
        if (there != null && there.state.equals(state)) {
            return there.quotes;
        }
        return known.asMap()
                .compute(
                        view.library(),
                        (library, made) -> made != null && made.state.equals(state)
                                ? made
                                : new Known(state, LibraryQuotes.of(quoted(view))))
                .quotes;
    }

    private static List<QuotedArticle> quoted(LuceneView view) {
        try {
            Map<String, QuotedArticle> byName = new TreeMap<>();
            FiledArticles.each(
                    view.searcher(),
                    f -> byName.put(f.article().origin().name(), new QuotedArticle(f.article(), f.quotes())));
            return List.copyOf(byName.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what is known of a library that changed, and of those whose readers read it, too. */
    void forget(Library changed) {
        boolean bundled = changed.name().equals(Library.BUNDLED.name());
        known.asMap()
                .keySet()
                .removeIf(library -> library.name().equals(changed.name()) || (bundled && library.withBundled()));
    }

    /** Of how many it is known. */
    int size() {
        return known.asMap().size();
    }

    private record Known(String state, LibraryQuotes quotes) {}
}
