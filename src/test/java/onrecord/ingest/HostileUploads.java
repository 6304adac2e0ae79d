package onrecord.ingest;

import static onrecord.ingest.Packed.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Uploads that are out for harm, each made when it is asked for, since some are large. */
final class HostileUploads {
    private static final int MEGABYTE = 1024 * 1024;
    private static final String LAUGHS = laughs();

    private final List<HostileUpload> uploads = new ArrayList<>();

    private HostileUploads() {
        zips();
        word();
        books();
        feeds();
        pages();
        pdfs();
        disguises();
        texts();
    }

    static List<HostileUpload> all() {
        return List.copyOf(new HostileUploads().uploads);
    }

    /** What is read all the same, because there is nothing in it that could do harm: it is just text. */
    static final List<String> HARMLESS = List.of(
            "Word: 300,000 styles",
            "HTML: a tag with 200,000 attributes",
            "HTML: reads a file of the machine (XXE)",
            "HTML: JSON-LD 100,000 arrays deep",
            "PDF: a table of contents that leads back to itself",
            "PDF: with a script and a program inside",
            "5 MB of one letter");

    private void add(String what, String name, Supplier<byte[]> bytes) {
        uploads.add(new HostileUpload(what, name, ReaderTask.READ, bytes));
    }

    private void zips() {
        expand("zip: 200 MB of zeros in one file", () -> zipOf("a.txt", 200, new byte[MEGABYTE]));
        expand("zip: 40 files of 10 MB of zeros", HostileUploads::manyLarge);
        expand("zip: files that share their bytes", HostileUploads::overlapping);
        expand(
                "zip: a zip in a zip in a zip",
                () -> Packed.zip(Map.of("b.zip", Packed.zip(Map.of("c.zip", manyLarge())))));
        expand(
                "zip: a zip called .txt in a zip",
                () -> Packed.zip(Map.of("b.txt", Packed.zip(Map.of("a.txt", utf8("x"))))));
        expand("zip: 20,000 files", HostileUploads::manyFiles);
        expand("zip: names that lead out", () -> Packed.zip(Map.of("../../../etc/cron.d/x", utf8("x"))));
        expand("zip: broken off", () -> half(manyLarge()));
        expand("zip: noise behind its mark", () -> joined(utf8("PK\u0003\u0004"), noise(MEGABYTE)));
    }

    private void expand(String what, Supplier<byte[]> bytes) {
        uploads.add(new HostileUpload(what, "all.zip", ReaderTask.EXPAND, bytes));
    }

