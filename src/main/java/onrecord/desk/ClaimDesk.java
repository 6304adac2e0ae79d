package onrecord.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Span;
import onrecord.language.Embedder;
import onrecord.language.Meaning;
import onrecord.quote.Account;
import onrecord.quote.Claim;
import onrecord.quote.ClaimJudge;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;
import onrecord.search.FiledArticle;
import onrecord.search.Hit;
import onrecord.search.QuoteHit;
import onrecord.search.QuoteSearch;
import onrecord.search.Search;
import onrecord.search.SearchIndex;

/**
 * Checks claimed quotes against a library: looks for the sentences that the words could come from, alone and joined with
 * those that follow, and has them judged.
 */
final class ClaimDesk {
    private static final int PASSAGES = 20;
    private static final int STATEMENTS = 100;

    /** Words an interruption such as "she told reporters on the quay" may take in a quotation. */
    private static final int SLACK = 12;

    private final SearchIndex index;
    private final Embedder embedder;
    private final Library library;

    ClaimDesk(SearchIndex index, Embedder embedder, Library library) {
        this.index = index;
        this.embedder = embedder;
        this.library = library;
    }

    Verdict verify(String words, Optional<String> by) {
        LibraryQuotes quotes = index.quotes(library);
        List<Speaker> meant = by.map(quotes.speakers()::find).orElse(List.of());
        ClaimJudge judge = new ClaimJudge(new Claim(words, by, meant), quotes.speakers());
        if (!judge.checkable()) {
            return judge.judge(List.of());
        }
        Meaning meaning = embedder.question(words);
        List<Quote> statements = new ArrayList<>();
        index.search(new QuoteSearch(library, words, meaning, Optional.empty(), STATEMENTS))
                .forEach(hit -> statements.add(hit.quote()));
        for (Speaker speaker : meant) {
            index.search(new QuoteSearch(library, words, meaning, Optional.of(speaker), STATEMENTS)).stream()
                    .sorted(QuoteHit.nearestFirst())
                    .limit(STATEMENTS)
                    .forEach(
                            hit -> statements.addAll(quotes.cluster(hit.quote()).cuts()));
        }
        List<Hit> hits = index.search(new Search(library, words, meaning, statements, PASSAGES));
        return judge.judge(accounts(hits, judge.length(), quotes));
    }

    private static List<Account> accounts(List<Hit> hits, int words, LibraryQuotes quotes) {
        Set<Stretch> stretches = new LinkedHashSet<>();
        for (Hit hit : hits) {
            stretches.add(new Stretch(hit.filed(), hit.sentence(), hit.sentence() + 1));
            stretches.add(joined(hit.filed(), hit.sentence(), words));
            if (hit.sentence() > 0) {
                stretches.add(joined(hit.filed(), hit.sentence() - 1, words));
            }
        }
        List<Account> accounts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Article article = stretch.filed.article();
            accounts.add(new Account(article, stretch.sentences(), quotes.in(article)));
        }
        return accounts;
    }

    /** As many sentences from here on as could hold the claim, two at least. */
    private static Stretch joined(FiledArticle filed, int first, int words) {
        String text = filed.article().text();
        int end = first;
        int held = 0;
        while (end < filed.sentences().size() && (end < first + 2 || held < words + SLACK)) {
            held += filed.sentences().get(end).in(text).split("\\s+", -1).length;
            end++;
        }
        return new Stretch(filed, first, end);
    }

    /** Neighbouring sentences of an article, from the first to before the end. */
    private record Stretch(FiledArticle filed, int first, int end) {
        List<Span> sentences() {
            return filed.sentences().subList(first, end);
        }
    }
}
