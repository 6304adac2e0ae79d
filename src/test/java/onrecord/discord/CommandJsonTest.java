package onrecord.discord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The commands Discord has")
class CommandJsonTest {
    private static final ArrayNode OURS = CommandJson.of(List.of(
            new CommandDescription(
                    "ask",
                    "Asks",
                    List.of(
                            CommandDescription.Option.text("question", "What", true, 200),
                            CommandDescription.Option.oneOf("private", "Who", "yes", "no"))),
            new CommandDescription("help", "Helps", List.of())));

    @Test
    @DisplayName("are the same with Discord's own fields added, in another order")
    void same() {
        ArrayNode registered = JsonNodeFactory.instance.arrayNode();
        registered.add(OURS.get(1).deepCopy()).add(OURS.get(0).deepCopy());
        registered.forEach(
                c -> ((ObjectNode) c).put("id", "1").put("nsfw", false).putNull("dm_permission"));
        assertTrue(CommandJson.same(OURS, registered));
    }

    @Test
    @DisplayName("are others when anything of ours differs")
    void others() throws Exception {
        List<String> changes = List.of(
                "Asks→Asks more",
                "200→300",
                "\"no\"→\"never\"",
                "question→query",
                "help→more",
                "\"required\":true→\"x\":1");
        for (String change : changes) {
            String[] parts = change.split("→", 2);
            String changed = OURS.toString().replace(parts[0], parts[1]);
            assertFalse(CommandJson.same(OURS, new ObjectMapper().readTree(changed)), change);
        }
    }

    @Test
    @DisplayName("are others when there is one more command, option, choice or requirement than ours")
    void more() {
        ArrayNode command = OURS.deepCopy();
        command.add(OURS.get(1).deepCopy());
        ArrayNode option = OURS.deepCopy();
        ((ObjectNode) option.get(1)).putArray("options").addObject().put("name", "x");
        ArrayNode choice = OURS.deepCopy();
        ((ArrayNode) choice.at("/0/options/1/choices")).addObject().put("name", "x");
        ArrayNode requirement = OURS.deepCopy();
        ((ObjectNode) requirement.at("/0/options/1")).put("required", true);
        for (ArrayNode registered : List.of(command, option, choice, requirement)) {
            assertFalse(CommandJson.same(OURS, registered));
        }
        assertFalse(CommandJson.same(OURS, JsonNodeFactory.instance.missingNode()));
    }
}
