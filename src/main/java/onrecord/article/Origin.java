package onrecord.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an article comes from.
 *
 * @param name the file's name, or the document's id; what {@code doc} means in machine-readable output
 * @param outlet who published it, such as "The Moscow Times"
 * @param link where it can be read, always http or https
 * @param published the day it appeared
 * @param byline who wrote it
 */
public record Origin(
        String name,
        Optional<String> outlet,
        Optional<URI> link,
        Optional<LocalDate> published,
        Optional<String> byline) {

    public Origin {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an article needs a name");
        }
        if (link.map(URI::getScheme).filter(Origin::web).isEmpty() && link.isPresent()) {
            throw new IllegalArgumentException("not a web link: " + link.get());
        }
    }

    /** An article of which nothing but the name is known. */
    public static Origin named(String name) {
        return new Origin(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static boolean web(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }
}
