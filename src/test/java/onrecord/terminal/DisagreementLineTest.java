package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Disagreement;
import onrecord.answer.Disagreement.Matter;
import onrecord.answer.Disagreement.Side;
import onrecord.answer.Evidence;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Origin;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer in which articles differ")
class DisagreementLineTest {
    private static final Excerpt FOUR = excerpt("a.txt", "Dockers walk out", "More than 400 dockers are on strike.");
    private static final Excerpt ALSO = excerpt("b.txt", "Cranes stand still", "Now more than 400 dockers strike.");
    private static final Excerpt SIX = excerpt("c.txt", "Strike in Skarn", "More than 600 dockers strike in Skarn.");
    private static final Excerpt NEXT = excerpt("d.txt", "Wages in Skarn", "Wages have not risen for years.");

    private static Excerpt excerpt(String name, String headline, String words) {
        Article article = Newsroom.article(Origin.named(name), headline, words);
        return article.excerpt(article.body().getFirst());
    }

    private static Answer.Found found(Matter matter) {
        Disagreement disagreement = new Disagreement(
                matter,
                List.of(
                        new Side(FOUR, Optional.of(new Span(0, 13)), List.of(ALSO)),
                        new Side(SIX, Optional.of(new Span(0, 13)), List.of())));
        List<Evidence> evidence = List.of(Newsroom.plain(FOUR), Newsroom.plain(NEXT), Newsroom.plain(SIX));
        return new Answer.Found(
                Newsroom.question("How many?"), evidence, Optional.of(disagreement), Optional.empty(), 0.5);
    }

    @Test
    @DisplayName("says so first, then shows the sentence of each side")
    void text() {
        assertEquals("""
                How many?

                  The articles differ:  More than 400 [1 3]   ·   More than 600 [2]

                  “More than 400 dockers are on strike.”                                     [1]
                  “More than 600 dockers strike in Skarn.”                                   [2]

                  1  Dockers walk out
                  2  Strike in Skarn
                  3  Cranes stand still
                """, new AnswerText(80, new Paint(false), new Sentences(4), 1).of(found(Matter.FIGURE)));
    }

    @Test
    @DisplayName("has the words of an account in quotation marks")
    void account() {
        String text = new AnswerText(80, new Paint(false), new Sentences(4), 3).of(found(Matter.ACCOUNT));
        assertTrue(text.contains("The articles differ:  “More than 400” [1 4]   ·   “More than 600” [2]"), text);
    }

    @Test
    @DisplayName("has an object for it in JSON, and cites best first as ever")
    void json() {
        String line = JsonLine.of(new AnswerJson(new Sentences(4)).of("q1", found(Matter.FIGURE), 3));

        assertTrue(line.contains("\"answer_text\":\"The articles differ: More than 400 · More than 600\\n“More"), line);
        assertTrue(
                line.contains(
                        "\"cited\":[{\"doc\":\"a.txt\",\"text\":\"More than 400 dockers are on strike.\",\"start\":0,\"end\":36},{\"doc\":\"d.txt\""),
                line);
        assertTrue(
                line.contains(
                        "\"disagreement\":{\"matter\":\"figure\",\"sides\":[{\"value\":\"More than 400\",\"doc\":\"a.txt\","
                                + "\"text\":\"More than 400 dockers are on strike.\",\"start\":0,\"end\":36,\"also_in\":[{\"doc\":\"b.txt\","
                                + "\"text\":\"Now more than 400 dockers strike.\",\"start\":0,\"end\":33}]},"
                                + "{\"value\":\"More than 600\",\"doc\":\"c.txt\",\"text\":\"More than 600 dockers strike in Skarn.\","
                                + "\"start\":0,\"end\":38}]}"),
                line);
    }
}
