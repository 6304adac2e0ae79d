CREATE TABLE helpful_tally (
    server  BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    day     TEXT    NOT NULL,
    answers INTEGER NOT NULL,
    PRIMARY KEY (server, day)
);
