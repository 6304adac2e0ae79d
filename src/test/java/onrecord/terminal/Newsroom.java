package onrecord.terminal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.answer.Answerer;
import onrecord.answer.Evidence;
import onrecord.answer.Question;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.desk.Desk;
import onrecord.desk.Desks;
import onrecord.desk.Progress;
import onrecord.language.BackgroundEmbedder;
import onrecord.language.Embedder;
import onrecord.language.Language;
import onrecord.language.OnnxEmbedder;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/** A few articles about a harbour, and what the tests make of them. */
final class Newsroom {
    static final Speaker LINDQVIST =
            new Speaker("Mara Lindqvist", Set.of("Lindqvist"), List.of("harbour master", "engineer"));
    static final Speaker OKORO = new Speaker("Daniel Okoro", Set.of("Okoro"), List.of());

    static final Article GAZETTE = article(
            new Origin(
                    "gazette.txt",
                    Optional.of("Coast Gazette"),
                    Optional.of(URI.create("https://coast.example/dry")),
                    Optional.of(LocalDate.of(2024, 5, 3)),
                    Optional.empty()),
            "Harbour tunnel opens after nine years",
            "“The tunnel will stay dry in every storm we can imagine,” Mara Lindqvist told reporters on Friday.\n"
                    + "She added that ferries would go on “for as long as anybody\nwants them.”");
    static final Article LEDGER = article(
            new Origin(
                    "ledger.txt",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2024, 5, 3)),
                    Optional.empty()),
            "Nothing will drip, says the harbour master",
            "The tunnel will stay dry in every storm, Lindqvist said.");
    static final Article NOTES = article(
            Origin.named("notes.md"),
            "Notes from the quay",
            "The tunnel cost 81 million crowns, twice what was planned.");

    private static final Embedder EMBEDDER = new BackgroundEmbedder(OnnxEmbedder::open);

    private Newsroom() {}

    /** Desks at home in a folder. */
    static Desks desks(Path home) {
        return new Desks(home, Optional.empty(), new Language(), EMBEDDER, Answerer.THRESHOLD);
    }

    /** A desk over three short articles, written into the folder. */
    static Desk desk(Path folder) throws IOException {
        for (Article article : List.of(GAZETTE, LEDGER, NOTES)) {
            Files.writeString(
                    folder.resolve(article.origin().name()),
                    "---\ntitle: " + article.headline() + "\n---\n\n" + article.text() + "\n");
        }
        return desks(folder.resolve("home")).over(folder, Progress.SILENT);
    }

    static Article article(Origin origin, String headline, String text) {
        List<Span> body = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("(?<=[.”])\n", -1)) {
            int start = text.indexOf(paragraph, from);
            from = start + paragraph.length();
            body.add(new Span(start, from));
        }
        return Article.of(origin, headline, text, body);
    }

    static Excerpt excerpt(Article article, String words) {
        return article.excerpt(span(article, words));
    }

    static Span span(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    static Evidence said(Speaker speaker, Excerpt words, Excerpt... also) {
        Quote quote = new Quote(
                Optional.of(speaker),
                List.of(words),
                words,
                Optional.empty(),
                Quote.Kind.DIRECT,
                Confidence.NAMED,
                Optional.empty());
        return new Evidence(words, Optional.of(quote), Arrays.asList(also), List.of(), 1);
    }

    static Evidence plain(Excerpt words) {
        return new Evidence(words, Optional.empty(), List.of(), List.of(), 1);
    }

    static Question question(String asked) {
        return new Question(asked, Question.Kind.WHO_SAID, List.of(), List.of(), List.of());
    }
}
