package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One format of gold questions: knows its lines and reads them. */
interface GoldLine {
    /** Whether a line is of this format. */
    boolean reads(JsonNode line);

    /**
     * What the line asks; empty when it is one that the format's own measure leaves out.
     *
     * @param number the line's place in its file, from 1
     */
    Optional<GoldDialogue> read(JsonNode line, int number) throws BadLineException;

    /** The text of the first of these fields that has one which is not blank; a number counts as text. */
    static Optional<String> text(JsonNode object, String... fields) {
        return Arrays.stream(fields)
                .map(object::path)
                .filter(node -> node.isTextual() || node.isNumber())
                .map(node -> node.asText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The same, where it must be there. */
    static String required(JsonNode object, String... fields) throws BadLineException {
        return text(object, fields)
                .orElseThrow(() -> new BadLineException("there is no \"" + String.join("\" or \"", fields) + "\"."));
    }

    /** The texts of a field that holds one or a list of them. */
    static List<String> texts(JsonNode field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : field.isArray() ? field : List.of(field)) {
            if (node.isTextual() || node.isNumber()) {
                texts.add(node.asText().strip());
            }
        }
        return texts;
    }
}
