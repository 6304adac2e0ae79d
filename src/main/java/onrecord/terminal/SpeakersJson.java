package onrecord.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onrecord.desk.SpeakerEntry;

/** Lists a speaker for scripts. */
final class SpeakersJson {
    private SpeakersJson() {}

    static ObjectNode of(SpeakerEntry entry) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("name", entry.speaker().name());
        entry.speaker().alsoCalled().stream().sorted().forEach(object.putArray("also_called")::add);
        entry.speaker().roles().forEach(object.putArray("roles")::add);
        object.put("statements", entry.statements());
        object.put("articles", entry.articles());
        return object;
    }
}
