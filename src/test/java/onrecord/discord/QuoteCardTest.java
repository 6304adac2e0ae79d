package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.desk.Quoted;
import onrecord.quote.Cluster;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The card of somebody's quotes")
class QuoteCardTest {
    private static final String WORDS = "We will not close the harbour to small boats,";
    private static final Quoting PIER = Quoting.sentence("Daily Pier", "“" + WORDS + "” Brink said.");
    private static final Quoting COAST = Quoting.sentence("The Coast Courier", "“" + WORDS + "” the mayor said.");
    private static final String COAST_SOURCE =
            "9 March 2026 · [A headline of The Coast Courier](https://paper.example/17) · The Coast Courier";
    private static final String PIER_SOURCE =
            "9 March 2026 · [A headline of Daily Pier](https://paper.example/10) · Daily Pier";

    @Nested
    @DisplayName("says of a statement")
    class Statement {
        @Test
        @DisplayName("in two articles the words once, then who, both articles, where and when")
        void direct() {
            assertEquals(
                    "> “We will not close the harbour to small boats”\n"
                            + "— **Ada Brink**, mayor of the harbour town · [1] · also in [2]\n\n**Sources**\n[1] "
                            + PIER_SOURCE + "\n[2] " + COAST_SOURCE,
                    Links.toPages(drawn(PIER.direct(Quoting.BRINK, WORDS), COAST.direct(Quoting.BRINK, WORDS))));
        }

        @Test
        @DisplayName("that was interrupted only what stands inside the quotation marks")
        void interrupted() {
            Quoting interrupted = Quoting.sentence("Daily Pier", "“No,” Brink said, “not while I *am* mayor.”");
            assertTrue(drawn(interrupted.direct(Quoting.BRINK, "No,", "not while I *am* mayor."))
                    .startsWith("> “No” … “not while I \\*am\\* mayor.”\n— **Ada Brink**"));
        }

        @Test
        @DisplayName("that is reported the article's sentence, without marks of ours, and that it is reported")
        void reported() {
            Quoting reported = Quoting.sentence("Daily Pier", "Brink said the wall would come first.");
            Quote quote = reported.quote(
                    Quote.Kind.INDIRECT, Optional.of(Quoting.BRINK), Confidence.NAMED, "the wall would come first");
            assertTrue(drawn(quote)
                    .startsWith("> Brink said the wall would come first.\n"
                            + "— **Ada Brink**, mayor of the harbour town · reported, not quoted · [1]"));
        }

        @Test
        @DisplayName("that is partly quoted the article's sentence with the article's own marks")
        void partly() {
            Quoting partly = Quoting.sentence("Daily Pier", "Tern called the debt “a stone” and left.");
            Quote quote = partly.quote(Quote.Kind.MIXED, Optional.of(Quoting.TERN), Confidence.DESCRIBED, "a stone");
            assertTrue(drawn(quote).startsWith("""
                    > Tern called the debt “a stone” and left.
                    — **Olle Tern**, councillor · partly quoted, the rest is the reporter’s · [1]
                    *Speaker: described, not named.*"""));
        }

        @Test
        @DisplayName("without a speaker that the article names none")
        void nobody() {
            Quote quote = COAST.quote(Quote.Kind.DIRECT, Optional.empty(), Confidence.NOBODY, WORDS);
            assertTrue(drawn(quote).contains("\n— *speaker not named in the article* · [1]\n"), drawn(quote));
        }

        @Test
        @DisplayName("whose speaker another article names that this is inferred, and from where")
        void inferred() {
            Quote inferred = COAST.inferred(Quoting.BRINK, PIER.whole(), WORDS);
            String text = drawn(inferred);
            assertTrue(
                    text.contains("· [1]\n*Speaker inferred: not named in [1], but beside the same words in [2].*\n"),
                    text);
            assertTrue(Links.toPages(text).endsWith("[1] " + COAST_SOURCE + "\n[2] " + PIER_SOURCE), text);
            String both = drawn(PIER.direct(Quoting.BRINK, WORDS), inferred);
            assertTrue(both.contains("*Speaker inferred: not named in [2], but beside the same words in [1].*"), both);
        }
    }

    @Nested
    @DisplayName("has pages")
    class Pages {
        private final QuoteQuery query = QuoteQuery.typed("Brink", "boats", false);

        @Test
        @DisplayName("of three statements, with the query on each and buttons to the next and back")
        void pages() {
            Quoted seven = found(7);
            Reply.Shown second = shown(draw(query, seven, 1));
            assertEquals(Optional.of("Brink, about: boats"), second.card().author());
            assertEquals(
                    Optional.of("statements 4 to 6 of 7 · 2 articles"),
                    second.card().footer());
            assertEquals(
                    List.of("quotes:2:5", "quotes:0:5"),
                    second.buttons().stream().limit(2).map(Button::id).toList());
            Reply.Shown last = shown(draw(query, seven, 2));
            assertEquals(
                    Optional.of("statement 7 of 7 · 2 articles"), last.card().footer());
            assertEquals("quotes:1:5", last.buttons().getFirst().id());
        }

        @Test
        @DisplayName("whose buttons lead back to the same query, with no table kept")
        void readAgain() {
            QuoteQuery pictured = QuoteQuery.typed("Ada, about: Brink", "about: x", true);
            assertEquals(
                    Optional.of(pictured),
                    QuoteQuery.read(pictured.button("Next", 12).id(), pictured.line()));
            assertEquals(12, QuoteQuery.page(pictured.button("Next", 12).id()));
            assertEquals(Optional.empty(), QuoteQuery.read("quotes:1:4", query.line()));
            assertEquals(Optional.empty(), QuoteQuery.read("more:1", query.line()));
            assertTrue(QuoteQuery.typed("x".repeat(100), "y".repeat(100), true).canBeAsked());
        }

