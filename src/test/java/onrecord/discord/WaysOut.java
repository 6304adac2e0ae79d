package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.discord.CommandDescription.Option;

/**
 * Every way by which words could come out of the bot, tried with words that stand in the secret articles and are no
 * secrets. A new command, option, button or form has to be added here: {@link #missing} says which is not there.
 */
final class WaysOut {
    private static final String SPEAKER = "Tamsin";
    private static final Set<String> CHANGING = Set.of(
            "setup",
            "library add",
            "library remove",
            "library rename",
            "library follow",
            "library class",
            "library private");

    /** Ids of buttons of every kind, as somebody could make them up. */
    private static final List<String> BUTTONS = List.of(
            "more:0",
            "more:1",
            "share:0",
            "who-else",
            "helpful",
            "wrong",
            "human:{me}",
            "remove:{me}",
            "meant:{me}:0:0",
            "meant:{me}:1:1",
            "try:{me}:" + SecretServer.QUESTION,
            "quotes:0:6",
            "quotes:1:6:picture",
            "compare:0",
            "compare:1",
            "speakers:0",
            "speakers:1",
            "quiz:again",
            "quiz:1:0:0",
            "quiz:1:1:1",
            "unanswered:0",
            "unanswered:1",
            "reports:0",
            "reports:1",
            "library:list:0",
            "library:list:1",
            "library:export:1:0:0",
            "library:export:2:1:1",
            "nobody-knows-this:1");

    /** Those of which a press changes what is kept. */
    private static final List<String> CHANGING_BUTTONS = List.of(
            "unanswered:clear",
            "reports:done:1",
            "reports:done:2",
            "privacy:delete",
            "privacy:nothing",
            "privacy:again",
            "library:remove:1",
            "library:remove:2",
            "library:remove:5",
            "library:forget:1",
            "library:forget:2",
            "library:forget:3");

    private static final List<String> FORMS = List.of("wrong", "library:paste", "nobody-knows-this");

    private final Commands commands;
    private final Map<String, List<List<String>>> sent = new TriedCommands().all();
    private final List<Probe> probes = new ArrayList<>();

    WaysOut(Commands commands) {
        this.commands = commands;
    }

    /**
     * All of them.
     *
     * @param buttons ids that stood on cards of the secret server
     * @param articles the numbers of its articles
     */
    List<Probe> probes(Collection<String> buttons, List<String> articles) {
        probes.clear();
        messages();
        sent.forEach((name, ways) -> ways.forEach(options -> command(name, options)));
        suggestions();
        commands.onMessages().forEach(m -> menu(m.description().name()));
        BUTTONS.forEach(id -> button(id, false));
        CHANGING_BUTTONS.forEach(id -> button(id, true));
        articles.forEach(article -> {
            button("ctx:0:" + article + ".14.k", false);
            button("turn:0:" + article + ".14.k:" + article + ".15.9", false);
            button("context:" + article + ":40:60", false);
        });
        // The words on some buttons stand in their ids; who presses one knows them.
        buttons.stream()
                .filter(id -> !BUTTONS.contains(id) && !CHANGING_BUTTONS.contains(id))
                .filter(id -> !id.startsWith("try:"))
                .forEach(id -> button(id, changes(id)));
        FORMS.forEach(this::form);
        return List.copyOf(probes);
    }

