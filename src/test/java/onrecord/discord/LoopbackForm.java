package onrecord.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a message and files, read as strictly as Discord does: the message is the part {@code payload_json}, the
 * files are {@code files[0]}, {@code files[1]} and so on, each with a name and a type.
 *
 * @param json the message
 * @param files the files, by their names, in order
 */
record LoopbackForm(JsonNode json, Map<String, byte[]> files) {
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data; boundary=([\\w-]{1,70})");
    private static final Pattern MESSAGE =
            Pattern.compile("Content-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json");
    private static final Pattern FILE =
            Pattern.compile("Content-Disposition: form-data; name=\"files\\[(\\d+)]\"; filename=\"([\\w.-]+)\"\r\n"
                    + "Content-Type: (?:image/png|text/csv; charset=utf-8|application/zip)");

    static LoopbackForm read(byte[] body, String contentType) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.matches()) {
            throw new IOException("no boundary in " + contentType);
        }
        // Every byte is one character in Latin-1, so what is cut out can be turned back.
        String form = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        String[] parts = form.split(Pattern.quote("\r\n--" + boundary.group(1)), -1);
        if (!parts[0].isEmpty() || !parts[parts.length - 1].equals("--\r\n")) {
            throw new IOException("a form that does not begin or end as one");
        }
        JsonNode json = MissingNode.getInstance();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 1; i < parts.length - 1; i++) {
            int end = parts[i].indexOf("\r\n\r\n");
            String head = parts[i].substring(2, end);
            byte[] content = parts[i].substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
            Matcher file = FILE.matcher(head);
            if (MESSAGE.matcher(head).matches()) {
                json = new ObjectMapper().readTree(content);
            } else if (file.matches() && Integer.parseInt(file.group(1)) == files.size()) {
                files.put(file.group(2), content);
            } else {
                throw new IOException("a part Discord does not know: " + head);
            }
        }
        return new LoopbackForm(json, files);
    }

    Recorded recorded(String method, String path, Map<String, String> headers) {
        return new Recorded(method, path, headers, json, files);
    }
}
