package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Disagreement;
import onrecord.answer.Disagreement.Matter;
import onrecord.answer.Disagreement.Side;
import onrecord.answer.Evidence;
import onrecord.answer.Question;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The card of an answer in which articles differ")
class DisagreementLineTest {
    private static final Question QUESTION =
            new Question("What will it cost?", Question.Kind.NUMBER, List.of(), List.of("cost"), List.of());

    private static Excerpt excerpt(String name, String words) {
        Article article = Harbour.article(name, "Costs of " + name, "Daily Pier", "https://pier.example", words);
        return article.excerpt(article.body().getFirst());
    }

    private static String draw(Matter matter, Excerpt one, Span here, Excerpt other, Span there, int page) {
        Disagreement disagreement = new Disagreement(
                matter,
                List.of(new Side(one, Optional.of(here), List.of()), new Side(other, Optional.of(there), List.of())));
        Evidence between = plain(excerpt("x", "Nobody knows."));
        List<Evidence> evidence = List.of(plain(one), between, between, plain(other));
        Answer answer = new Answer.Found(QUESTION, evidence, Optional.of(disagreement), Optional.empty(), 0.5);
        Reply reply = AnswerCard.draw(QUESTION.asked(), answer, page, 2, Askers.reader());
        return assertInstanceOf(Reply.Shown.class, reply).card().description();
    }

    private static Evidence plain(Excerpt excerpt) {
        return new Evidence(excerpt, Optional.empty(), List.of(), List.of(), 1);
    }

    @Test
    @DisplayName("says so first and shows both sides on its first page")
    void drawn() {
        Excerpt one = excerpt("a", "It costs 40 crowns.");
        Excerpt other = excerpt("b", "It costs 60 crowns.");
        String first = draw(Matter.FIGURE, one, new Span(9, 11), other, new Span(9, 11), 0);

        assertTrue(
                first.startsWith("**The articles differ:** **40** [1] · **60** [2]\n\n> It costs 40 crowns. [1]"),
                first);
        assertTrue(first.contains("> It costs 60 crowns. [2]"), first);
        assertFalse(draw(Matter.FIGURE, one, new Span(9, 11), other, new Span(9, 11), 1)
                .contains("differ"));
    }

    @Test
    @DisplayName("lets no words of an article format, ping or run on")
    void hostile() {
        String evil = "@everyone **~~ [x](https://evil.example) " + "*".repeat(5000);
        Excerpt one = excerpt("a", evil);
        Excerpt other = excerpt("b", "b" + evil);
        String card = draw(Matter.WORDING, one, new Span(0, evil.length()), other, new Span(0, evil.length() + 1), 0);

        assertTrue(card.startsWith("**The articles differ:** “\\@everyone \\*\\*\\~\\~ \\[x\\]\\("), card);
        assertTrue(card.length() <= 3400);
        assertEquals(
                1, card.lines().filter(l -> l.contains("The articles differ")).count());
    }
}
