package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.article.Article;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.desk.LibraryDesk;
import onrecord.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A preview")
class PreviewTest {
    @TempDir
    private Path folder;

    /** The harbour's articles, and some that give an example of what they lack. */
    static List<Article> articles() {
        List<Article> articles = new ArrayList<>(Harbour.articles());
        articles.add(Harbour.article(
                "harbour-fair.txt",
                "Fair on the quay",
                "The Coast Courier",
                "https://courier.example/fair",
                "Councillor Jorun Brink, no relation of the mayor, sang at the fair before 300 guests came.",
                "“The cranes will sing before the choir does,” Jorun Brink told the crowd.",
                "“Nobody should have to drive an hour to see the sea,” Mayor Ada Brink said at the fair.",
                "“We do not want lanterns on the quay this winter,” Ada Brink said.",
                "Mayor Ada Brink did not pay for the lanterns on the quay."));
        articles.add(Harbour.article(
                "harbour-guests.txt",
                "Quay crowded at fair",
                "Daily Pier",
                "https://pier.example/guests",
                "The quay was crowded all day. Before 450 guests came to the fair, a choir sang.",
                "Olle Tern said the lanterns had been a gift of the fishers."));
        return articles;
    }

    private String page(List<Article> articles) throws Exception {
        Path file = folder.resolve("page.html");
        try (Desk desk = DeskOver.articles(articles)) {
            new Preview(desk).write(file, false);
        }
        return Files.readString(file);
    }

    @Test
    @DisplayName("plays every scene that the articles give an example of, to its end")
    void played() throws Exception {
        try (Desk desk = DeskOver.articles(articles());
                Store store = Store.open(folder);
                LibraryDesk libraries = desk.libraries(store);
                Rehearsal rehearsal = new Rehearsal(
                        new Newsroom(desk, Library.BUNDLED, 1), new Records(store), libraries, Map.of())) {
            Scenes scenes = Scenes.over(desk, Library.BUNDLED);
            for (Scene scene : scenes.scenes()) {
                Played played = rehearsal.play(scene);
                assertFalse(played.exchanges().isEmpty(), scene::title);
                for (Played.Exchange exchange : played.exchanges()) {
                    String said = exchange.said().message().toString();
                    assertFalse(said.contains("Something went wrong") || said.contains("no longer"), said);
                }
            }
            List<String> titles = scenes.scenes().stream().map(Scene::title).toList();
            for (String title : List.of("An answer", "Which one is meant", "A quote that is true", "Help")) {
                assertTrue(titles.contains(title), () -> title + " is missing; there are " + titles);
            }
        }
    }

    @Test
    @DisplayName("shows what the bot says, and what was asked")
    void shown() throws Exception {
        Drawn drawn = Drawn.page(page(articles()));
        assertTrue(drawn.ofClass("embed-author").contains("Ada Brink"), drawn.ofClass("embed-author")::toString);
        assertTrue(drawn.ofClass("button").contains("More passages"), drawn.ofClass("button")::toString);
        assertEquals(drawn.texts("//h2").size(), drawn.ofClass("channel").size());
        assertTrue(drawn.texts("//img/@src").getFirst().startsWith("data:image/png;base64,"));
        assertTrue(drawn.ofClass("note").getFirst().contains("over 5 articles"), drawn.ofClass("note")::toString);
    }

    @Test
    @DisplayName("over no articles at all says what they give no example of")
    void empty() throws Exception {
        Drawn drawn = Drawn.page(page(List.of()));
        assertTrue(drawn.ofClass("missing").getFirst().contains("An answer"));
        assertTrue(drawn.texts("//h2").contains("Help"));
        assertTrue(drawn.texts("//h2").contains("The articles"));
    }

    @Test
    @DisplayName("over articles full of tags shows them as text")
    void hostile() throws Exception {
        String tag = "</style></div><script>alert('x')</script><img src=x onerror=y>";
        Drawn drawn = Drawn.page(page(List.of(Harbour.article(
                "hostile.txt",
                "A lantern " + tag,
                tag,
                "https://pier.example/a_(b)*c",
                "Mayor Ada Brink said the lantern " + tag + " would be lit.",
                "“The lantern " + tag + " belongs to all of the town today,” Brink said."))));
        assertEquals(List.of(), drawn.texts("//script"));
        assertEquals(List.of(), drawn.texts("//img[@onerror]"));
        assertTrue(drawn.texts("/html/body").getFirst().contains("<script>alert('x')</script>"));
    }

    @Test
    @DisplayName("replaces an older one, but no other file unless told to")
    void replaced() throws Exception {
        Path file = folder.resolve("page.html");
        page(List.of());
        page(List.of());
        Files.writeString(file, "my own notes");
        try (Desk desk = DeskOver.articles(List.of())) {
            Preview preview = new Preview(desk);
            IOException refused = assertThrows(IOException.class, () -> preview.write(file, false));
            assertEquals(
                    file + " was not written by onrecord preview; name another file, or replace it with --force",
                    refused.getMessage());
            assertEquals("my own notes", Files.readString(file));
            preview.write(file, true);
            assertTrue(Files.readString(file).contains(PreviewPage.MARK));
            assertThrows(IOException.class, () -> preview.write(folder, false));
        }
    }
}
