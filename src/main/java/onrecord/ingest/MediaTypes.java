package onrecord.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The media types that servers give to what is read, and what a file of each is called. */
final class MediaTypes {
    private static final Map<String, String> ARTICLES = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "text/plain", ".txt",
            "text/markdown", ".md",
            "application/pdf", ".pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/epub+zip", ".epub");

    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml");

    private MediaTypes() {}

    /** The bare type of a header such as {@code Text/HTML; charset=utf-8}; empty when there is none. */
    static String bare(Optional<String> header) {
        String type = header.orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether an article may come under this type; a file of unknown type is judged by its name, and by its bytes later. */
    static boolean isArticle(String type, String name) {
        boolean unknown =
                type.isEmpty() || type.equals("application/octet-stream") || type.equals("binary/octet-stream");
        return ARTICLES.containsKey(type) || (unknown && Format.of(name).isPresent());
    }

    /** Whether a feed may come under this type; many come as text. */
    static boolean isFeed(String type) {
        return FEEDS.contains(type) || type.isEmpty() || type.equals("text/plain") || type.equals("text/html");
    }

    /** The name with the ending that fits the type, where it has none that is known. */
    static String named(String name, String type) {
        return Format.of(name).isPresent() ? name : name + ARTICLES.getOrDefault(type, "");
    }
}
