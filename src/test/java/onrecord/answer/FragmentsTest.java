package onrecord.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.article.Drafts;
import onrecord.search.FiledArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words in quotation marks")
class FragmentsTest {
    private static final FiledArticle GAZETTE = Weighed.filed(Drafts.article(
            "gazette.txt",
            "Old harbour stays",
            "The well-built pier was praised again. “We shall mend the pier. Then we shall paint it green,” Mayor Marta Keel said.",
            "Gulls watched the well-built pier from afar."));
    private static final Weighed WEIGHED = new Weighed(Weighed.quotes(GAZETTE));

    private static List<String> holding(String... fragments) {
        List<Candidate> all = IntStream.range(0, GAZETTE.sentences().size())
                .mapToObj(i -> WEIGHED.of(GAZETTE, i, 1))
                .toList();
        return new Fragments(List.of(fragments))
                .holding(all).stream().map(c -> c.excerpt().words()).toList();
    }

    @Test
    @DisplayName("are found whatever their case, marks and hyphens")
    void shape() {
        assertEquals(2, holding("WELL BUILT pier").size());
        assertEquals(1, holding("then we shall ‘paint’ it").size());
    }

    @Test
    @DisplayName("are found over two sentences, and the answer holds both")
    void overTwo() {
        List<String> found = holding("mend the pier. Then we shall");
        assertEquals(1, found.size());
        assertTrue(found.getFirst().contains("We shall mend the pier. Then we shall paint it green"));
    }

    @Test
    @DisplayName("may be misspelt only when they stand nowhere as typed")
    void misspelt() {
        assertEquals(1, holding("we shall payint it green").size());
        assertEquals(List.of(), holding("we shall burn it down"));
        assertEquals(List.of(), holding("peir"));
    }
}
