package onrecord.discord;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;

/** Articles about a harbour that does not exist, by papers that do not exist. */
final class Harbour {
    private Harbour() {}

    static List<Article> articles() {
        return List.of(
                article(
                        "harbour-plan.txt",
                        "Mayor presents harbour plan",
                        "The Coast Courier",
                        "https://courier.example/harbour_(plan)",
                        "The town presented its plan on Monday.",
                        "Mayor Ada Brink said the harbour would be open to every fisher by spring.",
                        "“We will not close the harbour to small boats,” Brink said.",
                        "Critics of the plan were not at the meeting."),
                article(
                        "harbour-cost.txt",
                        "Harbour to cost 40 million",
                        "Daily Pier",
                        "https://pier.example/cost",
                        "The harbour will cost 40 million crowns, Brink said on Tuesday.",
                        "“A harbour is cheaper than a lost trade,” Brink told reporters.",
                        "Brink said the harbour wall would be finished first."),
                article(
                        "harbour-vote.txt",
                        "Council votes on harbour",
                        "Daily Pier",
                        "https://pier.example/vote",
                        "The council voted eleven to four for the harbour.",
                        "“The harbour belongs to the town,” Brink said after the vote.",
                        "Councillor Olle Tern said the harbour debt would outlive them all."));
    }

    static Article article(String name, String headline, String outlet, String link, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            body.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append("\n\n");
        }
        Origin origin = new Origin(
                name,
                Optional.of(outlet),
                Optional.of(URI.create(link)),
                Optional.of(LocalDate.of(2026, 3, 9)),
                Optional.empty());
        return Article.of(origin, headline, text.toString(), body);
    }
}