    private void word() {
        add("Word: 200 MB of spaces in its text", "a.docx", () -> wordWith("word/document.xml", 200));
        add("Word: 200 MB in its styles", "a.docx", () -> wordWith("word/styles.xml", 200));
        add("Word: 200 MB of shared strings", "a.docx", () -> wordWith("xl/sharedStrings.xml", 200));
        add(
                "Word: reads a file of the machine (XXE)",
                "a.docx",
                () -> Packed.wordXml(Packed.body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>")
                        .replace("<w:document", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document")));
        add(
                "Word: a billion laughs",
                "a.docx",
                () -> Packed.wordXml(Packed.body("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>")
                        .replace("<w:document", LAUGHS + "<w:document")));
        add(
                "Word: 100,000 elements deep",
                "a.docx",
                () -> Packed.wordXml(Packed.body(
                        "<w:p>" + "<w:smartTag>".repeat(100_000) + "</w:smartTag>".repeat(100_000) + "</w:p>")));
        add("Word: 300,000 styles", "a.docx", HostileUploads::manyStyles);
        add(
                "Word: 400,000 paragraphs",
                "a.docx",
                () -> Packed.wordXml(
                        Packed.body("<w:p><w:r><w:t>Said he, and left.</w:t></w:r></w:p>".repeat(400_000))));
        add(
                "Word: with a password",
                "a.docx",
                () -> joined(
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        noise(4096)));
        add("Word: broken off", "a.docx", () -> half(Packed.word(Written.FIRST)));
    }

    private void books() {
        add(
                "EPUB: reads a file of the machine (XXE)",
                "a.epub",
                () -> Packed.zip(
                        Map.of(
                                "META-INF/container.xml",
                                utf8(
                                        "<!DOCTYPE c [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><container><rootfile full-path='&x;'/></container>"))));
        add(
                "EPUB: a billion laughs",
                "a.epub",
                () -> Packed.zip(Map.of(
                        "META-INF/container.xml",
                        utf8(LAUGHS + "<container><rootfile full-path='&i;'/></container>"))));
        add("EPUB: 100 MB of zeros in a chapter", "a.epub", () -> book(new byte[100 * MEGABYTE]));
        add("EPUB: 9 MB of elements", "a.epub", () -> {
            Random random = new Random(1);
            StringBuilder page = new StringBuilder();
            while (page.length() < 9 * MEGABYTE) {
                page.append("<i>").append(random.nextInt(1_000_000)).append("<b>");
            }
            return book(utf8(page.toString()));
        });
    }

    private static byte[] book(byte[] chapter) {
        return Packed.zip(Map.of(
                "META-INF/container.xml", utf8("<container><rootfile full-path='b.opf'/></container>"),
                "b.opf",
                        utf8("<package><manifest><item id='a' href='a.html' media-type='text/html'/></manifest>"
                                + "<spine><itemref idref='a'/></spine></package>"),
                "a.html", chapter));
    }

    private void feeds() {
        feed("feed: reads a file of the machine (XXE)", "<!DOCTYPE rss [<!ENTITY i SYSTEM 'file:///etc/passwd'>]>");
        feed("feed: a billion laughs", LAUGHS);
        uploads.add(new HostileUpload(
                "feed: 100,000 elements deep",
                "feed",
                ReaderTask.FEED,
                () -> utf8("<rss version='2.0'><channel>" + "<a>".repeat(100_000) + "</a>".repeat(100_000)
                        + "</channel></rss>")));
    }

    private void feed(String what, String type) {
        uploads.add(new HostileUpload(
                what,
                "feed",
                ReaderTask.FEED,
                () -> utf8(type
                        + "<rss version='2.0'><channel><title>&i;</title><item><link>https://a.example/b</link></item>"
                        + "</channel></rss>")));
    }

    private void pages() {
        add("HTML: 100,000 boxes deep", "a.html", () -> utf8("<html>" + "<div>".repeat(100_000) + Written.FIRST));
        add(
                "HTML: 100,000 letters set bold in bold",
                "a.html",
                () -> utf8("<html><p>" + "<b>".repeat(100_000) + Written.FIRST));
        add("HTML: 20,000 boxes deep", "a.html", () -> utf8("<html>" + "<div>".repeat(20_000) + Written.FIRST));
        add("HTML: 1,000,000 paragraphs", "a.html", () -> utf8("<html>" + "<p>x".repeat(1_000_000)));
        add("HTML: 9 MB of opened brackets", "a.html", () -> utf8("<html>" + "<a ".repeat(3_000_000)));
        add("HTML: a tag with 200,000 attributes", "a.html", () -> {
            StringBuilder tag = new StringBuilder("<html><p");
            for (int i = 0; i < 200_000; i++) {
                tag.append(" a").append(i).append("=1");
            }
            return utf8(tag + ">" + Written.FIRST);
        });
        add(
                "HTML: reads a file of the machine (XXE)",
                "a.html",
                () -> utf8(
                        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><p>&x;</p></html>"));
        add(
                "HTML: JSON-LD 100,000 arrays deep",
                "a.html",
                () -> utf8("<html><script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>"
                        + Written.FIRST));
    }

    private void pdfs() {
        add("PDF: 1 GB of zeros in its text", "a.pdf", () -> onePage("/Filter/FlateDecode", deflated(1024)));
        add(
                "PDF: zeros packed three times over",
                "a.pdf",
                () -> onePage("/Filter[/FlateDecode/FlateDecode/FlateDecode]", deflated(deflated(deflated(1024)))));
        add("PDF: a million pages", "a.pdf", HostileUploads::manyPages);
        add(
                "PDF: pages that hold themselves",
                "a.pdf",
                () -> new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]/Parent 2 0 R>>")
                        .bytes());
        add("PDF: pages 100,000 deep", "a.pdf", HostileUploads::deepPages);
        add(
                "PDF: a form that draws itself",
                "a.pdf",
                () -> new RawPdf()
                                .object("<</Type/Catalog/Pages 2 0 R>>")
                                .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                                .object(
                                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>")
                                .stream("", utf8("/F Do /F Do /F Do"))
                                .stream(
                                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                                        utf8("/F Do /F Do"))
                                .bytes());
        add("PDF: 100,000 arrays deep", "a.pdf", () -> onePage("", utf8("[".repeat(100_000) + " TJ")));
        add(
                "PDF: an object 200,000 arrays deep",
                "a.pdf",
                () -> new RawPdf()
                        .object("<</Type/Catalog/Pages " + "[".repeat(200_000) + "]".repeat(200_000) + ">>")
                        .bytes());
        add("PDF: a table of contents that leads back to itself", "a.pdf", () -> {
            String pdf = new String(onePage("", utf8("BT ET")), StandardCharsets.ISO_8859_1);
            int table = pdf.lastIndexOf("xref\n0");
            return pdf.replace("/Root 1 0 R", "/Root 1 0 R/Prev " + table).getBytes(StandardCharsets.ISO_8859_1);
        });
        add("PDF: with a password", "a.pdf", HostileUploads::encrypted);
        add("PDF: with a script and a program inside", "a.pdf", HostileUploads::scripted);
        add("PDF: broken off", "a.pdf", () -> half(honestPdf()));
        add("PDF: noise behind its mark", "a.pdf", () -> joined(utf8("%PDF-1.7\n"), noise(2 * MEGABYTE)));
        add(
                "PDF: 5,000,000 letters",
                "a.pdf",
                () -> onePage(
                        "/Filter/FlateDecode",
                        packed(utf8("BT /F 10 Tf " + "(aaaaaaaaaaaaaaaaaaaaaaaaa) Tj ".repeat(200_000) + "ET"))));
    }

    private void disguises() {
        byte[] zip = Packed.zip(Map.of("a.txt", utf8(Written.FIRST)));
        add("two things: PDF and zip", "a.pdf", () -> joined(honestPdf(), zip));
        add("two things: HTML and zip", "a.html", () -> joined(utf8("<html><p>" + Written.FIRST + "</p>"), zip));
        add("two things: GIF and HTML", "a.html", () -> utf8("GIF89a=1;/*<html><p>" + Written.FIRST + "</p>*/"));
        add("two things: HTML and PDF", "a.html", () -> joined(utf8("<html><p>x</p><!--"), honestPdf()));
        add("a program called .pdf", "a.pdf", () -> joined(utf8("MZ\u0000\u0000"), noise(4096)));
        add(
                "a picture called .docx",
                "a.docx",
                () -> joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, noise(4096)));
        add("a name with control characters", "a\n\u001B[31m\u202Efdp.exe\u0000", () -> noise(100));
        add("a name of 100,000 letters", "a".repeat(100_000) + ".bin", () -> noise(100));
    }

    private void texts() {
        add("nothing", "a.txt", () -> new byte[0]);
        add("100 MB of one letter", "a.txt", () -> letters(100));
        add("20 MB of one letter, called .html", "a.html", () -> letters(20));
        add("5 MB of one letter", "a.txt", () -> letters(5));
        add("noise", "a.txt", () -> noise(MEGABYTE));
        add("YAML that doubles itself", "a.md", () -> utf8("---\ntitle: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n"));
    }

    private static byte[] letters(int megabytes) {
        byte[] letters = new byte[megabytes * MEGABYTE];
        Arrays.fill(letters, (byte) 'a');
        return letters;
    }

    private static byte[] zipOf(String name, int times, byte[] block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyLarge() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] large = new byte[10 * MEGABYTE];
        for (int i = 0; i < 40; i++) {
            files.put(i + ".txt", large);
        }
        return Packed.zip(files);
    }

    private static byte[] manyFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            files.put(i + ".txt", new byte[0]);
        }
        return Packed.zip(files);
    }

    /** One packed file, which the list at the end names a hundred times. */
    private static byte[] overlapping() {
        byte[] one = zipOf("a.txt", 5, new byte[MEGABYTE]);
        String raw = new String(one, StandardCharsets.ISO_8859_1);
        int list = raw.indexOf("PK\u0001\u0002");
        int end = raw.indexOf("PK\u0005\u0006");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, 0, list);
        for (int i = 0; i < 100; i++) {
            byte[] entry = Arrays.copyOfRange(one, list, end);
            entry[46] = (byte) ('a' + i % 26);
            entry[50] = (byte) ('a' + i / 26);
            out.writeBytes(entry);
        }
        ByteBuffer last =
                ByteBuffer.wrap(Arrays.copyOfRange(one, end, one.length)).order(ByteOrder.LITTLE_ENDIAN);
        last.putShort(8, (short) 100).putShort(10, (short) 100).putInt(12, (end - list) * 100);
        out.writeBytes(last.array());
        return out.toByteArray();
    }

