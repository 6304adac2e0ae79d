package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Library;
import onrecord.language.Embedder;
import onrecord.language.Meaning;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import onrecord.search.Hit;
import onrecord.search.QuoteHit;
import onrecord.search.QuoteSearch;
import onrecord.search.Search;
import onrecord.search.SearchIndex;

/**
 * Lets the index find the sentences that could answer: those of the best passages, the statements of whom the question
 * is about, and for "who said it" the nearest statements of all.
 */
final class Retrieval {
    private static final int PASSAGES = 20;
    private static final int STATEMENTS_OF_ONE = 100;
    private static final int STATEMENTS_OF_ALL = 30;

    private final SearchIndex index;
    private final Embedder embedder;

    Retrieval(SearchIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    List<Hit> hits(Library library, ReadQuestion read) {
        Question question = read.question();
        String topic = String.join(" ", question.terms());
        Stream<String> surnames = question.about().stream().map(Speaker::surname);
        String words = String.join(
                " ", Stream.concat(question.terms().stream(), surnames).toList());
        Meaning meaning = embedder.question(read.understood());
        List<Quote> statements = new ArrayList<>();
        for (Speaker speaker : question.about()) {
            QuoteSearch theirs = new QuoteSearch(library, topic, meaning, Optional.of(speaker), 0);
            statements.addAll(best(theirs, STATEMENTS_OF_ONE));
        }
        if (question.kind() == Question.Kind.WHO_SAID) {
            QuoteSearch anybodys = new QuoteSearch(library, topic, meaning, Optional.empty(), STATEMENTS_OF_ALL);
            statements.addAll(best(anybodys, STATEMENTS_OF_ALL));
        }
        String wanted = words.isBlank() ? read.understood() : words;
        return index.search(new Search(library, wanted, meaning, statements, PASSAGES));
    }

    private List<Quote> best(QuoteSearch search, int most) {
        return index.search(search).stream()
                .sorted(QuoteHit.nearestFirst())
                .limit(most)
                .map(QuoteHit::quote)
                .toList();
    }
}
