package onrecord.search;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.language.Language;
import onrecord.language.WordEmbedder;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** News from a harbour, and what it takes to file it. */
final class Harbour {
    static final Library HERE = new Library("here");
    static final Library ELSEWHERE = new Library("elsewhere");

    static final WordEmbedder EMBEDDER = new WordEmbedder();
    private static final ArticlePreparer PREPARER = new ArticlePreparer(new Language(), EMBEDDER);

    static final Article PIER = article(
            "pier.md",
            "Council weighs a second pier",
            "Harbour commissioner Marta Olsen opened the hearing on Tuesday. \"We have waited eleven years,\" Olsen said.",
            "Engineers will measure the sea floor before spring. She said the survey would cost 3,000 crowns.",
            "The ferries keep to their winter timetable.");
    static final Article SCHOOL = article(
            "school.md",
            "School roof repaired",
            "Mayor Henrik Dahl thanked the carpenters. \"The classrooms are dry again,\" Dahl said.",
            "Lessons begin on Monday.");
    /** Not a word of it may ever be found from here. */
    static final Article SECRET = article(
            "secret.md",
            "Zeppelin lands at night",
            "General Bruno Quist met the zeppelin. \"Nobody must hear of the gondola,\" Quist said.");

    private Harbour() {}

    /** An article of these paragraphs, a blank line between them. */
    static Article article(String name, String headline, String... paragraphs) {
        List<Span> body = new ArrayList<>();
        int from = 0;
        for (String paragraph : paragraphs) {
            body.add(new Span(from, from + paragraph.length()));
            from += paragraph.length() + 2;
        }
        Origin origin = new Origin(
                name,
                Optional.of("Harbour Gazette"),
                Optional.of(URI.create("https://example.com/" + name.length())),
                Optional.of(LocalDate.of(2022, 1, 12)),
                Optional.of("Ida Holm"));
        return Article.of(origin, headline, String.join("\n\n", paragraphs), body);
    }

    static PreparedArticle prepared(Article article) {
        return PREPARER.prepare(article, "print of " + article.origin().name());
    }

    static List<Change> put(Article... articles) {
        return Arrays.stream(articles)
                .<Change>map(a -> new Change.Put(prepared(a)))
                .toList();
    }

    static Search search(Library library, String words) {
        return new Search(library, words, EMBEDDER.question(words), List.of(), 20);
    }

    /** A search by meaning alone. */
    static Search meaning(Library library, String words) {
        return new Search(library, "", EMBEDDER.question(words), List.of(), 20);
    }

    /** A search for nothing but the sentences of these statements. */
    static Search reporting(Library library, List<Quote> statements) {
        return new Search(library, "nothing", EMBEDDER.question("nothing"), statements, 0);
    }

    /** What somebody said, the statement that has these words best first in them. */
    static QuoteSearch saidBy(Speaker speaker, String words) {
        return new QuoteSearch(HERE, words, EMBEDDER.question(words), Optional.of(speaker), 0);
    }

    /** What anybody said. */
    static QuoteSearch said(Library library, String words) {
        return new QuoteSearch(library, words, EMBEDDER.question(words), Optional.empty(), 5);
    }

    static String words(QuoteHit hit) {
        return hit.quote().said().stream().map(Excerpt::words).collect(Collectors.joining(" … "));
    }

    /** The sentence of a hit, as its article has it. */
    static String words(Hit hit) {
        return hit.span().in(hit.filed().article().text());
    }
}