    private static byte[] wordWith(String part, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Archive honest = Archive.open(Packed.wordXml(Packed.body("<w:p/>")))) {
            for (var entry : honest.entries()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(honest.read(entry, MEGABYTE));
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(utf8("<?xml version='1.0'?>"));
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
        } catch (IOException | Refusal e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyStyles() {
        StringBuilder styles =
                new StringBuilder("<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>");
        for (int i = 0; i < 300_000; i++) {
            styles.append("<w:style w:styleId='s")
                    .append(i)
                    .append("'><w:name w:val='n")
                    .append(i)
                    .append("'/></w:style>");
        }
        return Packed.wordXml(
                Packed.body("<w:p><w:r><w:t>" + Written.FIRST + "</w:t></w:r></w:p>"), styles + "</w:styles>");
    }

    private static byte[] onePage(String filter, byte[] contents) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F"
                                + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>")
                        .stream(filter, contents)
                        .bytes();
    }

    /** Six levels of ten children each, which are all the same object. */
    private static byte[] manyPages() {
        RawPdf pdf = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int level = 0, count = 1_000_000; level < 6; level++, count /= 10) {
            pdf.object("<</Type/Pages/Count " + count + "/Kids[" + ((level + 3) + " 0 R ").repeat(10) + "]>>");
        }
        return pdf.object("<</Type/Page/MediaBox[0 0 600 800]>>").bytes();
    }

