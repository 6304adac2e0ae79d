package onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table of gold questions as a spreadsheet hands it over: tabs between the cells, the first row names the fields of
 * our own format. Several expected wordings in one cell have {@code |} between them; a column {@code not_on_record} has
 * "yes" where it applies.
 */
final class GoldTable {
    private static final Set<String> YES = Set.of("yes", "true", "x", "1");
    private static final Set<String> SEVERAL = Set.of("expect", "expect_all", "document");

    private final List<String> columns;

    GoldTable(String heading) {
        this.columns = cells(heading).stream()
                .map(c -> c.toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }

    /** A row as if it had been written in JSON. */
    JsonNode object(String row) throws BadLineException {
        List<String> cells = cells(row);
        if (cells.size() > columns.size()) {
            throw new BadLineException("there are more cells than the " + columns.size() + " of the first row.");
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String column = columns.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (column.equals("not_on_record")) {
                object.put(column, YES.contains(cell.toLowerCase(Locale.ROOT)));
            } else if (SEVERAL.contains(column)) {
                ArrayNode several = object.putArray(column);
                Arrays.stream(cell.split("\\|", -1)).map(String::strip).forEach(several::add);
            } else {
                object.put(column, cell);
            }
        }
        return object;
    }

    /** A spreadsheet puts marks around a cell that holds marks, and doubles those inside. */
    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t", -1))
                .map(String::strip)
                .map(c -> c.length() > 1 && c.startsWith("\"") && c.endsWith("\"") && c.contains("\"\"")
                        ? c.substring(1, c.length() - 1).replace("\"\"", "\"")
                        : c)
                .toList();
    }
}
