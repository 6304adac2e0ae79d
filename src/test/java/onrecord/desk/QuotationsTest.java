package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Library;
import onrecord.quote.Cluster;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("A desk asked for quotes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class QuotationsTest {
    private static final Article PIER = Drafts.article(
            "pier.txt",
            "Council weighs a second pier",
            "Harbour commissioner Marta Olsen opened the hearing on Tuesday.",
            "“A second pier will double our catch within ten years,” Olsen said.",
            "“The ferries will keep to their timetable all winter,” Olsen said.");
    private static final Article GAZETTE = Drafts.article(
            "gazette.txt",
            "Fishermen cheer",
            "“A second pier will double our catch within ten years,” commissioner Marta Olsen said to cheers.");
    private static final Article COURT = Drafts.article(
            "court.txt",
            "Court hears nurse",
            "Nurse Anna Berg told the court that the ward was full. Judge Tomas Berg adjourned the hearing.",
            "“We had no beds left in the whole house,” Anna Berg said.",
            "“I have heard enough for today,” Tomas Berg said. General Bruno Quist was not there.");

    private final Desk desk = DeskOver.articles(List.of(PIER, GAZETTE, COURT));

    @AfterAll
    void close() {
        desk.close();
    }

    private Quoted quotes(String speaker, String about) {
        return desk.quotes(
                Library.BUNDLED,
                Optional.of(speaker).filter(s -> !s.isEmpty()),
                Optional.of(about).filter(a -> !a.isEmpty()));
    }

    private List<String> words(Quoted quoted) {
        return assertInstanceOf(Quoted.Found.class, quoted).statements().stream()
                .map(Cluster::longest)
                .map(q -> q.said().getFirst().words())
                .toList();
    }

    @Test
    @DisplayName("shows each statement of a speaker once, with every article that has it")
    void once() {
        Quoted.Found found = assertInstanceOf(Quoted.Found.class, quotes("Olsen", ""));
        assertEquals("Marta Olsen", found.speaker().orElseThrow().name());
        assertEquals(2, found.statements().size());
        assertEquals(2, found.statements().getFirst().cuts().size());
        assertTrue(desk.cue(Library.BUNDLED, found.statements().getFirst().longest())
                .isPresent());
    }

    @Test
    @DisplayName("knows speakers by misspelt names and by offices")
    void meant() {
        assertEquals(words(quotes("Olsen", "")), words(quotes("Olssen", "")));
        assertEquals(words(quotes("Olsen", "")), words(quotes("the harbour commissioner", "")));
    }

    @Test
    @DisplayName("shows only what is about a topic, misspelt or not")
    void about() {
        assertEquals(1, words(quotes("Olsen", "timetable")).size());
        assertTrue(words(quotes("Olsen", "ferrries")).getFirst().contains("ferries"));
        assertTrue(words(quotes("", "beds")).getFirst().contains("no beds left"));
        assertEquals(List.of(), words(quotes("Olsen", "zeppelins")));
    }

    @Test
    @DisplayName("asks which one, when two bear the name and both speak")
    void which() {
        Quoted.WhichOne which = assertInstanceOf(Quoted.WhichOne.class, quotes("Berg", ""));
        assertEquals(2, which.candidates().size());
        assertInstanceOf(Quoted.Found.class, quotes("Anna Berg", ""));
    }

    @Test
    @DisplayName("says when nobody is called so, with names near it, or when somebody says nothing")
    void nobody() {
        assertEquals(
                List.of("Marta Olsen"),
                assertInstanceOf(Quoted.Unknown.class, quotes("Ols", "")).near());
        assertEquals(List.of(), words(quotes("Quist", "")));
    }

    @Test
    @DisplayName("lists the speakers, the most quoted first, and completes their names")
    void speakers() {
        List<SpeakerEntry> all = desk.speakers(Library.BUNDLED);
        SpeakerEntry olsen = all.stream()
                .filter(e -> e.speaker().name().equals("Marta Olsen"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, olsen.statements());
        assertEquals(2, olsen.articles());
        assertTrue(all.getFirst().statements() >= all.getLast().statements(), all.toString());
        assertEquals(List.of("Marta Olsen"), desk.completeSpeaker(Library.BUNDLED, "ols", 5));
        assertEquals(1, desk.completeSpeaker(Library.BUNDLED, "", 1).size());
        assertEquals(List.of(), desk.completeSpeaker(Library.BUNDLED, "zz", 5));
    }

    @Test
    @DisplayName("gives everything everybody said when nobody is named")
    void everybody() {
        List<Quote> all = assertInstanceOf(Quoted.Found.class, quotes("", "")).statements().stream()
                .map(Cluster::longest)
                .toList();
        assertTrue(all.size() >= 4, all.toString());
        assertTrue(all.stream()
                .flatMap(q -> q.speaker().stream())
                .map(Speaker::name)
                .anyMatch("Tomas Berg"::equals));
    }
}
