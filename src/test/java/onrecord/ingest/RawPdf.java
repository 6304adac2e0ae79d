package onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF written by hand, object by object, so that it may be as wrong as a test wants it; the first is its catalog. */
final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** Adds an object, and numbers it from 1. */
    RawPdf object(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Adds a stream with the entries of its dictionary besides its length. */
    RawPdf stream(String entries, byte[] bytes) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(
                ("<<" + entries + "/Length " + bytes.length + ">>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        stream.writeBytes(bytes);
        stream.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(stream.toByteArray());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        out.writeBytes(
                (table + "trailer <</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
