package onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Tells a file's format by its bytes. Its name decides only where they leave it open: a name that is wrong does not
 * matter, but a file that is two things at once is refused, since nobody makes one by accident.
 */
final class Contents {
    private static final int BEGINNING = 4096;
    private static final int LONGEST_ZIP_END = 65_557;
    private static final String TWO_THINGS = "it is two files in one; save it anew in one format and try again";
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A\\x{FEFF}?(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAG =
            Pattern.compile("(?is)<(?:p|div|article|section|h[1-6]|table|ul|span|br|a)\\b[^>]*>");
    private static final Pattern FEED =
            Pattern.compile("(?is)\\A\\x{FEFF}?(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<(?:rss|feed|rdf:RDF)\\b.*");

    private final String name;
    private final byte[] bytes;

    private Contents(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Format format(String name, byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("it is empty");
        }
        return new Contents(name, bytes).format();
    }

    private Format format() throws Refusal {
        Optional<Signature> signature = Signature.of(bytes);
        if (signature.isEmpty()) {
            return text();
        }
        return switch (signature.get()) {
            case PDF -> {
                if (endsAsZip() || hasPageBehindPdf()) {
                    throw new Refusal(TWO_THINGS);
                }
                yield Format.PDF;
            }
            case ZIP -> packed();
            default -> throw new Refusal(signature.get().why());
        };
    }

    private Format packed() throws Refusal {
        try (Archive archive = Archive.open(bytes)) {
            List<String> names =
                    archive.entries().stream().map(ZipArchiveEntry::getName).toList();
            boolean word = names.contains("word/document.xml");
            boolean epub = names.contains("META-INF/container.xml");
            if ((word && epub) || ((word || epub) && indexOf("%PDF-", 0, 1024) >= 0)) {
                throw new Refusal(TWO_THINGS);
            }
            if (word || epub) {
                return word ? Format.WORD : Format.EPUB;
            }
            throw new Refusal(
                    names.contains("[Content_Types].xml")
                            ? "it is a spreadsheet or a presentation; " + Format.HANDED_IN
                            : names.contains("content.xml")
                                    ? "it is an OpenDocument file; save it as Word (.docx) or PDF"
                                    : UploadReader.isZip(name)
                                            ? "it is a zip inside a zip, which is not unpacked"
                                            : "it is a zip; give it a name that ends in .zip");
        }
    }

    private Format text() throws Refusal {
        if (endsAsZip() || (indexOf("%PDF-", 0, 1024) >= 0 && indexOf("%%EOF", 0, bytes.length) >= 0)) {
            throw new Refusal(TWO_THINGS);
        }
        String text = Decoding.text(bytes.length > Format.HTML.largest() ? Arrays.copyOf(bytes, BEGINNING) : bytes);
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        if (PAGE.matcher(beginning).matches()) {
            return Format.HTML;
        }
        if (FEED.matcher(beginning).matches()) {
            throw new Refusal("it is a feed, not an article; follow it instead");
        }
        Optional<Format> named = Format.of(name);
        if (named.filter(f -> f == Format.HTML).isPresent()) {
            return TAG.matcher(text).find() ? Format.HTML : Format.TEXT;
        }
        boolean unnamed = name.lastIndexOf('.') <= name.lastIndexOf('/');
        if (named.filter(f -> f != Format.DOCUMENTS).isEmpty() && !unnamed) {
            throw new Refusal(Format.HANDED_IN);
        }
        return Format.TEXT;
    }

    /** Whether a zip's list of contents lies at the end, which is where programs look for it. */
    private boolean endsAsZip() {
        for (int at = indexOf("PK\u0005\u0006", bytes.length - LONGEST_ZIP_END, bytes.length);
                at >= 0;
                at = indexOf("PK\u0005\u0006", at + 1, bytes.length)) {
            if (at + 22 <= bytes.length) {
                int remark = (bytes[at + 20] & 0xFF) | (bytes[at + 21] & 0xFF) << 8;
                if (at + 22 + remark >= bytes.length - 2) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasPageBehindPdf() {
        int end = lastIndexOf("%%EOF");
        if (end < 0) {
            return false;
        }
        String rest = new String(bytes, end, Math.min(bytes.length - end, BEGINNING), StandardCharsets.ISO_8859_1);
        return TAG.matcher(rest).find() || rest.toLowerCase(Locale.ROOT).contains("<html");
    }

    private int indexOf(String mark, int from, int to) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = Math.max(0, from); at <= Math.min(to, bytes.length) - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private int lastIndexOf(String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
