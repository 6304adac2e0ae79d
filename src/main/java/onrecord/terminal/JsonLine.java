package onrecord.terminal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Puts a JSON value on one line.
 *
 * <p>Scripts read it, but people let it run over their screen too; so characters that steer a terminal are escaped, and
 * half characters as well, which UTF-8 cannot hold. A reader of JSON gets them back unchanged.
 */
final class JsonLine {
    private JsonLine() {}

    static String of(JsonNode value) {
        StringBuilder line = new StringBuilder();
        value.toString().codePoints().forEach(codePoint -> {
            if (steers(codePoint)) {
                line.append("\\u").append(String.format("%04x", codePoint));
            } else {
                line.appendCodePoint(codePoint);
            }
        });
        return line.toString();
    }

    private static boolean steers(int codePoint) {
        return (codePoint >= 0x7F && codePoint < 0xA0)
                || Printable.turns(codePoint)
                || Character.getType(codePoint) == Character.LINE_SEPARATOR
                || Character.getType(codePoint) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