    /** What nobody tries yet, each with what to add; nothing when all is tried. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Command command : commands.slash()) {
            CommandDescription offer = command.description();
            List<List<String>> tried = sent.getOrDefault(offer.name(), List.of());
            if (tried.isEmpty()) {
                missing.add(
                        "/" + offer.name() + " is not tried: add sent(\"" + offer.name() + "\", …) to TriedCommands.");
            }
            Set<String> filled = new HashSet<>();
            tried.forEach(filled::addAll);
            offer.options().stream()
                    .map(Option::name)
                    .filter(option -> !filled.contains(option))
                    .forEach(option -> missing.add("The option " + option + " of /" + offer.name()
                            + " is never filled in: add it to sent(\"" + offer.name() + "\", …) in TriedCommands."));
        }
        for (ButtonAction button : commands.buttons()) {
            if (ids().stream().noneMatch(button::knows)) {
                missing.add("The buttons of " + button.getClass().getSimpleName()
                        + " are not pressed: add an id as it could be forged to BUTTONS in WaysOut, or to"
                        + " CHANGING_BUTTONS when a press changes what is kept.");
            }
        }
        for (FormAction form : commands.forms()) {
            if (FORMS.stream().noneMatch(form::knows)) {
                missing.add("The form of " + form.getClass().getSimpleName()
                        + " is not filled in: add its id to FORMS in WaysOut.");
            }
        }
        return missing;
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>(BUTTONS);
        ids.addAll(CHANGING_BUTTONS);
        ids.add("ctx:0:0123456789abcdef.0.20");
        return ids.stream().map(id -> id.replace("{me}", "1")).toList();
    }

    private static boolean changes(String id) {
        return CHANGING_BUTTONS.stream().map(c -> c.replaceAll("\\d+$", "")).anyMatch(id::startsWith);
    }

    private void messages() {
        for (String words : List.of(
                SecretServer.QUESTION, "and why?", SecretServer.WHICH_ONE, "Who spoke about the lantern ship?", "")) {
            probes.add(new Probe("a mention, or a private message", false, true, seat -> seat.message(words, true)));
        }
        for (String words : List.of("and why?", "who else?", "when was that?")) {
            probes.add(new Probe("a reply to a card", false, true, seat -> {
                ObjectNode reply = seat.message(words, true);
                reply.set("referenced_message", Payloads.sent(SecretServer.card(SecretServer.QUESTION)));
                return reply;
            }));
        }
    }

    private void command(String name, List<String> options) {
        boolean changes = CHANGING.contains(name) && !options.isEmpty();
        probes.add(new Probe("/" + name, changes, false, seat -> {
            Map<String, String> filled = new LinkedHashMap<>();
            List<String> files = new ArrayList<>();
            for (int i = 0; i < options.size(); i += 2) {
                if (options.get(i).startsWith("file")) {
                    files.add(options.get(i));
                } else {
                    filled.put(options.get(i), options.get(i + 1).replace(TriedCommands.HERE, seat.channel()));
                }
            }
            ObjectNode command = Payloads.slash(name, filled);
            for (String option : files) {
                byte[] tides = Leaflets.bytes("Tides of the week\n\nThe keel stays dry, said Tamsin Oake.\n");
                String address = seat.bot().discord().rest().keep(tides);
                Payloads.withFile(command, option, option + ".txt", tides.length, address);
            }
            return command;
        }));
    }

    private void suggestions() {
        List<String> typed = new ArrayList<>(List.of("", "t", "tams", "Tamsin ", "keel", "quill", "#1", "https"));
        for (WayIn way : WayIn.values()) {
            typed.add(way.word().substring(0, 4));
        }
        for (Command command : commands.slash()) {
            for (Option option : command.description().options()) {
                if (option.suggesting()) {
                    String name = command.description().name();
                    typed.forEach(words -> probes.add(new Probe(
                            "typing /" + name + " " + option.name() + ":",
                            false,
                            false,
                            seat -> Payloads.typing(seat.member(), name, option.name(), words))));
                }
            }
        }
    }

    private void menu(String entry) {
        for (String content : List.of(SecretServer.QUESTION, "“" + TriedCommands.QUOTE + ",” said Tamsin.")) {
            probes.add(new Probe("menu: " + entry, false, false, seat -> Payloads.onMessage(entry, content)));
        }
    }

    private void button(String id, boolean changes) {
        String author = id.startsWith("quotes:")
                ? SPEAKER
                : id.startsWith("compare:")
                        ? "How the articles report: keel"
                        : id.startsWith("meant:") ? SecretServer.WHICH_ONE : SecretServer.QUESTION;
        probes.add(new Probe(
                "button " + id.replaceFirst(":.*", ":…"),
                changes,
                false,
                seat -> Payloads.press(id.replace("{me}", seat.member()), SecretServer.card(author), false)));
    }

    private void form(String id) {
        probes.add(new Probe(
                "form " + id,
                true,
                false,
                seat -> Payloads.filled(
                        id,
                        "Tides\n\nThe keel stays dry, said Tamsin Oake.",
                        SecretServer.card(SecretServer.QUESTION))));
    }
}
