package onrecord.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.article.Span;
import onrecord.language.Language;
import onrecord.language.Loaded;
import onrecord.search.ArticlePreparer;
import onrecord.search.Change;
import onrecord.search.LuceneIndex;
import onrecord.search.SearchIndex;

/** A town where the dockers strike and the school is to be closed, and conversations about it. */
final class Velm {
    private static final List<Article> ARTICLES = List.of(
            article(
                    "a-strike.txt",
                    "Dockers' strike shuts the harbour of Velm",
                    "March 3, 2026",
                    "About 900 dockers walked out in Velm on Monday and shut the harbour. Union leader Karin Holt said the strike would last until Friday. \"We want eight more crowns an hour, and not one less,\" Karin Holt said.",
                    "Harbour director Tom Ames called the strike reckless. \"No ship can wait at sea for a week,\" Tom Ames told reporters. He said the company could not pay more because grain prices had fallen.",
                    "The company offered the dockers six crowns on Sunday. The dockers rejected the offer in a vote at the fish hall.",
                    "Norwegian Transport Minister Lena Dahl said Norway would send its ferries to other harbours. \"Our islands need bread every day, strike or no strike,\" Lena Dahl said."),
            article(
                    "b-school.txt",
                    "Velm votes to close its old school",
                    "March 4, 2026",
                    "The council of Velm voted on Tuesday to close the old school because its roof is unsafe. The school was built in 1921.",
                    "\"The children will get a warm school with a sound roof,\" Mayor Peter Lund said. He promised that no pupil would walk more than two kilometres.",
                    "Teacher Olga Reyes disagreed with the mayor. \"A school is more than a roof,\" Olga Reyes said. She said the parents were never asked.",
                    "About 140 pupils go to the school. They will move to a new building in Skarn in August.",
                    "\"I taught there for thirty years,\" school envoy to Skarn Ida Moss said of the school."),
            article(
                    "c-second-day.txt",
                    "Velm's harbour quiet for a second day",
                    "no date",
                    "More than 1,100 dockers are on strike in Velm, the union says. Mayor Peter Lund asked both sides to talk. \"A harbour without ships is a pond,\" Peter Lund said.",
                    "\"The dockers have families, and so do the sailors,\" Lena Dahl said on Wednesday."));

    private final SearchIndex index = index();
    private final Answerer answerer = new Answerer(index, Loaded.EMBEDDER, Answerer.THRESHOLD);

    private static SearchIndex index() {
        try {
            SearchIndex index = LuceneIndex.inMemory();
            ArticlePreparer preparer = new ArticlePreparer(new Language(), Loaded.EMBEDDER);
            index.apply(
                    Library.BUNDLED,
                    ARTICLES.stream()
                            .<Change>map(a -> new Change.Put(preparer.prepare(a, "test")))
                            .toList());
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks one question after another and gives the last answer; the questions are parted by " / ". */
    Answer last(String dialogue) {
        Conversation said = Conversation.NEW;
        for (String typed : dialogue.split(" / ", -1)) {
            said = said.and(answerer.answer(Library.BUNDLED, said, typed, Trace.NONE));
        }
        return said.last().orElseThrow();
    }

    /** How the last question of a dialogue was understood. */
    Optional<String> understood(String dialogue) {
        return last(dialogue).question().completed();
    }

    void close() {
        index.close();
    }

    private static Article article(String name, String headline, String date, String... paragraphs) {
        StringBuilder text =
                new StringBuilder(headline).append("\n\n").append(date).append("\n\n");
        List<Span> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            body.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append("\n\n");
        }
        Optional<LocalDate> published = date.startsWith("March")
                ? Optional.of(LocalDate.of(2026, 3, Integer.parseInt(date.substring(6, 7))))
                : Optional.empty();
        Origin origin = new Origin(name, Optional.of("Velm Post"), Optional.empty(), published, Optional.empty());
        return Article.of(origin, headline, text.toString(), body);
    }
}
