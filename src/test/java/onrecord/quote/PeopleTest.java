package onrecord.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("People")
class PeopleTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("are found with their office, before the name or after it")
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
                    Harbour spokesman Dmitri Lask arrived late.                      | Dmitri Lask  | Harbour spokesman
                    Deputy Foreign Minister Anna Weld arrived late.                  | Anna Weld    | Deputy Foreign Minister
                    The Danish Prime Minister Nils Holm arrived late.                | Nils Holm    | Danish Prime Minister
                    U.S. Deputy Secretary of State Ida Moss arrived late.            | Ida Moss     | U.S. Deputy Secretary of State
                    US envoy to NATO Clara Finch arrived late.                       | Clara Finch  | US envoy to NATO
                    President Omar Tesfaye arrived late.                             | Omar Tesfaye | President
                    Secretary-General Lena Brandt arrived late.                      | Lena Brandt  | Secretary-General
                    The island's governor, Paul Reed, arrived late.                  | Paul Reed    | governor
                    Paul Reed, the governor of the island, arrived late.             | Paul Reed    | governor of the island
                    Paul Reed, a former Danish ambassador to NATO, arrived late.     | Paul Reed    | former Danish ambassador to NATO
                    They waited for Clara Finch, the mayor of the town.              | Clara Finch  | mayor of the town
                    """)
    void offices(String text, String name, String role) {
        List<Mention> people = Reported.in(text).quotes().people();
        assertEquals(List.of(name), people.stream().map(Mention::name).toList());
        assertEquals(Optional.of(role), people.getFirst().role());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("are found beside a verb of saying, without an office")
    @ValueSource(
            strings = {
                "Marta Keel said the boats were lost.",
                "The boats were lost, said Marta Keel.",
                "Marta Keel has warned of ice."
            })
    void saying(String text) {
        List<Mention> people = Reported.in(text).quotes().people();
        assertEquals(List.of("Marta Keel"), people.stream().map(Mention::name).toList());
        assertEquals(Optional.empty(), people.getFirst().role());
    }

    @Test
    @DisplayName("once introduced are found again by their surname, also before")
    void surnames() {
        Reported found = Reported.in(
                "Holm is late. ¶ Prime Minister Nils Holm said so. ¶ Nobody waited for Holm. Nils Holm came.");
        assertEquals(List.of("Holm", "Nils Holm", "Holm", "Nils Holm"), found.people());
        assertEquals(
                List.of(Optional.empty(), Optional.of("Prime Minister"), Optional.empty(), Optional.empty()),
                found.quotes().people().stream().map(Mention::role).toList());
    }

    @Test
    @DisplayName("stand where their name stands, without the office")
    void placed() {
        Mention mention =
                Reported.in("Mayor Clara Finch came.").quotes().people().getFirst();
        int headline = "News of the harbour\n\n".length();
        assertEquals(headline + "Mayor ".length(), mention.span().start());
        assertEquals("Clara Finch".length(), mention.span().length());
    }

    @Test
    @DisplayName("are found across a no-break space")
    void noBreak() {
        Mention mention = Reported.in("US\u00A0envoy Clara\u00A0Finch said no.")
                .quotes()
                .people()
                .getFirst();
        assertEquals("Clara Finch", mention.name());
        assertEquals(Optional.of("US envoy"), mention.role());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @DisplayName("are not countries, bodies, days or months")
    @ValueSource(
            strings = {
                "Norway said the boats were lost.",
                "The European Union said the boats were lost.",
                "The United Nations warned of ice.",
                "On Monday Norway and Iceland agreed.",
                "In January the council met.",
                "The State Department said nothing.",
                "NATO said no.",
                "On TV NATO's chief spoke.",
                "The Harbour Board said the boats were lost.",
                "The North Sea Foundation warned of ice.",
                "Many people said the boats were lost."
            })
    void nobody(String text) {
        assertEquals(List.of(), Reported.in(text).people());
    }
}
