package onrecord.desk;

import java.net.URI;

/** What a member hands in to be added to a library. */
public sealed interface Delivery {
    /**
     * A file: one article, or a zip of several.
     *
     * @param name what it is called
     * @param bytes the whole file; not copied, nobody writes to it
     */
    @SuppressWarnings("ArrayRecordComponent") // large; compared by nobody
    record File(String name, byte[] bytes) implements Delivery {}

    /** A page of the web, or a file there. */
    record Link(URI address) implements Delivery {}

    /**
     * An article pasted as text.
     *
     * @param headline what it is called
     * @param words the article
     */
    record Text(String headline, String words) implements Delivery {}
}
