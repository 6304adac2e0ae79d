package onrecord.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Span;

/**
 * Every statement of one library with its speaker: the same statement in several articles joined, and a speaker that
 * one article does not name taken from another that does.
 */
public final class LibraryQuotes {
    private final Speakers speakers;
    private final List<Cluster> clusters;
    private final Map<String, List<Quote>> byArticle = new LinkedHashMap<>();
    private final Map<Quote, Cluster> clusterOf = new HashMap<>();
    private final Map<Speaker, Set<Cluster>> bySpeaker = new LinkedHashMap<>();
    private final List<Speaker> quoted;

    private LibraryQuotes(Speakers speakers, List<Copy> copies, List<List<Copy>> groups) {
        this.speakers = speakers;
        Map<Copy, Quote> quotes = new HashMap<>();
        for (Copy copy : copies) {
            Quote quote = copy.quote();
            quotes.put(copy, quote);
            byArticle
                    .computeIfAbsent(copy.article().origin().name(), a -> new ArrayList<>())
                    .add(quote);
        }
        byArticle.replaceAll((name, own) -> List.copyOf(own));
        List<Cluster> all = new ArrayList<>();
        for (List<Copy> group : groups) {
            Cluster cluster = Clustering.cluster(group.stream()
                    .map(copy -> Optional.ofNullable(quotes.get(copy)).orElseThrow())
                    .toList());
            cluster.cuts().forEach(cut -> clusterOf.putIfAbsent(cut, cluster));
            cluster.cuts().stream()
                    .flatMap(cut -> cut.speaker().stream())
                    .flatMap(speaker -> speakers.voices(speaker).stream())
                    .forEach(voice -> bySpeaker
                            .computeIfAbsent(voice, v -> new LinkedHashSet<>())
                            .add(cluster));
            all.add(cluster);
        }
        this.clusters = List.copyOf(all);
        this.quoted = bySpeaker.keySet().stream()
                .sorted(Comparator.<Speaker>comparingInt(s -> -made(s).size()).thenComparing(Speaker::name))
                .toList();
    }

    /** Joins and attributes the statements of all articles of one library. */
    public static LibraryQuotes of(List<QuotedArticle> articles) {
        Speakers speakers =
                Speakers.of(articles.stream().map(QuotedArticle::quotes).toList());
        List<Copy> copies = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            QuotedArticle article = articles.get(a);
            ArticleNames here = speakers.within(article.quotes());
            for (Statement statement : article.quotes().statements()) {
                copies.add(new Copy(
                        article.article(), a, statement, statement.speaker().map(here::resolve)));
            }
        }
        Likeness likeness = new Likeness(copies);
        List<List<Copy>> groups = new Clustering(copies, likeness).groups();
        new Carrying(copies, likeness).carry(groups);
        return new LibraryQuotes(speakers, copies, groups);
    }

    public Speakers speakers() {
        return speakers;
    }

    /** Every statement once, in the order of the articles and of their texts. */
    public List<Cluster> clusters() {
        return clusters;
    }

    /** An article's statements, in the order in which they were found. */
    public List<Quote> in(Article article) {
        return byArticle.getOrDefault(article.origin().name(), List.of());
    }

    /** An article's statements that a sentence reports, wholly or in part. */
    public List<Quote> in(Article article, Span sentence) {
        return in(article).stream()
                .filter(quote -> quote.sentence().span().overlaps(sentence))
                .toList();
    }

    /** A quote with the same statement in other cuts. */
    public Cluster cluster(Quote quote) {
        return Optional.ofNullable(clusterOf.get(quote)).orElseGet(() -> new Cluster(List.of(quote)));
    }

    /** The statements somebody made, alone or with others; of each the longest cut that is theirs comes first. */
    public List<Cluster> by(Speaker speaker) {
        return made(speaker).stream()
                .map(cluster -> new Cluster(cluster.cuts().stream()
                        .sorted(Comparator.comparing(cut -> !isBy(cut, speaker)))
                        .toList()))
                .toList();
    }

    private Set<Cluster> made(Speaker speaker) {
        return bySpeaker.getOrDefault(speaker, Set.of());
    }

    /** Everybody with a statement, those with most first; two who speak together are listed each for themselves. */
    public List<Speaker> quoted() {
        return quoted;
    }

    /** Whether a quote is somebody's, alone or with others. */
    public boolean isBy(Quote quote, Speaker speaker) {
        return quote.speaker().filter(s -> speakers.voices(s).contains(speaker)).isPresent();
    }
}
