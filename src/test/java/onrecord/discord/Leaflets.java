package onrecord.discord;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small articles that tests hand in, and how they are packed. */
final class Leaflets {
    static final byte[] KITES = bytes("""
            Kite club flies over the dunes

            The kite club met on the dunes on Sunday. "Every child shall fly a kite once," said club chair Mara Voss.

            The wind held until the evening, and forty kites were in the air.
            """);
    static final byte[] BELLS = bytes("""
            Bell tower falls silent

            The old bell was taken down on Friday. "We shall hear the bell again in May," said sexton Jorin Pell.

            Nobody knew how long the tower would stand empty.
            """);
    static final String QUESTION = "What did Mara Voss say about kites?";
    static final String KITE_WORDS = "child shall fly a";

    private Leaflets() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
