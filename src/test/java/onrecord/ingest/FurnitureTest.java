package onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line")
class FurnitureTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Live Story",
                "LIVE UPDATES",
                "Breaking news",
                "Leave a Comment",
                "12 Comments",
                "View all comments (14)",
                "Join the conversation",
                "Advertisement",
                "ADVERTISEMENT - scroll on for more",
                "Story continues below advertisement",
                "Sponsored content",
                "Read more: Fishermen ask for a second pier",
                "READ ALSO",
                "Related: What the engineers found",
                "Related stories",
                "More on this story",
                "Most read",
                "Watch: The mayor speaks to the fishermen",
                "You may also like",
                "Share this article",
                "Share on Facebook",
                "Facebook Twitter WhatsApp",
                "Facebook | X | Email",
                "Print",
                "Follow us on Telegram for more",
                "Follow Jane Doe on Twitter: @janedoe",
                "Sign up for our morning newsletter",
                "Subscribe now",
                "Download our new app",
                "© 2022 Harbour Gazette",
                "Copyright 2022 Harbour Gazette. All rights reserved.",
                "Skip to content",
                "Tags: harbour, pier, council",
                "Click here for the whole list",
                "2 of 14",
                "![The old pier](pier.jpg)",
                "<!-- widget -->",
                "(Reporting by Jane Doe in Oslo; Editing by John Roe)",
                "Edited by: Jane van der Berg",
                "Jane Doe contributed to this report.",
                "Brussels, Harbour News —"
            })
    @DisplayName("of the web page around an article is furniture")
    void furniture(String line) {
        assertEquals(Part.FURNITURE, partOf(line));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "January 12, 2022, 4:53 PM",
                "By Jane Doe",
                "3 min read",
                "12 MINUTE READ",
                "Reading time: 4 minutes",
                "Jane",
                "3 min read | 12 January 2022"
            })
    @DisplayName("of date, byline or reading time tells about the article, and a name alone does not")
    void particulars(String line) {
        assertEquals(line.equals("Jane") ? Part.TEXT : Part.PARTICULARS, partOf(line));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Share prices fell on Wednesday.",
                "Share of the vote",
                "Live ammunition was fired, the mayor said.",
                "Breaking the ice took three hours.",
                "Comments by the mayor angered the fishermen.",
                "Advertisement spending rose by a third in 2022.",
                "Read aloud, the letter took an hour.",
                "Related talks are to begin in Geneva next week.",
                "Watch towers stand along the border.",
                "Follow the money, the prosecutor told them.",
                "Print runs of the paper doubled.",
                "Subscribe to his view or not, it counts.",
                "Copyright law was changed last year.",
                "Home is where they want to go.",
                "Reporting by the Harbour Gazette showed that the mayor knew.",
                "Two of the 14 boats sank.",
                "Minutes later the bridge was gone.",
                "“Read more,” she told them.",
                "The mayor paused – and left."
            })
    @DisplayName("of the story that begins with the same words is text")
    void story(String line) {
        assertEquals(Part.TEXT, partOf(line));
    }

    @Test
    @DisplayName("is furniture on a Turkish computer too")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(Part.FURNITURE, partOf("LIVE STORY"));
            assertEquals(Part.FURNITURE, partOf("SIGN IN"));
            assertEquals(Part.CREDIT, partOf("JANE DOE/GETTY IMAGES"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("made to match in very many ways is still decided")
    void hostile() {
        assertEquals(Part.TEXT, partOf("Reporting by" + " AND".repeat(70) + " !"));
        assertEquals(Part.TEXT, partOf("x".repeat(290)));
        assertEquals(Part.TEXT, partOf("By " + "A".repeat(150) + " ?"));
        assertEquals(Part.TEXT, partOf("By" + " Al-El".repeat(25) + " ?"));
        assertEquals(Part.TEXT, partOf("all ".repeat(70) + "!"));
    }

    private static Part partOf(String line) {
        return Part.of(line, Form.bare(line));
    }
}
