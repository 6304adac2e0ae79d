package onrecord.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Discord's objects, with the fields a client needs. */
final class Payloads {
    static final String APPLICATION = "900000000000000001";
    static final String GUILD = "200000000000000001";
    static final String CHANNEL = "300000000000000001";
    static final String DIRECT_CHANNEL = "500000000000000001";
    static final String MEMBER = "400000000000000001";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong IDS = new AtomicLong(1_400_000_000_000_000_000L);
    private static final String TIME = "2026-01-12T09:00:00.000000+00:00";

    private Payloads() {}

    static String newId() {
        return Long.toString(IDS.incrementAndGet());
    }

    static ObjectNode application() {
        return object("""
                {"id":"%s","name":"OnRecord","icon":null,"description":"","summary":"","bot_public":true,
                 "bot_require_code_grant":false,"verify_key":"%s","flags":0,"team":null,"owner":%s}
                """.formatted(APPLICATION, "a".repeat(64), user()));
    }

    static ObjectNode ready() {
        return object("""
                {"v":10,"user":%s,"session_id":"session","resume_gateway_url":"wss://gateway.discord.gg",
                 "application":{"id":"%s","flags":0},"private_channels":[],
                 "guilds":[{"id":"%s","unavailable":true}]}
                """.formatted(bot(), APPLICATION, GUILD));
    }

    static ObjectNode guild() {
        return object("""
                {"id":"%1$s","name":"Reading group","icon":null,"splash":null,"owner_id":"%2$s","region":"",
                 "afk_channel_id":null,"afk_timeout":300,"verification_level":1,"default_message_notifications":0,
                 "explicit_content_filter":0,"emojis":[],"features":[],"mfa_level":0,"application_id":null,
                 "system_channel_id":null,"system_channel_flags":0,"rules_channel_id":null,"joined_at":"%3$s",
                 "large":false,"member_count":2,"voice_states":[],"members":[],"threads":[],"presences":[],
                 "vanity_url_code":null,"description":null,"banner":null,"premium_tier":0,"preferred_locale":"en-US",
                 "public_updates_channel_id":null,"nsfw_level":0,"stickers":[],"nsfw":false,
                 "roles":[{"id":"%1$s","name":"@everyone","permissions":"0","position":0,"color":0,"hoist":false,
                           "managed":false,"mentionable":false}],
                 "channels":[{"id":"%4$s","type":0,"name":"general","position":0,"permission_overwrites":[],
                              "nsfw":false}]}
                """.formatted(GUILD, MEMBER, TIME, CHANNEL));
    }

    /** A command with its options, as a member of the server sends it; a command within another stands behind it. */
    static ObjectNode slash(String command, Map<String, String> options) {
        ObjectNode data = JSON.createObjectNode().put("id", newId());
        ArrayNode filled = options(command, data);
        options.forEach((name, value) ->
                filled.addObject().put("name", name).put("type", 3).put("value", value));
        return interaction(2, data);
    }

    /** Fills a file into an option of a command. */
    static ObjectNode withFile(ObjectNode command, String option, String name, long size, String address) {
        ObjectNode data = (ObjectNode) command.path("data");
        String number = newId();
        JsonNode first = data.path("options").path(0);
        ArrayNode options =
                (ArrayNode) (first.path("type").asInt() == 1 ? first.path("options") : data.path("options"));
        options.addObject().put("name", option).put("type", 11).put("value", number);
        data.withObject("/resolved/attachments/" + number)
                .put("id", number)
                .put("filename", name)
                .put("size", size)
                .put("url", address)
                .put("proxy_url", address)
                .put("content_type", "application/octet-stream");
        return command;
    }

    /** Names a command; answers where its options stand. */
    private static ArrayNode options(String command, ObjectNode data) {
        String[] names = command.split(" ", 2);
        ArrayNode options = data.put("name", names[0]).put("type", 1).putArray("options");
        return names.length == 1
                ? options
                : options.addObject().put("name", names[1]).put("type", 1).putArray("options");
    }

    /** A keystroke in a command's last option, the ones before it filled in, by a member of this number. */
    static ObjectNode typing(String member, String command, String option, String typed) {
        ObjectNode data = JSON.createObjectNode().put("id", newId());
        options(command, data)
                .addObject()
                .put("name", option)
                .put("type", 3)
                .put("value", typed)
                .put("focused", true);
        ObjectNode typing = interaction(4, data);
        ((ObjectNode) typing.at("/member/user")).put("id", member);
        return typing;
    }

