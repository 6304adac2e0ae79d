package onrecord.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.quote.Cluster;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;
import onrecord.quote.Statement;
import onrecord.search.FiledArticle;
import onrecord.search.SearchIndex;

/** Who is quoted in a library, and with what. */
final class Quotations {
    private final SearchIndex index;
    private final Library library;

    Quotations(SearchIndex index, Library library) {
        this.index = index;
        this.library = library;
    }

    Quoted quotes(Optional<String> typed, Optional<String> about) {
        Speakers speakers = index.speakers(library);
        Optional<Speaker> speaker = Optional.empty();
        if (typed.isPresent()) {
            List<Speaker> called = speakers.called(typed.get());
            if (called.isEmpty()) {
                return new Quoted.Unknown(typed.get(), List.of());
            }
            if (called.size() > 1) {
                return new Quoted.WhichOne(typed.get(), called);
            }
            speaker = Optional.of(called.getFirst());
        }
        Optional<Speaker> wanted = speaker;
        List<Cluster> clusters = all(speakers).stream()
                .filter(q -> wanted.isEmpty() || q.speaker().equals(wanted))
                .filter(q -> about.isEmpty() || q.sentence().words().contains(about.get()))
                .map(q -> new Cluster(List.of(q)))
                .toList();
        return new Quoted.Found(speaker, about, clusters);
    }

    List<SpeakerEntry> speakers() {
        List<Quote> quotes = all(index.speakers(library));
        return index.speakers(library).all().stream()
                .map(s -> entry(s, quotes))
                .filter(e -> e.statements() > 0)
                .sorted(Comparator.comparingInt(SpeakerEntry::statements).reversed())
                .toList();
    }

    private static SpeakerEntry entry(Speaker speaker, List<Quote> quotes) {
        List<Quote> own = quotes.stream()
                .filter(q -> q.speaker().equals(Optional.of(speaker)))
                .toList();
        long articles =
                own.stream().map(q -> q.sentence().article().id()).distinct().count();
        return new SpeakerEntry(speaker, own.size(), (int) articles);
    }

    List<String> complete(String typed, int most) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        return speakers().stream()
                .map(e -> e.speaker().name())
                .filter(n -> n.toLowerCase(Locale.ROOT).contains(start))
                .limit(most)
                .toList();
    }

    private List<Quote> all(Speakers speakers) {
        List<Quote> quotes = new ArrayList<>();
        for (FiledArticle filed : index.articles(library)) {
            filed.quotes().statements().forEach(s -> quotes.add(quote(filed.article(), s, speakers)));
        }
        return quotes;
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
}
