package onrecord.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Library;
import onrecord.language.Embedder;
import onrecord.quote.Cluster;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Speaker;
import onrecord.search.QuoteHit;
import onrecord.search.QuoteSearch;
import onrecord.search.SearchIndex;

/** Who is quoted in a library, and with what. */
final class Quotations {
    private static final int NEAR = 5;
    /** How many statements a topic may bring up by words, and how many by meaning. */
    private static final int ABOUT = 200;

    private final SearchIndex index;
    private final Embedder embedder;
    private final Library library;

    Quotations(SearchIndex index, Embedder embedder, Library library) {
        this.index = index;
        this.embedder = embedder;
        this.library = library;
    }

    Quoted quotes(Optional<String> typed, Optional<String> about) {
        LibraryQuotes quotes = index.quotes(library);
        Optional<Speaker> speaker = Optional.empty();
        if (typed.isPresent()) {
            List<Speaker> meant = meant(quotes, typed.get());
            if (meant.isEmpty()) {
                return new Quoted.Unknown(typed.get(), quotes.speakers().near(typed.get(), NEAR));
            }
            if (meant.size() > 1) {
                return new Quoted.WhichOne(typed.get(), meant);
            }
            speaker = Optional.of(meant.getFirst());
        }
        List<Cluster> all = speaker.map(quotes::by).orElse(quotes.clusters());
        return new Quoted.Found(speaker, about, about.isPresent() ? about(quotes, speaker, about.get()) : all);
    }

    /** Everybody the name could mean; only those who are quoted, when somebody of them is. */
    private static List<Speaker> meant(LibraryQuotes quotes, String typed) {
        List<Speaker> found = quotes.speakers().find(typed);
        List<Speaker> quoted =
                found.stream().filter(s -> !quotes.by(s).isEmpty()).toList();
        return quoted.isEmpty() ? found : quoted;
    }

    /** The statements that have a word of the topic or are as near to it in meaning as those that do, the best first. */
    private List<Cluster> about(LibraryQuotes quotes, Optional<Speaker> speaker, String topic) {
        String words = mended(topic);
        List<QuoteHit> hits =
                index.search(new QuoteSearch(library, words, embedder.question(words), speaker, ABOUT)).stream()
                        .sorted(QuoteHit.nearestFirst())
                        .toList();
        double near = hits.stream()
                .filter(hit -> hit.words() > 0)
                .mapToDouble(QuoteHit::cosine)
                .max()
                .orElse(Double.MAX_VALUE);
        Map<Cluster, Boolean> found = new LinkedHashMap<>();
        hits.stream()
                .filter(hit -> hit.words() > 0 || hit.cosine() >= near)
                .forEach(hit -> found.put(quotes.cluster(hit.quote()), true));
        return List.copyOf(found.keySet());
    }

    /** A word that stands nowhere is taken for the one it is most likely a misspelling of. */
    private String mended(String topic) {
        return String.join(
                " ",
                Stream.of(topic.strip().split("\\s+", -1))
                        .map(word -> index.sentencesWith(library, word) > 0
                                ? word
                                : index.nearestWord(library, word).orElse(word))
                        .toList());
    }

    List<SpeakerEntry> speakers() {
        LibraryQuotes quotes = index.quotes(library);
        return quotes.quoted().stream().map(s -> entry(quotes, s)).toList();
    }

    private static SpeakerEntry entry(LibraryQuotes quotes, Speaker speaker) {
        List<Cluster> statements = quotes.by(speaker);
        long articles = statements.stream()
                .flatMap(cluster -> cluster.cuts().stream())
                .filter(quote -> quotes.isBy(quote, speaker))
                .map(quote -> quote.sentence().article().origin().name())
                .distinct()
                .count();
        return new SpeakerEntry(speaker, statements.size(), (int) articles);
    }

    List<String> complete(String typed, int most) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        List<String> names =
                index.quotes(library).quoted().stream().map(Speaker::name).toList();
        return Stream.concat(
                        names.stream().filter(name -> goesOn(name.toLowerCase(Locale.ROOT), start)),
                        names.stream()
                                .filter(name -> name.toLowerCase(Locale.ROOT).contains(start)))
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether the name, or a later word of it, begins with what was typed. */
    private static boolean goesOn(String name, String start) {
        return name.startsWith(start) || name.contains(" " + start);
    }
}
