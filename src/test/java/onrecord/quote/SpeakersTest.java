package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Drafts;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Speakers")
class SpeakersTest {
    private static final Span ANYWHERE = new Span(0, 1);

    @Test
    @DisplayName("called by their surname are the one full name that ends in it")
    void merged() {
        Speakers speakers = Speakers.of(List.of(named("Marta Keel"), named("Keel", "Paul Reed")));
        assertEquals(
                List.of("Marta Keel", "Paul Reed"),
                speakers.all().stream().map(Speaker::name).toList());
        assertEquals("Marta Keel", speakers.resolve("Keel").name());
        assertEquals(Set.of("Keel"), speakers.resolve("Keel").alsoCalled());
    }

    @Test
    @DisplayName("an article lets speak by their surname alone are the one another article introduces")
    void surnameAlone() {
        Speakers speakers = Speakers.of(List.of(said("Keel"), named("Marta Keel")));
        assertEquals(
                List.of("Marta Keel"),
                speakers.all().stream().map(Speaker::name).toList());
        assertEquals("Marta Keel", speakers.resolve("Keel").name());
    }

    @Test
    @DisplayName("who share a surname are both meant by it, and it belongs to neither")
    void ambiguous() {
        Speakers speakers = Speakers.of(List.of(named("Marta Keel", "Keel"), named("Jonas Keel")));
        List<String> called =
                speakers.called("keel").stream().map(Speaker::name).toList();
        assertTrue(called.containsAll(List.of("Marta Keel", "Jonas Keel")), called::toString);
        assertEquals(new Speaker("Keel", Set.of(), List.of()), speakers.resolve("Keel"));
        assertEquals("Jonas Keel", speakers.resolve("Jonas Keel").name());
    }

    @Test
    @DisplayName("have their roles by frequency, the longer of two equally frequent ones first")
    void roles() {
        ArticleQuotes quotes = new ArticleQuotes(
                List.of(
                        mention("Marta Keel", "mayor"),
                        mention("Marta Keel", "harbour master"),
                        mention("Keel", "envoy"),
                        mention("Keel", "envoy")),
                List.of());
        assertEquals(
                List.of("envoy", "harbour master", "mayor"),
                Speakers.of(List.of(quotes)).resolve("Keel").roles());
    }

    @Test
    @DisplayName("that are bodies are listed once, after the people")
    void bodies() {
        Speakers speakers =
                Speakers.of(List.of(said("Norway"), said("Norway"), named("Marta Keel"), said("Marta Keel")));
        assertEquals(
                List.of("Marta Keel", "Norway"),
                speakers.all().stream().map(Speaker::name).toList());
        assertTrue(speakers.resolve("Marta Keel").person());
        assertFalse(speakers.resolve("Norway").person());
    }

    @Test
    @DisplayName("are found whatever the case and the apostrophe")
    void shape() {
        Speakers speakers = Speakers.of(List.of(named("Ida O’Neill"), named("Marta Keel")));
        assertEquals("Marta Keel", speakers.called(" marta KEEL ").getFirst().name());
        assertEquals("Ida O’Neill", speakers.called("o'neill").getFirst().name());
        assertEquals(List.of(), speakers.called("Aster"));
    }

    @Test
    @DisplayName("nobody knows are what they are called")
    void unknown() {
        assertEquals(
                new Speaker("Aster", Set.of(), List.of()),
                Speakers.of(List.of()).resolve("Aster"));
        assertEquals(List.of(), Speakers.of(List.of()).all());
    }

    @Test
    @DisplayName("are found on a Turkish computer")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Speakers speakers = Speakers.of(List.of(named("Ida Iversen")));
            assertEquals("Ida Iversen", speakers.called("IVERSEN").getFirst().name());
            assertEquals("Ida Iversen", speakers.called("iversen").getFirst().name());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("have a surname: the last word of their name")
    void surname() {
        assertEquals("Keel", new Speaker("Marta van der Keel", Set.of(), List.of()).surname());
        assertEquals("Norway", new Speaker("Norway", Set.of(), List.of()).surname());
    }

    @Test
    @DisplayName("are never quoted without words")
    void noWords() {
        Article article = Drafts.article("a.txt", "Bridge shut", "It is shut.");
        Excerpt sentence = article.excerpt(article.body().getFirst());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quote(
                        Optional.empty(),
                        List.of(),
                        sentence,
                        Optional.empty(),
                        Quote.Kind.DIRECT,
                        Confidence.NOBODY,
                        Optional.empty()));
    }

    @Test
    @DisplayName("of real articles have one name each")
    void real() {
        Speakers speakers = Speakers.of(List.of(
                Reported.in("Governor Marta Keel said no. ¶ “Never,” Keel added.")
                        .quotes(),
                Reported.in("Mayor Marta Keel said yes, according to Paul Reed.")
                        .quotes()));
        Speaker keel = speakers.resolve("Keel");
        assertEquals("Marta Keel", keel.name());
        assertEquals(Set.of("Governor", "Mayor"), Set.copyOf(keel.roles()));
    }

    private static ArticleQuotes named(String... names) {
        List<Mention> people = new ArrayList<>();
        Arrays.stream(names).forEach(n -> people.add(new Mention(n, Optional.empty(), ANYWHERE)));
        return new ArticleQuotes(people, List.of());
    }

    private static Mention mention(String name, String role) {
        return new Mention(name, Optional.of(role), ANYWHERE);
    }

    private static ArticleQuotes said(String speaker) {
        Statement statement = new Statement(
                ANYWHERE,
                List.of(ANYWHERE),
                Optional.empty(),
                Optional.empty(),
                Optional.of(speaker),
                Quote.Kind.DIRECT,
                Confidence.NAMED);
        return new ArticleQuotes(List.of(), List.of(statement));
    }
}