    private static byte[] deepPages() {
        RawPdf pdf = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (int i = 0; i < 100_000; i++) {
            pdf.object("<</Type/Pages/Count 1/Parent " + (i + 1) + " 0 R/Kids[" + (i + 3) + " 0 R]>>");
        }
        return pdf.object("<</Type/Page/MediaBox[0 0 600 800]>>").bytes();
    }

    private static byte[] honestPdf() {
        try (Printed printed = new Printed()) {
            printed.page().paragraph(60, 90, 400, 0, 11, Written.FIRST);
            return printed.bytes();
        }
    }

    private static byte[] encrypted() {
        try (Printed printed = new Printed()) {
            printed.page().paragraph(60, 90, 400, 0, 11, Written.FIRST);
            printed.document().protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return printed.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] scripted() {
        return new RawPdf()
                        .object(
                                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1/'\\))>>"
                                        + "/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>]>>>>>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F"
                                        + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/AA<</O<</S/Launch/F(/bin/sh)>>>>>>")
                        .stream("", utf8("BT /F 11 Tf 60 700 Td (" + Written.FIRST + ") Tj ET"))
                        .stream("/Type/EmbeddedFile", utf8("MZ and so on"))
                        .bytes();
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY a 'ha'>");
        for (char c = 'b'; c <= 'i'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" '")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("'>");
        }
        return laughs + "]>";
    }

    /** So many megabytes of zeros, packed. */
    private static byte[] deflated(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[MEGABYTE];
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < megabytes; i++) {
                out.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] once) {
        return packed(once);
    }

    private static byte[] packed(byte[] once) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(once);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
