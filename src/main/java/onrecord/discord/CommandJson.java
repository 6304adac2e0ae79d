package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Offer}s as Discord reads them, and whether what it has registered is the same. */
final class CommandJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int SLASH = 1;
    private static final int WITHIN = 1;
    private static final int ON_MESSAGE = 3;
    private static final List<Integer> WRITTEN_IN = List.of(0, 5, 15);
    private static final int IN_SERVERS = 0;
    private static final int WITH_THE_BOT = 1;

    private CommandJson() {}

    /** The offers in English and in every language there is. */
    static ArrayNode of(List<? extends Offer> offers) {
        return of(offers, Translation.all());
    }

    private static ArrayNode of(List<? extends Offer> offers, List<Translation> languages) {
        ArrayNode all = JSON.arrayNode();
        Map<String, ObjectNode> groups = new HashMap<>();
        for (Offer offer : offers) {
            switch (offer) {
                case CommandDescription command -> {
                    Optional<String> group = command.group();
                    if (group.isEmpty()) {
                        offered(described(all.addObject(), SLASH, command.name(), command, languages), offer);
                    } else {
                        ObjectNode whole = groups.computeIfAbsent(
                                group.get(), name -> offered(group(all.addObject(), name, languages), offer));
                        if (command.access() == CommandDescription.Access.EVERYWHERE) {
                            everywhere(whole);
                        }
                        String own = command.name().substring(group.get().length() + 1);
                        described(whole.withArray("options").addObject(), WITHIN, own, command, languages);
                    }
                }
                case MenuDescription menu -> {
                    ObjectNode one = all.addObject().put("name", menu.name()).put("type", ON_MESSAGE);
                    translate(one, "name_localizations", Translation.key(menu), languages);
                    offered(one, menu);
                }
            }
        }
        return all;
    }

    /** What stands around commands that belong together; Discord shows only their own descriptions. */
    private static ObjectNode group(ObjectNode one, String name, List<Translation> languages) {
        one.put("name", name).put("type", SLASH).put("description", "The commands of /" + name);
        translate(one, "name_localizations", name, languages);
        return one;
    }

    private static ObjectNode described(
            ObjectNode one, int type, String name, CommandDescription command, List<Translation> languages) {
        String key = Translation.key(command);
        one.put("name", name).put("type", type).put("description", command.what());
        translate(one, "name_localizations", key, languages);
        translate(one, "description_localizations", key + ".what", languages);
        if (!command.options().isEmpty()) {
            ArrayNode options = one.putArray("options");
            command.options().forEach(o -> options.add(option(o, key, languages)));
        }
        return one;
    }

    private static void everywhere(ObjectNode one) {
        one.putArray("contexts").add(IN_SERVERS).add(WITH_THE_BOT);
    }

    private static ObjectNode offered(ObjectNode one, Offer offer) {
        one.putArray("integration_types").add(0);
        one.putArray("contexts").add(IN_SERVERS);
        if (offer.access() == CommandDescription.Access.EVERYWHERE) {
            everywhere(one);
        }
        if (offer.access() == CommandDescription.Access.MANAGERS) {
            one.put("default_member_permissions", Long.toString(Rights.MANAGE_SERVER));
        }
        return one;
    }

    /**
     * Whether Discord has exactly these commands. It sends more fields than it was told, and leaves out what is false; so
     * what counts is that every field of ours is there, and that no command, option or choice is there that is not ours.
     */
    static boolean same(ArrayNode ours, JsonNode registered) {
        return registered.isArray() && ours.size() == registered.size() && named(ours, registered);
    }

    private static boolean named(JsonNode ours, JsonNode registered) {
        for (JsonNode command : ours) {
            boolean found = false;
            for (JsonNode other : registered) {
                found |= other.path("name").equals(command.path("name"))
                        && contains(other, command)
                        && other.path("options").size()
                                == command.path("options").size();
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(JsonNode registered, JsonNode ours) {
        if (ours.isArray()) {
            boolean all = registered.isArray() && registered.size() == ours.size();
            for (int i = 0; all && i < ours.size(); i++) {
                all = contains(registered.get(i), ours.get(i));
            }
            return all;
        }
        if (!ours.isObject()) {
            return ours.equals(registered);
        }
        for (Iterator<Map.Entry<String, JsonNode>> fields = ours.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!contains(registered.path(field.getKey()), field.getValue())) {
                return false;
            }
        }
        return noMore("required", registered, ours) && noMore("autocomplete", registered, ours);
    }

    private static boolean noMore(String flag, JsonNode registered, JsonNode ours) {
        return !registered.path(flag).asBoolean() || ours.path(flag).asBoolean();
    }

    private static void translate(ObjectNode one, String field, String key, List<Translation> languages) {
        ObjectNode translated = JSON.objectNode();
        languages.forEach(language -> language.of(key).ifPresent(words -> translated.put(language.locale(), words)));
        if (!translated.isEmpty()) {
            one.set(field, translated);
        }
    }

    private static ObjectNode option(CommandDescription.Option option, String command, List<Translation> languages) {
        String key = command + "." + option.name();
        ObjectNode one = JSON.objectNode()
                .put("type", option.kind().number())
                .put("name", option.name())
                .put("description", option.what());
        translate(one, "name_localizations", key, languages);
        translate(one, "description_localizations", key + ".what", languages);
        if (option.required()) {
            one.put("required", true);
        }
        if (option.kind() == CommandDescription.Option.Kind.CHANNEL) {
            ArrayNode kinds = one.putArray("channel_types");
            WRITTEN_IN.forEach(kinds::add);
        }
        if (option.kind() == CommandDescription.Option.Kind.NUMBER) {
            one.put("min_value", 0);
        }
        if (option.suggesting()) {
            one.put("autocomplete", true);
        }
        option.longest().ifPresent(longest -> one.put("max_length", longest));
        if (!option.choices().isEmpty()) {
            ArrayNode choices = one.putArray("choices");
            for (String choice : option.choices()) {
                ObjectNode chosen = choices.addObject().put("name", choice);
                translate(chosen, "name_localizations", "choice." + choice, languages);
                chosen.put("value", choice);
            }
        }
        return one;
    }
}
