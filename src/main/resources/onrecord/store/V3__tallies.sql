CREATE TABLE outcome_tally (
    server    BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    day       TEXT    NOT NULL,
    outcome   TEXT    NOT NULL CHECK (outcome IN ('ANSWERED', 'NOT_ON_RECORD', 'WHICH_SPEAKER', 'FAILED')),
    questions INTEGER NOT NULL,
    PRIMARY KEY (server, day, outcome)
);

CREATE TABLE speaker_tally (
    server  BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    day     TEXT    NOT NULL,
    speaker TEXT    NOT NULL,
    quotes  INTEGER NOT NULL,
    PRIMARY KEY (server, day, speaker)
);

CREATE TABLE asked_today (
    server    BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    asker     TEXT    NOT NULL,
    day       TEXT    NOT NULL,
    questions INTEGER NOT NULL,
    PRIMARY KEY (server, asker)
);
