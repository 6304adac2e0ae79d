package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import onrecord.desk.Receipt;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An upload's card")
class UploadWatchTest {
    private static final Patience LONG = new Patience(Duration.ofMinutes(5));

    private final List<CompletableFuture<KeptArticle>> reading = new ArrayList<>();
    private final Heard heard = new Heard();
    private final UploadWatch watch = new UploadWatch(Duration.ofMillis(20));

    @Test
    @DisplayName("is there at once where nothing is to be read, and says why")
    void nothing() throws Exception {
        watch.show(List.of(new Receipt.Refused("kites.pdf", "it is locked")), heard, LONG);
        assertEquals(1, heard.all().size());
        assertEquals("Nothing new to read", heard.nextCard().title().orElseThrow());
    }

    @Test
    @DisplayName("goes on in place while others wait for nothing, until all is read")
    void progress() throws Exception {
        List<Receipt> receipts = List.of(taken(1), taken(2));
        watch.show(receipts, heard, LONG);
        assertEquals("Reading: 0 of 2 done", heard.nextCard().title().orElseThrow());
        reading.getFirst().complete(article(1, KeptArticle.State.READY));
        assertEquals("Reading: 1 of 2 done", heard.nextCard().title().orElseThrow());
        reading.getLast().complete(article(2, KeptArticle.State.READY));
        assertEquals("2 articles added", heard.nextCard().title().orElseThrow());
    }

    @Test
    @DisplayName("tells of an article that was removed before its turn")
    void removed() throws Exception {
        watch.show(List.of(taken(1)), heard, LONG);
        assertTrue(heard.nextCard().description().contains("is being read"));
        reading.getFirst().complete(article(1, KeptArticle.State.PENDING));
        assertTrue(heard.nextCard().description().contains("was removed before it was read"));
    }

    @Test
    @DisplayName("shows the end, although a state on the way got lost")
    void lost() throws Exception {
        List<Receipt> receipts = List.of(taken(1));
        heard.lose(1);
        watch.show(receipts, heard, LONG);
        assertEquals("Reading: 0 of 1 done", heard.nextCard().title().orElseThrow());
        heard.lose(2);
        reading.getFirst().complete(article(1, KeptArticle.State.READY));
        assertEquals("1 article added", heard.nextCard().title().orElseThrow());
    }

    @Test
    @DisplayName("says at last where to look, when Discord lets it go on no longer")
    void last() throws Exception {
        watch.show(List.of(taken(1)), heard, new Patience(Duration.ofMillis(10)));
        Card card = heard.nextCard();
        assertEquals("Still reading: 0 of 1 done", card.title().orElseThrow());
        assertTrue(card.description().contains("`/library list` shows how far it is"), card::description);
        reading.getFirst().complete(article(1, KeptArticle.State.READY));
        reading.getFirst().get(1, TimeUnit.SECONDS);
        assertEquals(1, heard.all().size());
    }

    @Test
    @DisplayName("has room for many names and reasons, however long they are")
    void room() {
        List<Receipt> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(new Receipt.Refused("*_~".repeat(60), "|<>".repeat(80)));
        }
        String text = ((Reply.Shown) UploadCard.draw(many, false)).card().description();
        assertTrue(text.matches("(?s).*and \\d\\d more; `/library list` shows all"), text);
    }

    private Receipt taken(long number) {
        CompletableFuture<KeptArticle> read = new CompletableFuture<>();
        reading.add(read);
        return new Receipt.Taken(article(number, KeptArticle.State.PENDING), read);
    }

    private static KeptArticle article(long number, KeptArticle.State state) {
        return new KeptArticle(
                new ServerLibrary(new Server(7), 1, "main"),
                number,
                "kites-" + number + ".txt",
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10,
                Instant.EPOCH,
                Optional.empty());
    }
}
