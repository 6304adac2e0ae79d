package onrecord.discord;

import java.net.URI;
import java.util.Optional;

/**
 * A framed message, which Discord calls an embed. It refuses what Discord would refuse, so whoever draws one has to cut.
 *
 * @param author a line of plain text above everything; for answers the question, which buttons read again
 * @param title a line in bold
 * @param link where the title leads
 * @param description the body, in Discord's Markdown
 * @param tone what colour its edge has
 * @param footer a line of small plain text
 */
record Card(
        Optional<String> author,
        Optional<String> title,
        Optional<URI> link,
        String description,
        Tone tone,
        Optional<String> footer) {
    static final int LONGEST_AUTHOR = 256;
    static final int LONGEST_TITLE = 256;
    static final int LONGEST_DESCRIPTION = 4096;
    static final int LONGEST_FOOTER = 2048;
    /** The most characters all the texts of one message's cards may have together. */
    static final int LONGEST = 6000;

    Card {
        int all = within(author, LONGEST_AUTHOR)
                + within(title, LONGEST_TITLE)
                + within(Optional.of(description), LONGEST_DESCRIPTION)
                + within(footer, LONGEST_FOOTER);
        if (all > LONGEST) {
            throw new IllegalArgumentException("a card of " + all + " characters");
        }
    }

    /** The same card with something above its body. */
    Card below(String first) {
        return new Card(author, title, link, first + description, tone, footer);
    }

    private static int within(Optional<String> text, int longest) {
        int length = text.map(String::length).orElse(0);
        if (text.isPresent() && (length == 0 || length > longest)) {
            throw new IllegalArgumentException("a card with " + length + " characters where 1 to " + longest + " fit");
        }
        return length;
    }

    /** What kind of card it is, told by the colour of its edge. */
    enum Tone {
        ON_RECORD(0x2F9E6E),
        NOT_ON_RECORD(0x8A8F98),
        QUESTION_BACK(0xD9A441),
        OTHERWISE(0x9A6BC2),
        WRONG(0xC2524A),
        INFORMATION(0x4C7EC9);

        private final int colour;

        Tone(int colour) {
            this.colour = colour;
        }

        /** Red, green and blue, a byte each. */
        int colour() {
            return colour;
        }
    }
}
