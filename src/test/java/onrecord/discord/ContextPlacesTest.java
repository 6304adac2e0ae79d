package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import onrecord.article.ArticleId;
import onrecord.article.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The places a button leads to")
class ContextPlacesTest {
    private static final ArticleId ARTICLE = new ArticleId("0123456789abcdef");

    @Test
    @DisplayName("are read from its id again, three of them in the largest article within 100 characters")
    void read() {
        ContextPlaces.Place far = new ContextPlaces.Place(ARTICLE, new Span(5_000_000, 5_040_000));
        ContextPlaces places = new ContextPlaces(true, 2, List.of(far, far, far));
        assertTrue(places.id().length() <= 100, places::id);
        assertEquals(Optional.of(places), ContextPlaces.read(places.id()));
    }

    @Test
    @DisplayName("are read from buttons of older cards")
    void older() {
        assertEquals(
                Optional.of(new ContextPlaces(false, 0, List.of(new ContextPlaces.Place(ARTICLE, new Span(3, 40))))),
                ContextPlaces.read("context:0123456789abcdef:3:40"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ctx:0",
                "ctx:1:0123456789abcdef.3.2",
                "ctx:0:0123456789abcdef.3.0",
                "ctx:0:0123456789abcdeX.3.2",
                "context:0123456789abcdef:40:3",
                "turn:0:0123456789abcdef.zzzzzz.2"
            })
    @DisplayName("are none in what is no such id")
    void none(String id) {
        assertEquals(Optional.empty(), ContextPlaces.read(id));
    }
}
