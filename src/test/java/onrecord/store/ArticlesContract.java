package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Origin;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class ArticlesContract extends AddingContract {
    ArticlesContract(StoreFactory factory) {
        super(factory);
    }

    private List<String> names() {
        return store().articles().list(library, 0, 100).stream()
                .map(KeptArticle::name)
                .toList();
    }

    @Test
    @DisplayName("are pending when added, with their bytes, a restart or not")
    void pending() throws IOException {
        Added added = store().articles()
                .add(
                        ANNA,
                        library,
                        "gulls.txt",
                        Optional.of(" https://news.example/gulls "),
                        bytes("Gulls\u0000."),
                        PLENTY);
        KeptArticle kept = assertInstanceOf(Added.Kept.class, added).article();
        assertEquals(Optional.of(kept), reopened().articles().article(library, kept.number()));
        assertEquals(KeptArticle.State.PENDING, kept.state());
        assertEquals(Optional.of(URI.create("https://news.example/gulls")), kept.link());
        assertEquals(7, kept.bytes());
        assertEquals(now(), kept.added());
        assertTrue(kept.by().isPresent());
        assertArrayEquals(
                bytes("Gulls\u0000."),
                store().articles().raw(library, kept.number()).orElseThrow());
        assertEquals(List.of(kept), store().articles().pending(10));
        assertEquals(List.of(), store().articles().pending(0));
        assertEquals(new Counts(1, 0, 0, 7), store().articles().counts(library));
        assertEquals(0, store().articles().position(library).change());
    }

    private String shownOf(String citation) {
        return store().reports().add(ANNA, "q", citation, "w").orElseThrow().citation();
    }

    private List<String> shown() {
        return store().reports().list(HARBOUR, 0, 10).stream()
                .map(Report::citation)
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("that are removed take with them what reports show of them, and that alone")
    void reported() {
        Article gulls = addReady("gulls", "The gulls left at dawn, said the keeper of the light.");
        addReady("piers", "The pier is to be painted before the summer, said the mayor.");
        String ofGulls =
                shownOf("> **“The gulls left at dawn,** said the *keeper of* the light.” [\\[1\\]](https://a.example)");
        String headline = shownOf("Sources\n" + gulls.headline());
        String ofPiers = shownOf("> The pier is to be painted before the summer, said the mayor.");
        long number = store().articles().list(library, 0, 10).stream()
                .filter(kept -> kept.name().equals("gulls"))
                .findFirst()
                .orElseThrow()
                .number();
        assertEquals(3, Set.copyOf(List.of(ofGulls, headline, ofPiers)).size());
        store().articles().remove(library, number);
        assertEquals(List.of("", "", ofPiers), shown());
        store().libraries().delete(library);
        assertEquals(List.of("", "", ""), shown());
    }

    @Test
    @DisplayName("become ready with all that was read from them, to the letter")
    void ready() throws IOException {
        KeptArticle kept = add("gulls.pdf", "raw");
        String text = "THE GULLS\n\nThe gulls “left” \u0000at dawn.\n\n😀 They came back.";
        Article article = Article.of(
                new Origin(
                        kept.name(),
                        Optional.of("The Harbour Post"),
                        Optional.of(URI.create("https://news.example/gulls")),
                        Optional.of(LocalDate.of(2026, 2, 27)),
                        Optional.of("Ida Berg")),
                "The gulls",
                text,
                List.of(new Span(11, 39), new Span(41, text.length())),
                List.of(0, 41));
        assertTrue(store().articles().ready(library, kept.number(), article));
        assertEquals(Optional.of(article), reopened().articles().text(library, kept.number()));
        KeptArticle ready = store().articles().article(library, kept.number()).orElseThrow();
        assertEquals(KeptArticle.State.READY, ready.state());
        assertEquals(Optional.of(article.id()), ready.id());
        assertEquals(Optional.of("The gulls"), ready.headline());
        assertEquals(article.origin().link(), ready.link());
        assertEquals(article.origin().published(), ready.published());
        assertTrue(store().articles().raw(library, kept.number()).isPresent());
        assertEquals(List.of(), store().articles().pending(10));
        assertEquals(new Counts(0, 1, 0, bytes(text).length), store().articles().counts(library));
    }

    @Test
    @DisplayName("keep the link under which they were fetched when they name none")
    void fetched() {
        Added added =
                store().articles().add(library, "gulls", Optional.of("http://news.example/g"), bytes("Gulls."), PLENTY);
        KeptArticle kept = assertInstanceOf(Added.Kept.class, added).article();
        assertEquals(Optional.empty(), kept.by());
        assertTrue(store().articles().ready(library, kept.number(), read(kept, "Gulls.")));
        assertEquals(
                Optional.of(URI.create("http://news.example/g")),
                store().articles()
                        .text(library, kept.number())
                        .orElseThrow()
                        .origin()
                        .link());
        for (String none : List.of("ftp://news.example/x", "javascript:alert(1)", "x", "%", "http:// x")) {
            Added other = store().articles().add(library, "x", Optional.of(none), bytes(none), PLENTY);
            assertEquals(
                    Optional.empty(),
                    assertInstanceOf(Added.Kept.class, other).article().link());
        }
    }

    @Test
    @DisplayName("may be said to be ready twice, but not under another name, nor when they are gone")
    void readyTwice() {
        KeptArticle kept = add("gulls.txt", "Gulls.");
        Article article = read(kept, "Gulls.");
        assertTrue(store().articles().ready(library, kept.number(), article));
        assertTrue(store().articles().rename(library, kept.number(), "Of gulls"));
        Position position = store().articles().position(library);
        assertTrue(store().articles().ready(library, kept.number(), article));
        assertEquals(position, store().articles().position(library));
        Article longer = read(kept, "Gulls. And terns.");
        assertTrue(store().articles().ready(library, kept.number(), longer));
        assertEquals(Optional.of(longer), store().articles().text(library, kept.number()));
        KeptArticle other = add("terns.txt", "Terns.");
        assertThrows(IllegalArgumentException.class, () -> store().articles().ready(library, other.number(), article));
        store().articles().remove(library, kept.number());
        assertFalse(store().articles().ready(library, kept.number(), article));
        store().articles().refuse(library, other.number(), "no words");
        assertFalse(store().articles().ready(library, other.number(), read(other, "Terns.")));
    }

    @Test
    @DisplayName("with hostile words around them are kept on one line and not too long")
    void hostile() {
        KeptArticle kept = add("a\u0000b\n" + "n".repeat(500) + ".pdf", "x");
        assertEquals("a b nn", kept.name().substring(0, 6));
        assertTrue(kept.name().endsWith("n….pdf") && kept.name().length() <= ArticleName.MOST, kept.name());
        Origin origin = new Origin(
                kept.name(),
                Optional.of("o\u0000".repeat(5000)),
                Optional.of(URI.create("https://news.example/" + "x".repeat(5000))),
                Optional.empty(),
                Optional.of("\u0000"));
        Article article = Article.of(origin, "\u0000", "\uD83D half", List.of(new Span(0, 6)));
        assertTrue(store().articles().ready(library, kept.number(), article));
        Article there = store().articles().text(library, kept.number()).orElseThrow();
        assertEquals(kept.name(), there.headline());
        assertEquals("\uFFFD half", there.text());
        assertEquals(article.id(), there.id());
        assertEquals(200, there.origin().outlet().orElseThrow().length());
        assertEquals(Optional.empty(), there.origin().link());
        assertEquals(Optional.empty(), there.origin().byline());
    }

    @Test
    @DisplayName("of the same bytes are kept once, whatever they are called")
    void already() {
        KeptArticle kept = add("gulls.txt", "Gulls.");
        Added again = tryToAdd("terns.txt", "Gulls.", new Allowance(0, 0, 0));
        assertEquals(new Added.Already(kept), again);
        ServerLibrary other = store().libraries().assign(HARBOUR, 7, "other").orElseThrow();
        assertInstanceOf(
                Added.Kept.class,
                store().articles().add(ANNA, other, "gulls.txt", Optional.empty(), bytes("Gulls."), PLENTY));
        store().articles().remove(library, kept.number());
        assertNotEquals(kept.number(), add("gulls.txt", "Gulls.").number());
    }

    @Test
    @DisplayName("of one name are told apart by a number")
    void sameName() {
        assertEquals("report.pdf", add("report.pdf", "1").name());
        KeptArticle second = add("Report.PDF", "2");
        assertEquals("Report (2).PDF", second.name());
        assertEquals("report (3).pdf", add("report.pdf", "3").name());
        assertEquals("notes", add("notes", "4").name());
        assertEquals("notes (2)", add("notes", "5").name());
        assertEquals("untitled", add(" \u0000", "6").name());
        assertEquals("untitled.txt", add(".txt", "7").name());
        store().articles().remove(library, second.number());
        assertEquals("report (2).pdf", add("report.pdf", "8").name());
        assertEquals(7, names().size());
    }

    @Test
    @DisplayName("that are refused keep the reason, and neither bytes nor name")
    void refused() {
        KeptArticle kept = add("gulls.pdf", "Gulls.");
        assertTrue(store().articles().refuse(library, kept.number(), "It is\nencrypted. " + "x".repeat(999)));
        assertFalse(store().articles().refuse(library, kept.number(), "again"));
        KeptArticle there = store().articles().article(library, kept.number()).orElseThrow();
        assertEquals(KeptArticle.State.REFUSED, there.state());
        assertTrue(there.reason().orElseThrow().startsWith("It is encrypted. x"));
        assertEquals(Articles.MOST_REASON, there.reason().orElseThrow().length());
        assertEquals(Optional.empty(), store().articles().raw(library, kept.number()));
        assertEquals(new Counts(0, 0, 1, 0), store().articles().counts(library));
        assertEquals(0, store().articles().position(library).change());

        KeptArticle again = add("birds.pdf", "Gulls.");
        assertEquals(kept.number(), again.number());
        assertEquals("birds.pdf", again.name());
        assertEquals(KeptArticle.State.PENDING, again.state());
        assertEquals(Optional.empty(), again.reason());
        assertTrue(store().articles().refuse(library, again.number(), "no words"));
        KeptArticle better = add("Birds.pdf", "Gulls, unlocked.");
        assertEquals(List.of("Birds.pdf"), names());
        assertTrue(store().articles().refuse(library, better.number(), "no words"));
        for (int i = 1; i <= 3; i++) {
            store().articles().refuse(library, add("empty " + i, "empty " + i).number(), "no words");
        }
        assertEquals(List.of("empty 3", "empty 2"), names(), "the last two refusals");
    }

    @Test
    @DisplayName("are listed page by page, the newest first")
    void listed() {
        for (String name : List.of("one", "two", "three")) {
            add(name, name);
        }
        assertEquals(List.of("three", "two", "one"), names());
        assertEquals("two", store().articles().list(library, 1, 1).getFirst().name());
        assertEquals(List.of(), store().articles().list(library, 3, 5));
        assertEquals(
                List.of("one", "two"),
                store().articles().pending(2).stream().map(KeptArticle::name).toList());
    }

    @Test
    @DisplayName("are removed with all their words")
    void remove() {
        KeptArticle kept = add("gulls.txt", "Gulls.");
        store().articles().ready(library, kept.number(), read(kept, "Gulls."));
        assertTrue(store().articles().remove(library, kept.number()));
        assertFalse(store().articles().remove(library, kept.number()));
        assertEquals(Optional.empty(), store().articles().article(library, kept.number()));
        assertEquals(Optional.empty(), store().articles().text(library, kept.number()));
        assertEquals(Optional.empty(), store().articles().raw(library, kept.number()));
        assertEquals(new Counts(0, 0, 0, 0), store().articles().counts(library));
        KeptArticle pending = add("terns.txt", "Terns.");
        assertTrue(store().articles().remove(library, pending.number()));
        assertFalse(store().articles().refuse(library, pending.number(), "late"));
        assertEquals(List.of(), names());
    }

    @Test
    @DisplayName("get another headline")
    void rename() {
        KeptArticle kept = add("gulls.txt", "Gulls.");
        assertFalse(store().articles().rename(library, kept.number(), "Too early"));
        store().articles().ready(library, kept.number(), read(kept, "Gulls."));
        assertTrue(store().articles().rename(library, kept.number(), " The\ngulls "));
        assertEquals(
                "The gulls",
                store().articles().text(library, kept.number()).orElseThrow().headline());
        assertThrows(
                IllegalArgumentException.class, () -> store().articles().rename(library, kept.number(), " \u0000"));
        assertFalse(store().articles().rename(library, 99, "x"));
    }

    @Test
    @DisplayName("are no more than the server may keep, in all its libraries")
    void allowance() {
        ServerLibrary other = store().libraries().assign(HARBOUR, 7, "other").orElseThrow();
        store().articles().add(ANNA, other, "one", Optional.empty(), bytes("12345"), PLENTY);
        KeptArticle second = add("two", "1234567");
        assertEquals(new Added.Over(Added.Limit.ARTICLES, 2, 2), tryToAdd("three", "x", new Allowance(2, 1_000, 100)));
        assertEquals(new Added.Over(Added.Limit.BYTES, 14, 12), tryToAdd("three", "123", new Allowance(3, 14, 100)));
        assertEquals(new Added.Over(Added.Limit.A_DAY, 2, 2), tryToAdd("three", "x", new Allowance(3, 1_000, 2)));
        assertEquals(List.of("two"), names());
        store().articles().refuse(library, second.number(), "no words");
        assertInstanceOf(Added.Kept.class, tryToAdd("three", "123", new Allowance(2, 8, 3)));
        assertEquals(new Added.Over(Added.Limit.A_DAY, 3, 3), tryToAdd("four", "x", new Allowance(9, 1_000, 3)));
        clock.turn(Duration.ofDays(1));
        assertInstanceOf(Added.Kept.class, tryToAdd("four", "x", new Allowance(9, 1_000, 1)));
        assertInstanceOf(Added.Over.class, tryToAdd("five", "xx", new Allowance(9, 1_000, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Allowance(-1, 0, 0));
    }

    @Test
    @DisplayName("go only into libraries that are there, of the server of who adds them")
    void where() {
        ServerLibrary gone = new ServerLibrary(HARBOUR, 5, "gone");
        assertThrows(
                NoSuchElementException.class,
                () -> store().articles().add(gone, "x", Optional.empty(), bytes("x"), PLENTY));
        Member stranger = new Member(MARKET, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> store().articles().add(stranger, library, "x", Optional.empty(), bytes("x"), PLENTY));
        assertEquals(new Counts(0, 0, 0, 0), store().articles().counts(gone));
        assertEquals(List.of(), store().articles().after(gone, 0, 10));
    }

    @Test
    @DisplayName("stay when somebody has forgotten that they added them")
    void forgotten() {
        KeptArticle kept = add("gulls.txt", "Gulls.");
        assertEquals(1, store().privacy().kept(ANNA).articles());
        store().privacy().optOut(ANNA);
        assertEquals(0, store().privacy().kept(ANNA).articles());
        assertEquals(
                Optional.empty(),
                store().articles().article(library, kept.number()).orElseThrow().by());
        assertEquals(Optional.empty(), add("terns.txt", "Terns.").by());
    }

    @Test
    @DisplayName("count with the bytes of their text when these are more than were added")
    void bytesOfText() {
        KeptArticle small = add("packed.docx", "1234");
        assertEquals(4, store().articles().counts(library).bytes());
        assertTrue(store().articles().ready(library, small.number(), read(small, "\u00e9 unpacked")));
        assertEquals(11, store().articles().counts(library).bytes());
        assertEquals(
                11,
                store().articles()
                        .article(library, small.number())
                        .orElseThrow()
                        .bytes());
        KeptArticle large = add("picture.html", "x".repeat(100));
        assertTrue(store().articles().ready(library, large.number(), read(large, "few")));
        assertEquals(111, store().articles().counts(library).bytes());
        assertEquals(
                new Added.Over(Added.Limit.BYTES, 112, 111), tryToAdd("more.txt", "12", new Allowance(9, 112, 1_000)));
        assertTrue(store().articles().remove(library, small.number()));
        assertEquals(100, store().articles().counts(library).bytes());
    }
}
