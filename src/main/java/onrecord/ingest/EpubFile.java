package onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes the text out of an EPUB: its chapters in the order they are read in, and what its package file says. */
final class EpubFile {
    private static final int LARGEST_PART = 10 * 1024 * 1024;
    private static final int MOST_CHAPTERS = 500;

    private final Archive archive;

    private EpubFile(Archive archive) {
        this.archive = archive;
    }

    static Extract read(byte[] bytes) throws Refusal {
        try (Archive archive = Archive.open(bytes)) {
            return new EpubFile(archive).extract();
        }
    }

    private Extract extract() throws Refusal {
        Element container = xml("META-INF/container.xml");
        String path = Optional.ofNullable(container.selectFirst("rootfile[full-path]"))
                .map(file -> file.attr("full-path"))
                .orElseThrow(EpubFile::damaged);
        Element book = xml(path);
        refuseLocked(book);
        StringBuilder text = new StringBuilder();
        Map<String, String> files = files(book, path);
        int chapters = 0;
        for (Element chapter : book.select("spine > itemref")) {
            if (++chapters > MOST_CHAPTERS) {
                throw new Refusal("it has more than " + MOST_CHAPTERS + " chapters");
            }
            String file = files.get(chapter.attr("idref"));
            if (file != null && !chapter.attr("linear").equals("no")) {
                append(text, file);
            }
        }
        return Extract.of(text.toString(), particulars(book), Particulars.NONE);
    }

    private void append(StringBuilder text, String file) throws Refusal {
        Document chapter = parse(read(file), Parser.htmlParser());
        chapter.select("nav, figure, aside").remove();
        for (Block block : Blocks.of(chapter.body())) {
            text.append(text.isEmpty() ? "" : "\n\n").append(block.line());
        }
        if (text.length() > Intake.LARGEST_ARTICLE) {
            throw new Refusal("its text is longer than " + Format.megabytes(Intake.LARGEST_ARTICLE));
        }
    }

    private static Map<String, String> files(Element book, String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Map<String, String> files = new HashMap<>();
        for (Element item : book.select("manifest > item[href]")) {
            if (item.attr("media-type").contains("html")
                    && !item.attr("properties").contains("nav")) {
                files.put(item.attr("id"), inside(folder + item.attr("href")));
            }
        }
        return files;
    }

    private static String inside(String path) {
        try {
            return URI.create(URLDecoder.decode(path, StandardCharsets.UTF_8).replace(" ", "%20"))
                    .normalize()
                    .getPath();
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Fonts may be scrambled; chapters that are can be read by the shop's own program only. */
    private void refuseLocked(Element book) throws Refusal {
        if (archive.entry("META-INF/encryption.xml").isPresent()) {
            Element locks = xml("META-INF/encryption.xml");
            boolean chapters = Stream.of(locks.getAllElements().toArray(new Element[0]))
                    .map(lock -> lock.attr("URI"))
                    .anyMatch(uri -> uri.contains("htm"));
            if (chapters) {
                throw new Refusal("it is copy-protected, so its text cannot be read");
            }
        }
        if (book.select("spine > itemref").isEmpty()) {
            throw damaged();
        }
    }

    private static Particulars particulars(Element book) {
        return new Particulars(
                first(book, "dc:title").flatMap(Headline::given),
                first(book, "dc:date").flatMap(Dates::read),
                first(book, "dc:publisher").flatMap(Headline::given),
                first(book, "dc:source").or(() -> first(book, "dc:identifier")).flatMap(Links::of),
                first(book, "dc:creator").flatMap(Headline::given));
    }

    private static Optional<String> first(Element book, String name) {
        return Optional.ofNullable(book.getElementsByTag(name).first())
                .map(Element::text)
                .filter(words -> !words.isBlank());
    }

    private Element xml(String file) throws Refusal {
        return parse(read(file), Parser.xmlParser());
    }

    private byte[] read(String file) throws Refusal {
        ZipArchiveEntry entry = archive.entry(file).orElseThrow(EpubFile::damaged);
        return archive.read(entry, LARGEST_PART);
    }

    private static Document parse(byte[] bytes, Parser parser) throws Refusal {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", "", parser);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static Refusal damaged() {
        return new Refusal("it is damaged, or not quite an EPUB");
    }
}
