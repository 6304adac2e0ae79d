package onrecord.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.answer.Polarity;
import onrecord.article.Article;
import onrecord.article.Origin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON of an answer")
class AnswerJsonTest {
    private final AnswerJson json = new AnswerJson(new Sentences(3));

    private String line(Answer answer) {
        return JsonLine.of(json.of("d01.1", answer, 12));
    }

    @Test
    @DisplayName("cites every statement first, and only then where else each is reported")
    void found() {
        Answer answer = new Answer.Found(
                Newsroom.question("Dry?"),
                List.of(
                        Newsroom.said(
                                Newsroom.LINDQVIST,
                                Newsroom.excerpt(Newsroom.LEDGER, "The tunnel will stay dry"),
                                Newsroom.excerpt(Newsroom.GAZETTE, "The tunnel will stay dry")),
                        Newsroom.plain(Newsroom.excerpt(Newsroom.NOTES, "The tunnel cost 81 million crowns"))),
                0.75);

        assertEquals(
                "{\"id\":\"d01.1\",\"answered\":true,"
                        + "\"answer_text\":\"Mara Lindqvist, harbour master: “The tunnel will stay dry”\\n"
                        + "“The tunnel cost 81 million crowns”\","
                        + "\"kind\":\"who_said\",\"confidence\":0.75,\"cited\":["
                        + "{\"doc\":\"ledger.txt\",\"text\":\"The tunnel will stay dry\",\"start\":0,\"end\":24,"
                        + "\"speaker\":\"Mara Lindqvist\",\"said_on\":\"2024-05-03\"},"
                        + "{\"doc\":\"notes.md\",\"text\":\"The tunnel cost 81 million crowns\",\"start\":0,\"end\":33},"
                        + "{\"doc\":\"gazette.txt\",\"text\":\"The tunnel will stay dry\",\"start\":1,\"end\":25,"
                        + "\"said_on\":\"2024-05-03\"}"
                        + "],\"millis\":12}",
                line(answer));
    }

    @Test
    @DisplayName("that is not on record cites nothing and says why")
    void notFound() {
        Answer answer = new Answer.NotFound(
                Newsroom.question("Dry?"),
                new Answer.Reason.Silent(Newsroom.OKORO),
                List.of(Newsroom.plain(Newsroom.excerpt(Newsroom.LEDGER, "The tunnel"))),
                List.of(),
                0.25);

        assertEquals(
                "{\"id\":\"d01.1\",\"answered\":false,"
                        + "\"answer_text\":\"Not on record: Daniel Okoro is not on record about this in these 3 articles.\","
                        + "\"kind\":\"who_said\",\"confidence\":0.25,\"cited\":[],\"millis\":12}",
                line(answer));
    }

    @Test
    @DisplayName("that is a choice between people names them")
    void whichOne() {
        Answer answer = new Answer.WhichOne(Newsroom.question("Who?"), List.of(Newsroom.LINDQVIST, Newsroom.OKORO));

        assertEquals(
                "{\"id\":\"d01.1\",\"answered\":false,"
                        + "\"answer_text\":\"Which one: Mara Lindqvist, harbour master; Daniel Okoro?\","
                        + "\"kind\":\"who_said\",\"confidence\":0.0,\"cited\":[],\"millis\":12}",
                line(answer));
    }

    @Test
    @DisplayName("keeps an article's words unchanged, but escapes what would steer a terminal")
    void hostile() {
        Article article =
                Newsroom.article(Origin.named("evil.txt"), "Evil", "Wipe\n\u001b[2J\u009b1m\u202E\uD800 “it”.");
        Answer answer = new Answer.Found(
                Newsroom.question("Who?"),
                List.of(Newsroom.plain(article.excerpt(article.body().getFirst()))),
                1);

        String line = line(answer);

        assertEquals(
                "\"text\":\"Wipe\\n\\u001B[2J\\u009b1m\\u202e\\ud800 “it”.\"",
                line.substring(line.indexOf("\"text\""), line.indexOf(",\"start\"")));
    }

    @Test
    @DisplayName("says yes or no where the evidence does")
    void polarity() {
        Article article = Newsroom.article(Origin.named("toll.txt"), "Toll", "The council rejected the toll.");
        Evidence evidence = Newsroom.plain(article.excerpt(article.body().getFirst()));
        Answer answer = new Answer.Found(
                Newsroom.question("Did it accept?"),
                List.of(evidence),
                Optional.empty(),
                Optional.of(Polarity.NO),
                0.5);

        assertTrue(line(answer).contains("\"confidence\":0.5,\"polarity\":\"no\",\"cited\""), line(answer));
    }
}
