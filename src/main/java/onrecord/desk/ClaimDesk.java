package onrecord.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Span;
import onrecord.language.Embedder;
import onrecord.quote.Account;
import onrecord.quote.Claim;
import onrecord.quote.ClaimJudge;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;
import onrecord.quote.Statement;
import onrecord.quote.TypedName;
import onrecord.quote.Verdict;
import onrecord.search.FiledArticle;
import onrecord.search.Hit;
import onrecord.search.Search;
import onrecord.search.SearchIndex;

/**
 * Checks claimed quotes against a library: looks for the sentences that the words could come from, alone and joined with
 * those that follow, and has them judged.
 */
final class ClaimDesk {
    private static final int PASSAGES = 20;

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
        Speakers speakers = index.speakers(library);
        List<Speaker> meant = by.map(new TypedName(speakers)::meant).orElse(List.of());
        Claim claim = new Claim(words, by, meant);
        ClaimJudge judge = new ClaimJudge(claim);
        if (!judge.checkable()) {
            return judge.judge(List.of());
        }
        Search search = new Search(
                library,
                words,
                embedder.passage(words),
                meant.stream().map(Speaker::name).toList(),
                PASSAGES);
        return judge.judge(accounts(index.search(search), judge.length(), speakers));
    }

    private static List<Account> accounts(List<Hit> hits, int words, Speakers speakers) {
        Map<FiledArticle, List<Quote>> quotes = new HashMap<>();
        Set<Stretch> stretches = new LinkedHashSet<>();
        for (Hit hit : hits) {
            quotes.computeIfAbsent(hit.filed(), f -> quotes(f, speakers));
            stretches.add(new Stretch(hit.filed(), hit.sentence(), hit.sentence() + 1));
            stretches.add(joined(hit.filed(), hit.sentence(), words));
            if (hit.sentence() > 0) {
                stretches.add(joined(hit.filed(), hit.sentence() - 1, words));
            }
        }
        List<Account> accounts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<Quote> here = quotes.getOrDefault(stretch.filed, List.of());
            accounts.add(new Account(stretch.filed.article(), stretch.sentences(), here));
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

    private static List<Quote> quotes(FiledArticle filed, Speakers speakers) {
        return filed.quotes().statements().stream()
                .map(s -> quote(filed.article(), s, speakers))
                .toList();
    }

    private static Quote quote(Article article, Statement statement, Speakers speakers) {
        return new Quote(
                statement.speaker().map(speakers::resolve),
                statement.said().stream().map(article::excerpt).toList(),
                article.excerpt(statement.sentence()),
                statement.mention().map(article::excerpt),
                statement.kind(),
                statement.confidence(),
                Optional.empty());
    }

    /** Neighbouring sentences of an article, from the first to before the end. */
    private record Stretch(FiledArticle filed, int first, int end) {
        List<Span> sentences() {
            return filed.sentences().subList(first, end);
        }
    }
}
