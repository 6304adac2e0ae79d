package onrecord.discord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each command is sent with when it is tried whether secret words come out of it. */
final class TriedCommands {
    /** Stands for the number of the channel where the command is sent. */
    static final String HERE = "{here}";

    /** Words that every secret article has said, but for the secret one. */
    static final String QUOTE = "The keel of the lantern ship must be mended before winter";

    private static final String SPEAKER = "Tamsin";
    private static final String ID = "444000444000444001";

    private final Map<String, List<List<String>>> all = new LinkedHashMap<>();

    TriedCommands() {
        sent("ask", List.of("question", SecretServer.QUESTION), List.of("question", "and why?", "private", "no"));
        sent("ask", List.of("question", "Who spoke about the lantern ship?", "private", "yes"));
        sent("ask", List.of("question", "Who painted the barge?"), List.of("question", "x".repeat(600)));
        sent("quote", List.of("speaker", SPEAKER), List.of("speaker", SPEAKER, "about", "keel", "card", "yes"));
        sent("quote", List.of("speaker", "harbour master"), List.of("speaker", "Velkranik"));
        sent("verify", List.of("quote", QUOTE), List.of("quote", QUOTE, "speaker", SPEAKER));
        sent("compare", List.of("topic", "keel"), List.of("topic", "the plan of Quillmere"));
        sent("articles", List.of(), List.of("article", "Quillmere keel"), List.of("article", "keel"));
        sent("speakers", List.of());
        sent("quiz", List.of());
        sent("privacy", List.of());
        sent("unanswered", List.of());
        sent("reports", List.of());
        sent("stats", List.of());
        sent("help", List.of());
        sent("setup", List.of(), List.of("threads", "no", "private", "no", "daily-limit", "0"));
        twice("setup", List.of("channel", HERE), List.of("reading-room", HERE), List.of("human", ID));
        twice("setup", List.of("teacher", ID));
        sent("setup", List.of("shared-articles", "no"), List.of("shared-articles", "yes"));
        sent("library add", List.of(), List.of("link", "https://quillmere.example/"));
        sent("library add", files("file"), files("file-2", "file-3", "file-4", "file-5"));
        sent("library list", List.of());
        sent("library rename", List.of("article", "#1", "headline", "Tides"));
        sent("library rename", List.of("article", "keel", "headline", "Tides"));
        sent("library remove", List.of("article", "#1"), List.of("article", "keel"), List.of("article", "Quillmere"));
        sent("library export", List.of());
        sent("library follow", List.of(), List.of("feed", "https://quillmere.example/feeds/"));
        sent("library class", List.of("name", "Quillmere"), List.of("name", "main"));
        sent("library private", List.of("read", "no"), List.of("read", "yes"));
        sent("library forget", List.of());
    }

    /** Lists of names and values of options, one for each time the command is sent. */
    Map<String, List<List<String>>> all() {
        return Collections.unmodifiableMap(all);
    }

    @SafeVarargs
    private final void sent(String command, List<String>... options) {
        all.computeIfAbsent(command, name -> new ArrayList<>()).addAll(List.of(options));
    }

    /** For what is chosen when it is sent, and taken back when it is sent again. */
    @SafeVarargs
    private final void twice(String command, List<String>... options) {
        for (List<String> once : options) {
            sent(command, once, once);
        }
    }

    private static List<String> files(String... options) {
        List<String> filled = new ArrayList<>();
        for (String option : options) {
            filled.add(option);
            filled.add("");
        }
        return filled;
    }
}