        @Test
        @DisplayName("of one statement with its picture when one is wanted, and without when it cannot be drawn")
        void pictures() {
            QuoteQuery pictured = QuoteQuery.typed("Brink", "", true);
            Picture picture = new Picture(new byte[] {1}, "a picture");
            Reply.Shown with = shown(new QuoteCard(pictured, 2).draw(found(2), 0, q -> Optional.of(picture)));
            assertEquals(Optional.of(picture), with.attachment());
            assertEquals(
                    Optional.of("statement 1 of 2 · 2 articles"), with.card().footer());
            assertEquals("quotes:1:5:picture", with.buttons().getFirst().id());
            Reply.Shown without = shown(new QuoteCard(pictured, 2).draw(found(2), 0, q -> Optional.empty()));
            assertEquals(Optional.empty(), without.attachment());
            assertTrue(without.card().description().contains("picture could not be drawn"));
        }
    }

    @Nested
    @DisplayName("without quotes")
    class Without {
        @Test
        @DisplayName("says whether the topic is to blame")
        void nothing() {
            Quoted none = new Quoted.Found(Optional.of(Quoting.TERN), Optional.of("*tides*"), List.of());
            assertEquals(
                    "**Not on record.** **Olle Tern** is not quoted on “\\*tides\\*” in these articles. Leave the topic"
                            + " out to see everything they are on record with.",
                    text(none));
            assertEquals(
                    "**Not on record.** **Olle Tern** is named in these articles, but not quoted.",
                    text(new Quoted.Found(Optional.of(Quoting.TERN), Optional.empty(), List.of())));
        }

        @Test
        @DisplayName("asks who is meant, or offers names that look alike")
        void names() {
            assertTrue(text(new Quoted.WhichOne("B", List.of(Quoting.BRINK, Quoting.TERN)))
                    .endsWith("\n• Ada Brink, mayor of the harbour town\n• Olle Tern, councillor"));
            assertEquals(
                    "**Not on record.** Nobody in these articles is called “Brnk”.\n\n**Did you mean**\n• Ada Brink",
                    text(new Quoted.Unknown("Brnk", List.of("Ada Brink"))));
        }
    }

    @Test
    @DisplayName("keeps Discord's limits whatever the articles hold")
    void monsters() {
        Speaker monster = new Speaker("*".repeat(500), Set.of(), List.of("_".repeat(500)));
        List<Cluster> three = IntStream.range(0, 3)
                .mapToObj(i -> {
                    List<Quote> cuts = new ArrayList<>();
                    for (int cut = 0; cut < 9; cut++) {
                        Quoting named = monster(100 * i + cut);
                        Quote quote = cut % 2 == 0
                                ? named.direct(monster, "*_".repeat(3000) + (100 * i + cut))
                                : named.inferred(
                                        monster, monster(1000 + 100 * i + cut).whole(), "*_".repeat(20));
                        cuts.add(quote);
                    }
                    return new Cluster(cuts);
                })
                .toList();
        QuoteQuery query = QuoteQuery.typed("*".repeat(100), "_".repeat(100), false);
        Reply.Shown shown = shown(draw(query, new Quoted.Found(Optional.of(monster), query.about(), three), 0));
        assertTrue(shown.card().description().length() <= Card.LONGEST_DESCRIPTION);
        assertTrue(shown.card().description().contains(Clip.MARK));
        assertTrue(Statements.draw(three, Statements.ALWAYS_FITS).length() <= Statements.ALWAYS_FITS);
        String many = "a ".repeat(30);
        Quoting pieces = Quoting.sentence("Daily Pier", "“" + many + "” he said, “" + many + "b”");
        assertFalse(Statements.words(pieces.direct(monster, many.strip(), many + "b"), 40)
                .contains("b"));
    }

    private static Quoting monster(int number) {
        return new Quoting(Harbour.article(
                "m" + number,
                "[*".repeat(300) + number,
                "_".repeat(500),
                "https://p.example/" + number,
                "“" + "*_".repeat(3000) + number + "” he said."));
    }

    private static Quoted found(int statements) {
        List<Cluster> clusters = IntStream.range(0, statements)
                .mapToObj(i -> {
                    Quoting one = Quoting.sentence("Pier " + i, "“Boat number " + i + ",” Brink said.");
                    return new Cluster(List.of(one.direct(Quoting.BRINK, "Boat number " + i + ",")));
                })
                .toList();
        return new Quoted.Found(Optional.of(Quoting.BRINK), Optional.empty(), clusters);
    }

    private static String drawn(Quote... cuts) {
        Quoted found = new Quoted.Found(Optional.empty(), Optional.empty(), List.of(new Cluster(List.of(cuts))));
        return text(found);
    }

    private static String text(Quoted quoted) {
        return shown(draw(QuoteQuery.typed("Brink", "", false), quoted, 0))
                .card()
                .description();
    }

    private static Reply draw(QuoteQuery query, Quoted quoted, int page) {
        return new QuoteCard(query, 2).draw(quoted, page, q -> Optional.empty());
    }

    private static Reply.Shown shown(Reply reply) {
        return assertInstanceOf(Reply.Shown.class, reply);
    }
}