    /** A menu entry, chosen on a message somebody wrote. */
    static ObjectNode onMessage(String entry, String content) {
        ObjectNode target = message(content, false);
        target.remove("member");
        String id = target.path("id").asText();
        ObjectNode data = JSON.createObjectNode()
                .put("id", newId())
                .put("name", entry)
                .put("type", 3)
                .put("target_id", id);
        data.putObject("resolved").putObject("messages").set(id, target);
        return interaction(2, data);
    }

    /** A press of a button on a message of ours. */
    static ObjectNode press(String button, JsonNode message, boolean seenByOneOnly) {
        ObjectNode data = JSON.createObjectNode().put("custom_id", button).put("component_type", 2);
        ObjectNode pressed = interaction(3, data);
        ObjectNode shown = sent(message).put("flags", seenByOneOnly ? 64 : 0);
        for (JsonNode embed : shown.path("embeds")) {
            ((ObjectNode) embed).put("type", "rich");
            if (embed.has("image")) {
                // What was attached to the message has an address by now.
                ((ObjectNode) embed.path("image"))
                        .put("url", "https://cdn.discordapp.com/attachments/1/2/quote.png")
                        .put("proxy_url", "https://media.discordapp.net/attachments/1/2/quote.png")
                        .put("width", 1200)
                        .put("height", 665);
            }
        }
        pressed.set("message", shown);
        return pressed;
    }

    /** A form that was filled in after a press of a button on a message of ours. */
    static ObjectNode filled(String form, String words, JsonNode message) {
        ObjectNode data = JSON.createObjectNode().put("custom_id", form);
        data.putArray("components")
                .addObject()
                .put("type", 1)
                .put("id", 1)
                .putArray("components")
                .addObject()
                .put("type", 4)
                .put("id", 2)
                .put("custom_id", "words")
                .put("value", words);
        ObjectNode filled = interaction(5, data);
        filled.set("message", sent(message));
        return filled;
    }

    /** The same interaction by a member who may do this much. */
    static ObjectNode by(String member, long rights, ObjectNode interaction) {
        ((ObjectNode) interaction.at("/member")).put("permissions", Long.toString(rights));
        ((ObjectNode) interaction.at("/member/user")).put("id", member);
        return interaction;
    }

    private static ObjectNode interaction(int type, JsonNode data) {
        ObjectNode interaction = object("""
                {"id":"%s","application_id":"%s","type":%d,"token":"secret%s","version":1,"channel_id":"%s",
                 "channel":{"id":"%5$s","type":0,"name":"general","guild_id":"%6$s"},"guild_id":"%6$s",
                 "guild_locale":"en-US","locale":"en-US","app_permissions":"0","entitlements":[],"context":0,
                 "member":%7$s}
                """.formatted(newId(), APPLICATION, type, newId(), CHANNEL, GUILD, member()));
        interaction.set("data", data);
        return interaction;
    }

    /** A message a member writes in the server; {@code mentioned} is whether Discord counts it as a mention of us. */
    static ObjectNode message(String content, boolean mentioned) {
        ObjectNode message = direct(content).put("channel_id", CHANNEL).put("guild_id", GUILD);
        ObjectNode member = object(member());
        member.remove("user");
        message.set("member", member);
        if (mentioned) {
            ((ArrayNode) message.get("mentions")).add(object(bot()));
        }
        return message;
    }

    /** A message somebody writes to us directly. */
    static ObjectNode direct(String content) {
        return object("""
                        {"id":"%s","type":0,"channel_id":"%s","author":%s,"timestamp":"%s","edited_timestamp":null,
                         "tts":false,"mention_everyone":false,"mentions":[],"mention_roles":[],"attachments":[],
                         "embeds":[],"pinned":false,"flags":0,"components":[]}
                        """.formatted(newId(), DIRECT_CHANNEL, user(), TIME)).put("content", content);
    }

    /** A message of ours as Discord gives it back. */
    static ObjectNode sent(JsonNode message) {
        ObjectNode sent = direct(message.path("content").asText());
        sent.set("author", object(bot()));
        sent.put("channel_id", CHANNEL);
        sent.set("embeds", message.path("embeds").deepCopy());
        sent.set("components", message.path("components").deepCopy());
        return sent;
    }

    static String bot() {
        return "{\"id\":\"" + APPLICATION
                + "\",\"username\":\"onrecord\",\"discriminator\":\"0000\",\"avatar\":null,\"bot\":true}";
    }

    static String user() {
        return "{\"id\":\"" + MEMBER + "\",\"username\":\"robin\",\"discriminator\":\"0\",\"avatar\":null}";
    }

    private static String member() {
        return "{\"user\":" + user() + ",\"nick\":null,\"roles\":[],\"joined_at\":\"" + TIME
                + "\",\"deaf\":false,\"mute\":false,\"pending\":false,\"permissions\":\"0\"}";
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
