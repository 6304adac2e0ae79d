package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Discord sends today and did not when Javacord 3.8.0 was written: each a request that has to be answered, or an
 * event that has to be survived.
 */
final class ModernPayloads {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = "What did Brink say about the harbour?";

    /** A container with a section in it: the layout Discord calls components v2. */
    private static final String NESTED = """
            [{"type":10,"id":1,"content":"words"},
             {"type":17,"id":2,"accent_color":null,"spoiler":false,"components":[
              {"type":9,"id":3,"components":[{"type":10,"id":4,"content":"more"}],
               "accessory":{"type":2,"id":5,"style":1,"label":"press","custom_id":"c"}},
              {"type":14,"id":6,"spacing":1,"divider":true},
              {"type":12,"id":7,"items":[{"media":{"url":"https://pier.example/a.png"}}]}]}]""";

    private static final String UNKNOWN_CHILD = "[{\"type\":1,\"id\":1,\"components\":[{\"type\":99,\"id\":2}]}]";

    private ModernPayloads() {}

    /**
     * Something Discord sends.
     *
     * @param name what is modern in it
     * @param event the event's name
     * @param json the event
     */
    record Sent(String name, String event, ObjectNode json) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Messages that mention us. */
    static List<Sent> mentions() {
        List<Sent> all = new ArrayList<>();
        all.add(mention("nested components", m -> m.put("flags", 1 << 15).set("components", json(NESTED))));
        all.add(mention("a component nobody knows", m -> m.set("components", json(UNKNOWN_CHILD))));
        all.add(mention("a reply to nested components", m -> reply(m, NESTED)));
        all.add(mention("a reply to a component nobody knows", m -> reply(m, UNKNOWN_CHILD)));
        all.add(mention("a reply to a deleted message", m -> m.put("type", 19).putNull("referenced_message")));
        all.add(mention("a forwarded message", m -> m.put("flags", 1 << 14).set("message_snapshots", json("""
                [{"message":{"type":0,"content":"forwarded","embeds":[],"attachments":[],"flags":0}}]"""))));
        all.add(mention("a poll", m -> m.set("poll", json("""
                {"question":{"text":"?"},"answers":[{"answer_id":1,"poll_media":{"text":"a"}}],"layout_type":1}"""))));
        all.add(mention("a sticker of a new format", m -> m.set("sticker_items", json("""
                [{"id":"1","name":"s","format_type":4}]"""))));
        all.add(mention("super reactions", m -> m.set("reactions", json("""
                [{"emoji":{"id":null,"name":"x"},"count":1,"count_details":{"burst":1,"normal":0},"burst_colors":[],
                  "me_burst":false,"burst_me":false,"me":false,"burst_count":1}]"""))));
        all.add(mention("a voice message", m -> m.put("flags", 1 << 13).set("attachments", json("""
                [{"id":"5","filename":"v.ogg","size":10,"url":"https://pier.example/v.ogg","duration_secs":1.2,
                  "waveform":"AA==","flags":4}]"""))));
        all.add(mention("an embed of a new type", m -> m.set("embeds", json("""
                [{"type":"poll_result","fields":[{"name":"a","value":"b","inline":false}]}]"""))));
        all.add(mention("a number for a nonce", m -> m.put("nonce", 123)));
        all.add(mention("an author without discriminator", m -> author(m).remove("discriminator")));
        all.add(mention(
                "an author with fields of today",
                m -> author(m)
                        .put("global_name", "Robin")
                        .put("public_flags", 1L << 40)
                        .putNull("avatar_decoration_data")
                        .putNull("collectibles")
                        .putNull("primary_guild")));
        all.add(mention("flags beyond 31 bits", m -> m.put("flags", 1L << 33)));
        all.add(mention(
                "the chat of a voice channel",
                m -> m.put("channel_id", "300000000000000002").put("channel_type", 2)));
        all.add(mention(
                "a post in a forum nobody announced",
                m -> m.put("channel_id", "300000000000000099").put("channel_type", 11)));
        all.add(mention(
                "a server nobody announced",
                m -> m.put("guild_id", "200000000000000077").put("channel_id", "300000000000000077")));
        all.add(mention("no member", m -> m.remove("member")));
        return all;
    }

    /** Interactions, each a question but for the last ones. */
    static List<Sent> interactions() {
        List<Sent> all = new ArrayList<>();
        all.add(asked("a thread nobody announced", i -> channel(i, "300000000000000098", 11)));
        all.add(asked("an app the user brought along to a server without the bot", i -> {
            channel(i, "300000000000000077", 0);
            i.put("guild_id", "200000000000000077");
            i.set("authorizing_integration_owners", json("{\"1\":\"400000000000000001\"}"));
        }));
        all.add(asked("the chat of a voice channel", i -> channel(i, "300000000000000002", 2)));
        all.add(asked("a post in a media channel", i -> channel(i, "300000000000000006", 16)));
        all.add(asked("no channel_id, only the channel", i -> i.remove("channel_id")));
        all.add(asked("no channel at all", i -> i.remove(List.of("channel", "channel_id"))));
        all.add(asked("no locale", i -> i.remove(List.of("locale", "guild_locale"))));
        all.add(asked("a locale nobody knows", i -> i.put("locale", "es-419")));
        all.add(asked("permissions beyond 63 bits", i -> i.put("app_permissions", "18446744073709551615")));
        all.add(asked(
                "a user without discriminator", i -> ((ObjectNode) i.at("/member/user")).remove("discriminator")));
        all.add(asked("no application_id", i -> i.remove("application_id")));
        all.add(asked("a private chat with the bot", i -> alone(i, 1)));
        all.add(asked("a private chat of several", i -> alone(i, 2)));
        all.add(asked("an option of a type nobody knows", i -> ((ObjectNode) i.at("/data/options/0")).put("type", 12)));
        return all;
    }

