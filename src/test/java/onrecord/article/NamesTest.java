package onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What names an article")
class NamesTest {
    @Nested
    @DisplayName("its id")
    class Ids {
        @Test
        @DisplayName("is the same for the same words and another for other words")
        void fromText() {
            ArticleId id = ArticleId.ofText("The ferry is late.");
            assertEquals(id, ArticleId.ofText("The ferry is late."));
            assertNotEquals(id, ArticleId.ofText("The ferry is late!"));
            assertTrue(id.toString().matches("[0-9a-f]{16}"), id.toString());
        }

        @Test
        @DisplayName("is the beginning of the SHA-256 of the words")
        void known() {
            assertEquals("e3b0c44298fc1c14", ArticleId.ofText("").value());
        }

        @ParameterizedTest(name = "[{index}] \"{0}\"")
        @DisplayName("is refused in any other form")
        @ValueSource(
                strings = {"", "abc", "0123456789abcdeF", "0123456789abcdefa", "0123456789abcde\n", "../../etc/passwd"})
        void refused(String value) {
            assertThrows(IllegalArgumentException.class, () -> new ArticleId(value));
        }
    }

    @Nested
    @DisplayName("its origin")
    class Origins {
        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("links to the web")
        @ValueSource(strings = {"https://coast.example/a", "http://coast.example", "HTTPS://coast.example/B?c=d#e"})
        void web(String link) {
            assertEquals(Optional.of(URI.create(link)), linked(link).link());
        }

        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("never links elsewhere")
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "file:///etc/passwd",
                    "data:text/html,hello",
                    "mailto:desk@coast.example",
                    "//coast.example/a",
                    "coast.example/a",
                    "discord://-/channels",
                    ""
                })
        void elsewhere(String link) {
            assertThrows(IllegalArgumentException.class, () -> linked(link));
        }

        @Test
        @DisplayName("has a name, and may have nothing else")
        void named() {
            Origin origin = Origin.named("ferry.txt");
            assertEquals("ferry.txt", origin.name());
            assertEquals(Optional.empty(), origin.link());
            assertEquals(Optional.empty(), origin.outlet());
            assertThrows(IllegalArgumentException.class, () -> Origin.named(" "));
        }

        private static Origin linked(String link) {
            return new Origin(
                    "ferry.txt", Optional.empty(), Optional.of(URI.create(link)), Optional.empty(), Optional.empty());
        }
    }

    @Nested
    @DisplayName("its library")
    class Libraries {
        @ParameterizedTest(name = "[{index}] {0}")
        @DisplayName("is called by letters, digits and a few marks")
        @ValueSource(strings = {"bundled", "guild:112233", "A-b_c:9"})
        void called(String name) {
            assertEquals(name, new Library(name).name());
        }

        @ParameterizedTest(name = "[{index}] \"{0}\"")
        @DisplayName("is refused with any other name")
        @ValueSource(strings = {"", " ", "a b", "a/b", "..", "bücher", "bundled\n", "a*"})
        void refused(String name) {
            assertThrows(IllegalArgumentException.class, () -> new Library(name));
        }

        @Test
        @DisplayName("is refused with a name longer than 64 characters")
        void tooLong() {
            assertEquals(64, new Library("a".repeat(64)).name().length());
            assertThrows(IllegalArgumentException.class, () -> new Library("a".repeat(65)));
        }
    }
}
