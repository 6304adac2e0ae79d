package onrecord.ingest;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a server said to tell one version of a page from another. What cannot be sent back to it is left out: too much, and
 * anything but plain ASCII.
 *
 * @param tag the header {@code ETag}, as it was sent
 * @param changed the header {@code Last-Modified}, as it was sent
 */
public record PageVersion(Optional<String> tag, Optional<String> changed) {
    private static final Pattern SENDABLE = Pattern.compile("[ -~]{1,500}");

    /** No version known: the page is sent whatever it is. */
    public static final PageVersion NONE = new PageVersion(Optional.empty(), Optional.empty());

    public PageVersion {
        tag = tag.filter(PageVersion::sendable);
        changed = changed.filter(PageVersion::sendable);
    }

    private static boolean sendable(String header) {
        return SENDABLE.matcher(header).matches();
    }
}
