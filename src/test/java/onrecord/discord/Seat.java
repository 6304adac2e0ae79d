package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where somebody sits who uses the bot, and what they do from there.
 *
 * @param server empty in a private chat
 * @param channel the channel's, thread's or private chat's number
 * @param parent of a thread, its channel's
 * @param roles the numbers of the member's roles
 */
record Seat(
        RunningBot bot,
        Optional<String> server,
        String channel,
        Optional<String> parent,
        String member,
        Rights rights,
        Set<String> roles) {
    private static final int LATER = 5;
    private static final int UPDATE_LATER = 6;
    private static final int UPDATE = 7;

    /** Somebody who may manage this server. */
    static Seat manager(RunningBot bot, String server, String channel) {
        return new Seat(
                bot,
                Optional.of(server),
                channel,
                Optional.empty(),
                Payloads.newId(),
                new Rights(Rights.MANAGE_SERVER),
                Set.of());
    }

    /** A manager of a server nobody has used yet. */
    static Seat newServer(RunningBot bot) {
        return manager(bot, Payloads.newId(), Payloads.newId());
    }

    /** Somebody else of the same server, in the same channel, without rights. */
    Seat student() {
        return new Seat(bot, server, channel, parent, Payloads.newId(), Rights.NONE, Set.of());
    }

    Seat withRole(String role) {
        return new Seat(bot, server, channel, parent, member, rights, Set.of(role));
    }

    Seat in(String other) {
        return new Seat(bot, server, other, Optional.empty(), member, rights, roles);
    }

    Seat inThread() {
        return new Seat(bot, server, Payloads.newId(), Optional.of(channel), member, rights, roles);
    }

    /** The same person in their private chat with the bot. */
    Seat inPrivate() {
        return new Seat(bot, Optional.empty(), Payloads.newId(), Optional.empty(), member, Rights.NONE, Set.of());
    }

    /** Sends a command; {@code options} are names and values in turn. */
    RunningBot.Sent slash(String command, String... options) throws IOException {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i + 1 < options.length; i += 2) {
            filled.put(options[i], options[i + 1]);
        }
        return send(Payloads.slash(command, filled));
    }

    /** The reply to a command. */
    Recorded answered(String command, String... options) throws IOException, InterruptedException {
        return answer(slash(command, options));
    }

    /** Gives a file to {@code /library add}. */
    RunningBot.Sent add(String name, byte[] file) throws IOException {
        return send(withFile(name, file));
    }

    /** Removes an article from the library, and says so again when asked back. */
    Recorded removed(String article) throws IOException, InterruptedException {
        return answer(press(answered("library remove", "article", article), "Remove it"));
    }

    /** The command that gives a file to {@code /library add}. */
    ObjectNode withFile(String name, byte[] file) {
        return Payloads.withFile(
                Payloads.slash("library add", Map.of()),
                "file",
                name,
                file.length,
                bot.discord().rest().keep(file));
    }

    /** Types into an option; answers what is suggested. */
    Recorded typed(String command, String option, String typed) throws IOException, InterruptedException {
        return send(Payloads.typing(member, command, option, typed)).callback();
    }

    RunningBot.Sent press(Recorded card, String label) throws IOException {
        return send(Payloads.press(card.button(label), card.message(), true));
    }

    /** Fills in a form that was opened. */
    RunningBot.Sent fillIn(String form, String words, JsonNode message) throws IOException {
        return send(Payloads.filled(form, words, message));
    }

    /** Writes; in a server the message mentions the bot. */
    Recorded says(String words) throws IOException, InterruptedException {
        return bot.replyTo(bot.write(message(words, true)));
    }

    /** A message written here. */
    ObjectNode message(String words, boolean mentions) {
        ObjectNode message = server.isEmpty()
                ? Payloads.direct(words)
                : Payloads.message((mentions ? "<@" + Payloads.APPLICATION + "> " : "") + words, mentions)
                        .put("guild_id", server.get());
        ((ObjectNode) message.path("author")).put("id", member);
        return message.put("channel_id", channel);
    }

    RunningBot.Sent send(ObjectNode interaction) throws IOException {
        return bot.interact(placed(interaction));
    }

    /** The interaction as Discord sends it from here. */
    ObjectNode placed(ObjectNode interaction) {
        ObjectNode place = (ObjectNode) interaction.put("channel_id", channel).path("channel");
        place.put("id", channel);
        parent.ifPresent(whole -> place.put("type", 11).put("parent_id", whole));
        ObjectNode who = (ObjectNode) interaction.path("member");
        ((ObjectNode) who.path("user")).put("id", member);
        if (server.isEmpty()) {
            interaction.set("user", who.path("user"));
            interaction.put("context", 1).remove(java.util.List.of("member", "guild_id", "guild_locale"));
            place.put("type", 1).remove("guild_id");
        } else {
            interaction.put("guild_id", server.get());
            place.put("guild_id", server.get());
            ArrayNode given =
                    who.put("permissions", Long.toString(rights.bits())).putArray("roles");
            roles.forEach(given::add);
        }
        return interaction;
    }

    /** The reply, whichever way it comes. */
    Recorded answer(RunningBot.Sent sent) throws InterruptedException {
        Recorded callback = sent.callback();
        return switch (callback.body().path("type").asInt()) {
            case LATER, UPDATE_LATER -> sent.reply();
            case UPDATE -> sent.more();
            default -> callback;
        };
    }

    /** The first state of a reply that is as wanted. */
    Recorded answer(RunningBot.Sent sent, Predicate<Recorded> wanted) throws InterruptedException {
        return bot.discord()
                .rest()
                .await(
                        "reply as wanted",
                        r -> r.path().contains(sent.token()) && r.path().endsWith("@original") && wanted.test(r));
    }

    /** The card of an upload when everything is read. */
    Recorded read(RunningBot.Sent sent) throws InterruptedException {
        return answer(
                sent,
                r -> !r.card().isMissingNode()
                        && !r.card().path("title").asText().startsWith("Reading"));
    }

    /** The words of a reply without a card. */
    static String plain(Recorded reply) {
        return reply.message().path("content").asText();
    }
}
