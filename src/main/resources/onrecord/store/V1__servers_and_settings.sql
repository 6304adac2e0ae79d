-- Written so that SQLite and PostgreSQL read it alike: times are milliseconds since 1970, days are ISO dates, and
-- numbers are counted per server, so that nobody can tell from a number how much is kept for others.
-- A script that was released is never changed; a change is a new script.

CREATE TABLE installation (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE server (
    id          BIGINT NOT NULL PRIMARY KEY CHECK (id > 0),
    last_number BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE settings (
    server          BIGINT  NOT NULL PRIMARY KEY REFERENCES server (id) ON DELETE CASCADE,
    thread_mode     TEXT    NOT NULL,
    private_answers BOOLEAN NOT NULL,
    human_role      BIGINT,
    daily_limit     INTEGER CHECK (daily_limit > 0)
);

CREATE TABLE channel (
    server  BIGINT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    purpose TEXT   NOT NULL CHECK (purpose IN ('listening', 'reading_room')),
    id      BIGINT NOT NULL,
    PRIMARY KEY (server, purpose, id)
);
