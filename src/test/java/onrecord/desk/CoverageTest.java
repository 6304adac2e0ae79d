package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.answer.Coverage;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.article.Origin;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A topic in every article")
@Execution(ExecutionMode.CONCURRENT)
class CoverageTest {
    private final Desk desk = desk();

    @Test
    @DisplayName("is shown by the best sentences of each that speaks of it, no article twice")
    void sideBySide() {
        Coverage coverage = desk.cover(Library.BUNDLED, "the lighthouse");
        assertEquals(2, coverage.reports().size());
        assertEquals(
                coverage.reports().size(),
                coverage.reports().stream()
                        .map(Coverage.Report::article)
                        .distinct()
                        .count());
        for (Coverage.Report report : coverage.reports()) {
            assertTrue(report.evidence().size() <= 2);
            report.evidence()
                    .forEach(e -> assertEquals(report.article(), e.excerpt().article()));
        }
    }

    @Test
    @DisplayName("is in none when none speaks of it, or nothing was named")
    void none() {
        assertEquals(Coverage.NONE, desk.cover(Library.BUNDLED, "observatories"));
        assertEquals(Coverage.NONE, desk.cover(Library.BUNDLED, " ?! "));
    }

    @Test
    @DisplayName("is suggested from headlines while it is typed, those first that begin so")
    void suggested() {
        List<String> all = desk.completeTopic(Library.BUNDLED, "", 100);
        assertTrue(!all.isEmpty());
        String start = all.getFirst().substring(0, 2).toUpperCase(Locale.ROOT);
        List<String> going = desk.completeTopic(Library.BUNDLED, start, 100);
        assertTrue(going.contains(all.getFirst()), going::toString);
        assertTrue(going.getFirst().toUpperCase(Locale.ROOT).startsWith(start));
        assertEquals(List.of(), desk.completeTopic(Library.BUNDLED, "zzzz", 100));
        assertTrue(desk.completeTopic(Library.BUNDLED, "", 3).size() <= 3);
    }

    @Test
    @DisplayName("leads to headlines that hold it, whatever the case")
    void headlines() {
        String headline = desk.completeHeadline(Library.BUNDLED, "", 1).getFirst();
        String middle = headline.substring(3).toUpperCase(Locale.ROOT);
        assertEquals(List.of(headline), desk.completeHeadline(Library.BUNDLED, middle, 5));
    }

    private static Desk desk() {
        return DeskOver.articles(List.of(
                article(
                        "light.txt",
                        "Town keeps its lighthouse",
                        "“The lighthouse stays where it is,” Mayor Ada Brink said on Monday.",
                        "The council spoke of roofs and drains for an hour."),
                article(
                        "paint.txt",
                        "Lighthouse gets new paint",
                        "The lighthouse will be white again by June, Brink said.",
                        "“It was never grey,” said Olle Tern, who painted it in 1988."),
                article("ferry.txt", "Ferry stops in winter", "The ferry to the outer islands stops in November.")));
    }

    private static Article article(String name, String headline, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> body = new ArrayList<>();
        for (String paragraph : paragraphs) {
            body.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph).append("\n\n");
        }
        Origin origin = new Origin(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return Article.of(origin, headline, text.toString(), body);
    }
}
