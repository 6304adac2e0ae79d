package onrecord.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A citation is right")
class ProofTest {
    private static Excerpt cited(Article article, String words) {
        int start = article.text().indexOf(words);
        return article.excerpt(new Span(start, start + words.length()));
    }

    private static Proof place(String words) {
        int start = Village.BRIDGE.text().indexOf(words);
        return new Proof.Place("bridge.txt", new Span(start, start + words.length()), words);
    }

    @Nested
    @DisplayName("when words are expected")
    class ExpectedWords {
        @Test
        @DisplayName("and it has them, whatever the case and the marks")
        void has() {
            Proof forty = new Proof.Words(List.of("fifty", "carry forty ton Lorries!"), Set.of());
            assertTrue(forty.in(cited(Village.BRIDGE, "“It will carry forty-ton lorries,” Brandt told")));
            assertTrue(forty.possibleIn(ReadArticle.of(Village.BRIDGE)));
            assertFalse(forty.in(cited(Village.BRIDGE, "The bridge cost 12 million crowns")));
            assertFalse(forty.possibleIn(ReadArticle.of(Village.FERRY)));
            assertEquals("“fifty” or “carry forty ton Lorries!”", forty.shown());
        }

        @Test
        @DisplayName("but not for half a word")
        void wholeWords() {
            Proof two = new Proof.Words(List.of("2 million"), Set.of());
            assertFalse(two.in(cited(Village.BRIDGE, "The bridge cost 12 million crowns")));
        }

        @Test
        @DisplayName("only from the article that was named, with its ending or without")
        void fromArticle() {
            Excerpt trip = cited(Village.FERRY, "its last trip on 3 May");
            assertTrue(new Proof.Words(List.of("3 May"), Set.of("Ferry")).in(trip));
            assertTrue(new Proof.Words(List.of("3 May"), Set.of("bridge", "ferry.md")).in(trip));
            assertFalse(new Proof.Words(List.of("3 May"), Set.of("bridge")).in(trip));
        }
    }

    @Nested
    @DisplayName("when a sentence is expected")
    class ExpectedSentence {
        private final Proof cost = place("The bridge cost 12 million crowns, said the engineer Ida Brandt.");

        @Test
        @DisplayName("and it has most of it, or lies in it")
        void most() {
            assertTrue(cost.in(cited(Village.BRIDGE, "The bridge cost 12 million crowns, said the engineer")));
            assertTrue(cost.in(cited(Village.BRIDGE, "said the engineer")));
            assertTrue(cost.in(
                    Village.BRIDGE.excerpt(new Span(0, Village.BRIDGE.text().length()))));
            assertTrue(cost.possibleIn(ReadArticle.of(Village.BRIDGE)));
        }

        @Test
        @DisplayName("but not for two of its words, another sentence or another article")
        void less() {
            assertFalse(cost.in(cited(Village.BRIDGE, "The bridge")));
            assertFalse(cost.in(cited(Village.BRIDGE, "“It will carry forty-ton lorries,”")));
            assertFalse(cost.in(cited(Village.FERRY, "The ferry made its last trip on 3 May.")));
            assertFalse(cost.possibleIn(ReadArticle.of(Village.FERRY)));
        }

        @Test
        @DisplayName("and not where the text is another one now")
        void changed() {
            Proof beyond = new Proof.Place("bridge.txt", new Span(5, 5000), "gone");
            assertFalse(beyond.in(cited(Village.BRIDGE, "The bridge")));
            assertFalse(beyond.possibleIn(ReadArticle.of(Village.BRIDGE)));
        }
    }

    @Test
    @DisplayName("when an article is expected and it is from that one")
    void document() {
        Proof ferry = new Proof.Document(Set.of("ferry"));
        assertTrue(ferry.in(cited(Village.FERRY, "last trip")));
        assertFalse(ferry.in(cited(Village.BRIDGE, "The bridge")));
        assertEquals("anything from ferry", ferry.shown());
    }
}
