CREATE TABLE opt_out (
    server BIGINT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    asker  TEXT   NOT NULL,
    since  BIGINT NOT NULL,
    PRIMARY KEY (server, asker)
);

CREATE TABLE unanswered (
    server      BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    number      BIGINT  NOT NULL,
    folded      TEXT    NOT NULL,
    words       TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    times       INTEGER NOT NULL CHECK (times >= 0),
    first_asked BIGINT  NOT NULL,
    last_asked  BIGINT  NOT NULL,
    PRIMARY KEY (server, number),
    UNIQUE (server, folded)
);

-- Who asked it: kept only so that everyone can see and delete what is kept about them.
CREATE TABLE unanswered_asker (
    server      BIGINT  NOT NULL,
    number      BIGINT  NOT NULL,
    asker       TEXT    NOT NULL,
    times       INTEGER NOT NULL,
    first_asked BIGINT  NOT NULL,
    last_asked  BIGINT  NOT NULL,
    PRIMARY KEY (server, number, asker),
    FOREIGN KEY (server, number) REFERENCES unanswered (server, number) ON DELETE CASCADE
);

CREATE INDEX unanswered_asker_by_asker ON unanswered_asker (server, asker);

CREATE TABLE report (
    server   BIGINT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    number   BIGINT NOT NULL,
    made     BIGINT NOT NULL,
    question TEXT   NOT NULL,
    citation TEXT   NOT NULL,
    words    TEXT   NOT NULL,
    asker    TEXT   NOT NULL,
    PRIMARY KEY (server, number)
);

CREATE INDEX report_by_asker ON report (server, asker);