    /** Menu entries on messages, and presses in them. */
    static List<Sent> onMessages() {
        List<Sent> all = new ArrayList<>();
        for (String components : List.of("[]", NESTED, UNKNOWN_CHILD)) {
            ObjectNode chosen =
                    Payloads.onMessage("Check this quote", "“The harbour belongs to the town,” Brink said.");
            for (JsonNode target : chosen.at("/data/resolved/messages")) {
                ((ObjectNode) target).put("flags", 1 << 15).set("components", json(components));
            }
            all.add(new Sent(
                    "a menu on a message with " + components.length() + " characters of components",
                    "INTERACTION_CREATE",
                    chosen));
        }
        return all;
    }

    /** What cannot be answered with more than that it no longer works. */
    static List<Sent> presses() {
        List<Sent> all = new ArrayList<>();
        ObjectNode nested = Payloads.press("c", json("{}"), false);
        ((ObjectNode) nested.path("message")).set("components", json(NESTED));
        all.add(new Sent("a button in nested components", "INTERACTION_CREATE", nested));
        ObjectNode bare = Payloads.press("c", json("{}"), true);
        bare.remove("message");
        all.add(new Sent("a button on a message that is not sent along", "INTERACTION_CREATE", bare));
        ObjectNode form = Payloads.press("form", json("{}"), false).put("type", 5);
        form.set("data", json("""
                {"custom_id":"form","components":[{"type":18,"id":1,
                 "component":{"type":4,"id":2,"custom_id":"words","value":"w"}}]}"""));
        all.add(new Sent("a form in the new layout", "INTERACTION_CREATE", form));
        ObjectNode future = Payloads.press("c", json("{}"), false).put("type", 77);
        future.remove("data");
        all.add(new Sent("a kind of interaction nobody knows", "INTERACTION_CREATE", future));
        return all;
    }

    /** What needs no answer. */
    static List<Sent> events() {
        List<Sent> all = new ArrayList<>();
        for (String event : List.of(
                "MESSAGE_POLL_VOTE_ADD",
                "ENTITLEMENT_CREATE",
                "VOICE_CHANNEL_STATUS_UPDATE",
                "RATE_LIMITED",
                "GUILD_SOUNDBOARD_SOUND_CREATE",
                "AUTO_MODERATION_ACTION_EXECUTION",
                "GUILD_AUDIT_LOG_ENTRY_CREATE",
                "SOME_FUTURE_EVENT")) {
            all.add(new Sent(
                    "an event nobody knows: " + event, event, object("{\"guild_id\":\"" + Payloads.GUILD + "\"}")));
        }
        ObjectNode edited = Payloads.message("edited", false);
        edited.set("components", json(NESTED));
        all.add(new Sent("an edited message with nested components", "MESSAGE_UPDATE", edited));
        for (String gone : List.of("region", "nsfw_level", "large", "channels", "roles", "members")) {
            ObjectNode guild = Payloads.guild().put("id", Payloads.newId());
            guild.remove(gone);
            all.add(new Sent("a server without " + gone, "GUILD_CREATE", guild));
        }
        all.add(new Sent(
                "a server that is not to be had here",
                "GUILD_CREATE",
                object("{\"id\":\"200000000000000099\",\"unavailable\":true,\"geo_restricted\":true}")));
        ObjectNode echo = Payloads.sent(json("{\"content\":\"for one\"}")).put("flags", 64);
        all.add(new Sent(
                "the echo of a reply for one, in a voice channel",
                "MESSAGE_CREATE",
                echo.put("channel_id", "300000000000000002")));
        all.add(new Sent(
                "a channel of a new type",
                "CHANNEL_CREATE",
                object("{\"id\":\"300000000000000010\",\"type\":16,\"guild_id\":\"" + Payloads.GUILD
                        + "\",\"name\":\"media\",\"position\":9,\"permission_overwrites\":[],\"flags\":0}")));
        all.add(new Sent("an interaction that says nothing", "INTERACTION_CREATE", object("{}")));
        all.add(new Sent("a message that says nothing", "MESSAGE_CREATE", object("{}")));
        return all;
    }

    private static Sent mention(String name, Change change) {
        ObjectNode message = Payloads.message("<@" + Payloads.APPLICATION + "> " + QUESTION, true);
        change.make(message);
        return new Sent("a mention with " + name, "MESSAGE_CREATE", message);
    }

    private static Sent asked(String name, Change change) {
        ObjectNode interaction = Payloads.slash("ask", Map.of("question", QUESTION));
        change.make(interaction);
        return new Sent("a command with " + name, "INTERACTION_CREATE", interaction);
    }

    private static void reply(ObjectNode message, String components) {
        ObjectNode earlier = Payloads.message("", false).put("flags", 1 << 15);
        earlier.set("components", json(components));
        message.put("type", 19).set("referenced_message", earlier);
    }

    private static void channel(ObjectNode interaction, String id, int type) {
        interaction.put("channel_id", id);
        ((ObjectNode) interaction.path("channel")).put("id", id).put("type", type);
    }

    private static void alone(ObjectNode interaction, int context) {
        interaction.put("context", context).set("user", interaction.at("/member/user"));
        interaction.remove(List.of("guild_id", "member", "guild_locale"));
        channel(interaction, "500000000000000002", context == 1 ? 1 : 3);
    }

    private static ObjectNode author(ObjectNode message) {
        return (ObjectNode) message.path("author");
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) json(json);
    }

    private static JsonNode json(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Change {
        void make(ObjectNode json);
    }
}
