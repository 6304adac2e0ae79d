package onrecord.ingest;

import java.net.URI;

/**
 * Fetches what lies behind links that members give. It goes to the open web only: never to this machine, its network or
 * the services of its provider, whatever a name resolves to and wherever a page redirects. It blocks, for 20 seconds at
 * most, and is safe for use by many threads.
 */
public interface LinkFetcher extends AutoCloseable {
    /** Fetches a page or a file that could be an article. */
    Fetched fetch(URI link);

    /**
     * Fetches a feed.
     *
     * @param known the version seen last; when it is still the one, {@link Fetched.Unchanged} comes back
     */
    Fetched feed(URI link, PageVersion known);

    /** Breaks off what is being fetched. */
    @Override
    void close();
}
