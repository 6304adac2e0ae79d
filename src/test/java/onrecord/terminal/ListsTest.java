package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.desk.Explained;
import onrecord.desk.Listing;
import onrecord.desk.RankedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list")
class ListsTest {
    private static final List<Listing> LIBRARY = List.of(
            new Listing(Newsroom.GAZETTE, 12, 3),
            new Listing(Newsroom.LEDGER, 1, 1),
            new Listing(Newsroom.NOTES, 1, 0));

    @Test
    @DisplayName("of articles is a table, titles cut where there is no room")
    void table() {
        assertEquals("""
                Title                                Outlet         Date        Passages  Quotes
                Harbour tunnel opens after nine ye…  Coast Gazette  2024-05-03        12       3
                Nothing will drip, says the harbou…                 2024-05-03         1       1
                Notes from the quay                                                    1       0

                3 articles, 14 passages, 4 quotes
                """, new ArticlesText(80).of(LIBRARY));
    }

    @Test
    @DisplayName("of articles has two lines each on a narrow terminal")
    void narrow() {
        assertEquals("""
                Harbour tunnel opens after nine years
                  Coast Gazette · 3 May 2024 · 12
                    passages · 3 quotes
                Nothing will drip, says the harbour
                  master
                  3 May 2024 · 1 passage · 1 quote
                Notes from the quay
                  1 passage · 0 quotes

                3 articles, 14 passages, 4 quotes
                """, new ArticlesText(40).of(LIBRARY));
    }

    @Test
    @DisplayName("of articles for scripts leaves out what is not known")
    void json() {
        assertEquals(
                "{\"doc\":\"gazette.txt\",\"id\":\"" + Newsroom.GAZETTE.id()
                        + "\",\"title\":\"Harbour tunnel opens after nine years\",\"outlet\":\"Coast Gazette\","
                        + "\"published\":\"2024-05-03\",\"link\":\"https://coast.example/dry\","
                        + "\"passages\":12,\"quotes\":3}",
                JsonLine.of(ArticlesJson.of(LIBRARY.get(0))));
        assertEquals(
                "{\"doc\":\"notes.md\",\"id\":\"" + Newsroom.NOTES.id()
                        + "\",\"title\":\"Notes from the quay\",\"passages\":1,\"quotes\":0}",
                JsonLine.of(ArticlesJson.of(LIBRARY.get(2))));
    }

    @Test
    @DisplayName("of documents found has a number and a source each")
    void documents() {
        assertEquals(
                """
                1. Nothing will drip, says the harbour master · 3 May 2024
                2. gone.txt
                """,
                new DocumentsText(80)
                        .of(List.of(new RankedDocument("ledger.txt", 2), new RankedDocument("gone.txt", 1)), LIBRARY));
    }

    @Test
    @DisplayName("of documents for TREC's scorers has six fields a line, whatever the names")
    void trec() {
        assertEquals(
                "q_1 Q0 two_words.txt 3 0.25 onrecord",
                TrecRun.line("q 1", 3, new RankedDocument("two words.txt", 0.25)));
    }

    @Test
    @DisplayName("of steps is numbered, values under each")
    void steps() {
        assertEquals(
                """
                How this answer came about:
                  1. Reading the question
                     kind SAID
                     about Mara Lindqvist
                  2. Searching
                """,
                StepsText.of(
                        List.of(
                                new Explained.Step(
                                        "Reading the question", List.of("kind SAID", "about Mara Lindqvist")),
                                new Explained.Step("Searching", List.of())),
                        80));
    }
}
