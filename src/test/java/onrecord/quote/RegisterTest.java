package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The register of names")
class RegisterTest {
    private static final Speakers TOWN = speakers(
            "Marta Keel=Secretary-General of the Harbour Union",
            "Jens Halvorsen=Russian Deputy Foreign Minister",
            "Sergei Orlov=Deputy Foreign Minister",
            "Paul Reed=Castle spokesperson",
            "Ida Brandt=judge",
            "Otto Brandt=U.S. envoy",
            "Clara Finch=former mayor");

    private static Speakers speakers(String... people) {
        List<Mention> mentions = Arrays.stream(people)
                .map(person -> person.split("=", -1))
                .map(p -> new Mention(p[0], Optional.of(p[1]), new Span(0, 1)))
                .toList();
        return Speakers.of(List.of(new ArticleQuotes(mentions, List.of())));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @DisplayName("finds whom somebody means who types a name, a misspelt one or an office")
    @CsvSource({
        "keel, Marta Keel",
        "MARTA KEEL, Marta Keel",
        "Halvorsson, Jens Halvorsen",
        "Jens Halvorsson, Jens Halvorsen",
        "Minister Halvorson, Jens Halvorsen",
        "Paul Halvorson, ''",
        "the Harbour Union chief, Marta Keel",
        "head of the Harbour Union, Marta Keel",
        "the Castle's spokesman, Paul Reed",
        "Russia's deputy foreign minister, Jens Halvorsen",
        "deputy foreign minister, Jens Halvorsen|Sergei Orlov",
        "foreign minister, ''",
        "mayor, ''",
        "the former mayor, Clara Finch",
        "American ambassador, Otto Brandt",
        "Brandt, Ida Brandt|Otto Brandt",
        "Ida Brandt, Ida Brandt",
        "harbour, ''",
        "Zork, ''",
        "?, ''"
    })
    void finds(String typed, String meant) {
        assertEquals(meant, TOWN.find(typed).stream().map(Speaker::name).collect(Collectors.joining("|")));
    }

    @Test
    @DisplayName("tells names that look alike when nobody is called so")
    void near() {
        assertEquals(List.of("Marta Keel"), TOWN.near("Kel", 1));
        assertEquals(List.of("Jens Halvorsen"), TOWN.near("Halv", 5));
        assertTrue(TOWN.near("Xylophone", 5).isEmpty());
        assertEquals(List.of(), TOWN.near("", 5));
    }

    @Test
    @DisplayName("takes two spellings of a first name for one person, but not two first names")
    void spellings() {
        Speakers speakers = speakers("Sergei Orlov=envoy", "Sergey Orlov=envoy", "S. Orlov=envoy", "Anna Orlov=judge");
        assertEquals(
                List.of("Sergei Orlov", "Anna Orlov"),
                speakers.all().stream().map(Speaker::name).toList());
        assertEquals("Sergei Orlov", speakers.resolve("Sergey Orlov").name());
        assertEquals(2, speakers.called("Orlov").size());
    }

    @Test
    @DisplayName("has one entry for a body, with or without its article")
    void bodies() {
        Press press = Press.article(
                        "a.txt",
                        "The Castle said no, the Castle said maybe, Castle said yes, NATO allies and envoys left.")
                .says("The Castle", "said no")
                .says("the Castle", "said maybe")
                .says("Castle", "said yes")
                .says("NATO allies and envoys", "left");
        Speakers speakers = Speakers.of(List.of(press.done().quotes()));
        assertEquals(
                List.of("Castle", "NATO allies and envoys"),
                speakers.all().stream().map(Speaker::name).toList());
        assertEquals("Castle", speakers.resolve("the Castle").name());
        assertEquals(
                1, speakers.voices(speakers.resolve("NATO allies and envoys")).size());
    }

    @Test
    @DisplayName("takes a quoted name with a known first name for a person")
    void firstName() {
        Press press = Press.article("a.txt", "Julia Marsh said it was late.").says("Julia Marsh", "it was late");
        Speakers speakers = Speakers.of(List.of(press.done().quotes()));
        assertTrue(speakers.resolve("Marsh").person());
        assertEquals("Julia Marsh", speakers.resolve("Marsh").name());
    }
}
