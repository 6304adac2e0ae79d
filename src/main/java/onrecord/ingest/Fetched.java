package onrecord.ingest;

import java.net.URI;

/** What came back from the address of a link. */
public sealed interface Fetched {
    /**
     * A page, a file or a feed.
     *
     * @param address where it lies in the end, after redirects
     * @param name what to call it as a file; never empty
     * @param type its media type in small letters, such as {@code text/html}; empty when the server gave none
     * @param bytes the whole, unpacked; not copied, nobody writes to it
     * @param version to be shown the next time, so that it is sent again only when it changed
     */
    @SuppressWarnings("ArrayRecordComponent") // large; compared by nobody
    record Page(URI address, String name, String type, byte[] bytes, PageVersion version) implements Fetched {}

    /** The same as the last time. */
    record Unchanged() implements Fetched {}

    /**
     * Nothing that could be read.
     *
     * @param why one sentence for whoever gave the link
     * @param passing whether it may well be different in an hour
     */
    record Refused(String why, boolean passing) implements Fetched {}
}
