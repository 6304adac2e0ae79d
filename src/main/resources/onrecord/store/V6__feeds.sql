-- Feeds whose articles a library takes in. Etag and last_modified are what the feed's server said, to be asked with.
CREATE TABLE feed (
    server        BIGINT  NOT NULL,
    library       INTEGER NOT NULL,
    number        BIGINT  NOT NULL,
    link          TEXT    NOT NULL,
    followed_by   TEXT,
    next_poll     BIGINT  NOT NULL,
    etag          TEXT,
    last_modified TEXT,
    trouble       TEXT,
    PRIMARY KEY (server, number),
    UNIQUE (server, library, link),
    FOREIGN KEY (server, library) REFERENCES library (server, number) ON DELETE CASCADE
);

CREATE INDEX feed_due ON feed (next_poll);

-- Items that were taken in, or at least seen: a hash of whatever tells them apart.
CREATE TABLE feed_item (
    server BIGINT NOT NULL,
    feed   BIGINT NOT NULL,
    item   TEXT   NOT NULL,
    seen   BIGINT NOT NULL,
    PRIMARY KEY (server, feed, item),
    FOREIGN KEY (server, feed) REFERENCES feed (server, number) ON DELETE CASCADE
);
