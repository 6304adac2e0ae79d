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
        sent("ask", "question", SecretServer.QUESTION);
        sent("ask", "question", "and why?", "private", "no");
        sent("ask", "question", "Who spoke about the lantern ship?", "private", "yes");
        sent("ask", "question", SecretServer.WHICH_ONE);
        sent("ask", "question", "Who painted the barge?");
        sent("ask", "question", "x".repeat(600));
        sent("quote", "speaker", SPEAKER);
        sent("quote", "speaker", SPEAKER, "about", "keel", "card", "yes");
        sent("quote", "speaker", "harbour master");
        sent("quote", "speaker", "Velkranik");
        sent("verify", "quote", QUOTE);
        sent("verify", "quote", QUOTE, "speaker", SPEAKER);
        sent("compare", "topic", "keel");
        sent("compare", "topic", "the plan of Quillmere");
        sent("articles");
        sent("articles", "article", "Quillmere keel");
        sent("articles", "article", "keel");
        sent("speakers");
        sent("quiz");
        sent("privacy");
        sent("unanswered");
        sent("reports");
        sent("stats");
        sent("help");
        sent("setup");
        sent("setup", "threads", "no", "private", "no", "daily-limit", "0");
        twice("setup", "channel", HERE);
        twice("setup", "reading-room", HERE);
        twice("setup", "human", ID);
        twice("setup", "teacher", ID);
        sent("setup", "shared-articles", "no");
        sent("setup", "shared-articles", "yes");
        sent("library add");
        sent("library add", "link", "https://quillmere.example/");
        sentFiles("file");
        sentFiles("file-2", "file-3", "file-4", "file-5");
        sent("library list");
        sent("library rename", "article", "#1", "headline", "Tides");
        sent("library rename", "article", "keel", "headline", "Tides");
        sent("library remove", "article", "#1");
        sent("library remove", "article", "keel");
        sent("library remove", "article", "Quillmere");
        sent("library export");
        sent("library follow");
        sent("library follow", "feed", "https://quillmere.example/feeds/");
        sent("library class", "name", "Quillmere");
        sent("library class", "name", "main");
        sent("library private", "read", "no");
        sent("library private", "read", "yes");
        sent("library forget", "everything", "yes");
        sent("library forget");
    }

    /** Lists of names and values of options, one for each time the command is sent. */
    Map<String, List<List<String>>> all() {
        return Collections.unmodifiableMap(all);
    }

    private void sent(String command, String... options) {
        all.computeIfAbsent(command, name -> new ArrayList<>()).add(List.of(options));
    }

    /** For what is chosen when it is sent, and taken back when it is sent again. */
    private void twice(String command, String... options) {
        sent(command, options);
        sent(command, options);
    }

    /** Each file stands for itself: its value is not read. */
    private void sentFiles(String... options) {
        List<String> filled = new ArrayList<>();
        for (String option : options) {
            filled.add(option);
            filled.add("");
        }
        all.computeIfAbsent("library add", name -> new ArrayList<>()).add(List.copyOf(filled));
    }
}
