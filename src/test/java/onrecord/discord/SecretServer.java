package onrecord.discord;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import onrecord.store.KeptArticle;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;

/**
 * A server that keeps a secret word by every {@link WayIn}.
 *
 * @param main a manager in a channel that reads the main library
 * @param classroom the same one in the channel of a class that reads a library of its own
 */
record SecretServer(Seat main, Seat classroom) {
    /** Words that stand in every secret article and are no secret. */
    static final String QUESTION = "What did Tamsin say about the keel at Quillmere?";

    /** Asks back which of several is meant. */
    static final String WHICH_ONE = "What did Marlowe say about the lantern?";

    private static final byte[] BROKEN = Leaflets.bytes("%PDF-1.7 and nothing more");

    /** Where the page with the secret word lies. */
    static Shelf shelf() {
        return new Shelf(Map.of(page(), WayIn.LINK.article()));
    }

    /** A server that keeps all the secrets. */
    static SecretServer filled(RunningBot bot) throws Exception {
        Seat main = Seat.newServer(bot);
        SecretServer made = new SecretServer(main, main.in(Payloads.newId()));
        for (WayIn way : WayIn.values()) {
            made.take(way);
        }
        main.answered("ask", "question", "What did Tamsin Velkraniq say about the keel?");
        return made;
    }

    Server server() {
        return Server.of(main.server().orElseThrow());
    }

    /** The numbers of the articles it keeps, as buttons name them. */
    List<String> articles() {
        TreeSet<String> ids = new TreeSet<>();
        for (ServerLibrary library : main.bot().store().libraries().of(server())) {
            for (KeptArticle kept : main.bot().store().articles().list(library, 0, 100)) {
                main.bot()
                        .store()
                        .articles()
                        .text(library, kept.number())
                        .ifPresent(text -> ids.add(text.id().value()));
            }
        }
        return List.copyOf(ids);
    }

    /** All it keeps, in a form that tells whether anything changed. */
    String state() {
        StringBuilder state = new StringBuilder();
        var store = main.bot().store();
        for (ServerLibrary library : store.libraries().of(server())) {
            state.append(library)
                    .append(store.articles().list(library, 0, 100))
                    .append(store.feeds().list(library).stream()
                            .map(f -> f.link())
                            .toList());
        }
        return state.append(store.settings().of(server()))
                .append(store.reports().list(server(), 0, 1000).stream()
                        .filter(r -> WayIn.REPORT.isIn(r.words()))
                        .toList())
                .append(store.unanswered().list(server(), 0, 1000).stream()
                        .filter(q -> WayIn.UNANSWERED.isIn(q.words()))
                        .toList())
                .toString();
    }

    private void take(WayIn way) throws Exception {
        switch (way) {
            case FILE -> uploaded(main, "keel-" + way.word() + ".txt", Leaflets.bytes(way.article()));
            case ZIP ->
                uploaded(main, "week.zip", Leaflets.zipped(Map.of(way.word() + ".txt", Leaflets.bytes(way.article()))));
            case LINK -> main.read(main.slash("library add", "link", page().toString()));
            case PASTED -> main.read(main.fillIn("library:paste", way.article(), Payloads.direct("")));
            case RENAMED ->
                main.answered(
                        "library rename",
                        "article",
                        "plan of " + WayIn.PASTED.word(),
                        "headline",
                        "Quillmere keel of " + way.word());
            case REFUSED -> uploaded(main, "keel-" + way.word() + ".pdf", BROKEN);
            case FEED -> main.answered("library follow", "feed", "https://quillmere.example/feeds/" + way.word());
            case LIBRARY_NAME -> classroom.answered("library class", "name", "History " + way.word());
            case CLASS_FILE -> uploaded(classroom, "class.txt", Leaflets.bytes(way.article()));
            case SETTING -> main.answered("setup", "human", way.word());
            case REPORT -> main.answer(main.student().fillIn("wrong", "It was " + way.word() + ".", card(QUESTION)));
            case UNANSWERED -> unanswered("Who painted the barge of " + way.word() + "?");
        }
    }

    /** It is kept after the answer was sent. */
    private void unanswered(String question) throws Exception {
        main.student().answered("ask", "question", question);
        for (int i = 0; i < 1000; i++) {
            if (main.bot().store().unanswered().count(server()) > 0) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("the question found an answer");
    }

    private static void uploaded(Seat seat, String name, byte[] file) throws Exception {
        seat.read(seat.add(name, file));
    }

    private static URI page() {
        return URI.create("https://quillmere.example/" + WayIn.LINK.word());
    }

    /** A card of ours that answers a question, or stands for whatever a button reads from its first line. */
    static ObjectNode card(String author) {
        ObjectNode card = JsonNodeFactory.instance.objectNode();
        ObjectNode embed = card.putArray("embeds").addObject().put("description", "On record.");
        embed.putObject("author").put("name", author);
        card.putArray("components");
        return card;
    }
}
