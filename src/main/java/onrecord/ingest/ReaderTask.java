package onrecord.ingest;

/** What the process that reads uploads can be asked to do. */
enum ReaderTask {
    /** Read one article. */
    READ,
    /** Take a zip apart. */
    EXPAND,
    /** Read a feed. */
    FEED
}
