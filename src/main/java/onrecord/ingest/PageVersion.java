package onrecord.ingest;

import java.util.Optional;

/**
 * What a server said to tell one version of a page from another.
 *
 * @param tag the header {@code ETag}, as it was sent
 * @param changed the header {@code Last-Modified}, as it was sent
 */
public record PageVersion(Optional<String> tag, Optional<String> changed) {
    /** No version known: the page is sent whatever it is. */
    public static final PageVersion NONE = new PageVersion(Optional.empty(), Optional.empty());
}
