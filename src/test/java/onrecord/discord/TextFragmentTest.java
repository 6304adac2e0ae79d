package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A link to words on a page")
class TextFragmentTest {
    private static final URI PAGE = URI.create("https://pier.example/vote?id=1");

    @Test
    @DisplayName("names few words whole, and of many the first and the last")
    void named() {
        assertEquals(PAGE + "#:~:text=Boats%20stay.", to(PAGE, "Boats stay."));
        assertEquals(
                PAGE + "#:~:text=The%20council%20voted%20eleven,harbour%20on%20Monday%20evening.",
                to(PAGE, "The council voted eleven to four for the harbour on Monday evening."));
    }

    @Test
    @DisplayName("keeps marks from having a meaning in it")
    void marks() {
        assertEquals(
                PAGE + "#:~:text=%E2%80%9CYes%2C%E2%80%9D%20said%20a%20well%2Dknown%20%26%20old%20%28sick%29",
                to(PAGE, "“Yes,” said a well-known & old (sick)"));
    }

    @Test
    @DisplayName("goes behind a fragment the page has, and is the page's link where there are no words")
    void others() {
        URI chapter = URI.create("https://pier.example/vote#two");
        assertEquals("https://pier.example/vote#two:~:text=Boats", to(chapter, "Boats"));
        assertEquals(PAGE.toString(), to(PAGE, " \u200B "));
    }

    private static String to(URI page, String words) {
        return TextFragment.to(page, words).toString();
    }
}
