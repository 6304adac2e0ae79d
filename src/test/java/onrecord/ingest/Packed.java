package onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Zips, and the files that are zips inside, as tests make them. */
final class Packed {
    private static final String CONTAINER =
            "<?xml version='1.0'?><container xmlns='urn:oasis:names:tc:opendocument:xmlns:"
                    + "container'><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";
    private static final String TYPES =
            "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml'"
                    + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>"
                    + "<Override PartName='/word/styles.xml'"
                    + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'/></Types>";
    private static final String RELATIONS =
            "<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument' Target='word/document.xml'/></Relationships>";
    private static final String DOCUMENT_RELATIONS =
            "<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "styles' Target='styles.xml'/></Relationships>";
    private static final String STYLES =
            "<?xml version='1.0'?><w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/></w:style></w:styles>";

    private Packed() {}

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip of files by their names. */
    static byte[] zip(Map<String, byte[]> files) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word file with a paragraph for each of the words, as a program writes it. */
    static byte[] word(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word file whose main part is this XML; it knows the styles "T" (Title) and "H2" (heading 2). */
    static byte[] wordXml(String document) {
        return wordXml(document, STYLES);
    }

    static byte[] wordXml(String document, String styles) {
        return zip(Map.of(
                "[Content_Types].xml", utf8(TYPES),
                "_rels/.rels", utf8(RELATIONS),
                "word/_rels/document.xml.rels", utf8(DOCUMENT_RELATIONS),
                "word/styles.xml", utf8(styles),
                "word/document.xml", utf8(document)));
    }

    /** The main part of a Word file around its paragraphs. */
    static String body(String paragraphs) {
        return "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:body>" + paragraphs + "</w:body></w:document>";
    }

    /** An EPUB whose chapters are these bodies of HTML; its package file is in {@code OEBPS}. */
    static byte[] epub(String metadata, String... chapters) {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        LinkedHashMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", utf8("application/epub+zip"));
        files.put("META-INF/container.xml", utf8(CONTAINER));
        for (int i = 0; i < chapters.length; i++) {
            items.append("<item id='c%d' href='text/c%d.xhtml' media-type='application/xhtml+xml'/>".formatted(i, i));
            spine.append("<itemref idref='c%d'/>".formatted(i));
            files.put(
                    "OEBPS/text/c" + i + ".xhtml",
                    utf8(
                            "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
                                    + chapters[i] + "</body></html>"));
        }
        files.put(
                "OEBPS/book.opf",
                utf8("<?xml version='1.0'?><package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>" + metadata
                        + "</metadata><manifest>" + items + "</manifest><spine>" + spine + "</spine></package>"));
        return zip(files);
    }
}
