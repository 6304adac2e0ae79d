ALTER TABLE settings ADD COLUMN teacher_role BIGINT;
ALTER TABLE settings ADD COLUMN operators_articles BOOLEAN NOT NULL DEFAULT TRUE;

-- When everything of a server goes that the bot has left.
ALTER TABLE server ADD COLUMN delete_at BIGINT;
ALTER TABLE server ADD COLUMN last_library INTEGER NOT NULL DEFAULT 1;

-- Library 1 is the server's main one. The lineage is random; an index that knows another one knows nothing.
CREATE TABLE library (
    server      BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL CHECK (number > 0),
    name        TEXT    NOT NULL,
    folded      TEXT    NOT NULL,
    lineage     TEXT    NOT NULL,
    last_change BIGINT  NOT NULL DEFAULT 0,
    PRIMARY KEY (server, number),
    UNIQUE (server, folded)
);

CREATE TABLE library_channel (
    server  BIGINT  NOT NULL,
    channel BIGINT  NOT NULL,
    library INTEGER NOT NULL,
    chosen  BIGINT  NOT NULL,
    PRIMARY KEY (server, channel),
    FOREIGN KEY (server, library) REFERENCES library (server, number) ON DELETE CASCADE
);

-- Which library somebody reads in a private chat; the pseudonym is theirs in all servers.
CREATE TABLE private_library (
    reader  TEXT    NOT NULL PRIMARY KEY,
    server  BIGINT  NOT NULL,
    library INTEGER NOT NULL,
    FOREIGN KEY (server, library) REFERENCES library (server, number) ON DELETE CASCADE
);

CREATE INDEX private_library_by_library ON private_library (server, library);

-- A removed article keeps its name and the number of its last change, so that an index can drop it.
CREATE TABLE article (
    server        BIGINT  NOT NULL,
    library       INTEGER NOT NULL,
    number        BIGINT  NOT NULL,
    name          TEXT    NOT NULL,
    folded        TEXT    NOT NULL,
    state         TEXT    NOT NULL CHECK (state IN ('PENDING', 'READY', 'REFUSED', 'REMOVED')),
    reason        TEXT,
    digest        TEXT    NOT NULL,
    bytes         BIGINT  NOT NULL,
    added         BIGINT  NOT NULL,
    added_by      TEXT,
    link          TEXT,
    article_id    TEXT,
    headline      TEXT,
    outlet        TEXT,
    published     TEXT,
    byline        TEXT,
    change_number BIGINT,
    PRIMARY KEY (server, library, number),
    FOREIGN KEY (server, library) REFERENCES library (server, number) ON DELETE CASCADE
);

CREATE UNIQUE INDEX article_by_name ON article (server, library, folded) WHERE state <> 'REMOVED';
CREATE UNIQUE INDEX article_by_change ON article (server, library, change_number);
CREATE INDEX article_by_digest ON article (server, library, digest);
CREATE INDEX article_by_adder ON article (server, added_by);
CREATE INDEX article_pending ON article (added) WHERE state = 'PENDING';

-- Beside the article, so that listing articles does not pass over their bytes.
CREATE TABLE article_upload (
    server  BIGINT  NOT NULL,
    library INTEGER NOT NULL,
    number  BIGINT  NOT NULL,
    content BYTEA   NOT NULL,
    PRIMARY KEY (server, library, number),
    FOREIGN KEY (server, library, number) REFERENCES article (server, library, number) ON DELETE CASCADE
);

-- The text is UTF-8: what a database calls text may hold no character zero, an article's text may. Paragraphs and pages
-- are offsets into it.
CREATE TABLE article_text (
    server     BIGINT  NOT NULL,
    library    INTEGER NOT NULL,
    number     BIGINT  NOT NULL,
    content    BYTEA   NOT NULL,
    paragraphs TEXT    NOT NULL,
    pages      TEXT    NOT NULL,
    PRIMARY KEY (server, library, number),
    FOREIGN KEY (server, library, number) REFERENCES article (server, library, number) ON DELETE CASCADE
);

CREATE TABLE added_today (
    server   BIGINT  NOT NULL PRIMARY KEY REFERENCES server (id) ON DELETE CASCADE,
    day      TEXT    NOT NULL,
    articles INTEGER NOT NULL
);
