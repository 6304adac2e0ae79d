package onrecord.discord;

import java.util.Locale;

/** A way by which words come into a server's keeping; each has a word of its own that stands nowhere else. */
enum WayIn {
    FILE("a file", "velkraniq", Reach.LIBRARY),
    ZIP("a file in a zip", "oszmurel", Reach.LIBRARY),
    LINK("the page of a link", "drabintho", Reach.LIBRARY),
    PASTED("a pasted text", "quenvossa", Reach.LIBRARY),
    RENAMED("a new headline", "yttrelpam", Reach.LIBRARY),
    REFUSED("the name of a refused file", "gnorfeltz", Reach.LIBRARY),
    FEED("the address of a feed", "kryndelop", Reach.LIBRARY),
    LIBRARY_NAME("the name of a library", "hexfalour", Reach.SERVER),
    CLASS_FILE("a file of a class's library", "brozimund", Reach.CLASS),
    SETTING("a role in the settings", "777000777000777001", Reach.SERVER),
    REPORT("a report", "wimberdax", Reach.MANAGERS),
    UNANSWERED("a question without an answer", "zolfenqua", Reach.MANAGERS);

    /** Who may see it. */
    enum Reach {
        /** Who reads the server's main library. */
        LIBRARY,
        /** Who reads the library of one class of the server. */
        CLASS,
        /** Everybody in the server. */
        SERVER,
        /** Who manages the server. */
        MANAGERS
    }

    private final String label;
    private final String word;
    private final Reach reach;

    WayIn(String label, String word, Reach reach) {
        this.label = label;
        this.word = word;
        this.reach = reach;
    }

    String label() {
        return label;
    }

    /** In small letters. */
    String word() {
        return word;
    }

    Reach reach() {
        return reach;
    }

    /** Whether the word stands in a text. */
    boolean isIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    /** An article with the word wherever words of an article can come out: headline, speaker, quotation, text. */
    String article() {
        String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return """
                Quillmere keel plan of %1$s

                Harbour master Tamsin %1$s spoke about the keel at Quillmere on Monday.

                "The keel of the %2$s lantern ship must be mended before winter," said harbour master Tamsin %1$s.

                "The lantern burns all night," said councillor %1$s Marlowe on Tuesday.

                The plan of %1$s was read aloud, and nobody in Quillmere was against it.
                """.formatted(name, word);
    }
}
