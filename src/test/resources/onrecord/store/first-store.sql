CREATE TABLE IF NOT EXISTS "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO flyway_schema_history VALUES(1,'1','servers and settings','SQL','V1__servers_and_settings.sql',2021766648,'','2026-11-22 13:52:12.408',11,1);
INSERT INTO flyway_schema_history VALUES(2,'2','unanswered reports privacy','SQL','V2__unanswered_reports_privacy.sql',-1389889077,'','2026-11-22 13:52:12.455',11,1);
INSERT INTO flyway_schema_history VALUES(3,'3','tallies','SQL','V3__tallies.sql',-299511676,'','2026-11-22 13:52:12.483',6,1);
CREATE TABLE installation (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO installation VALUES('secret','abababababababababababababababababababababababababababababababab');
CREATE TABLE server (
    id          BIGINT NOT NULL PRIMARY KEY CHECK (id > 0),
    last_number BIGINT NOT NULL DEFAULT 0
);
INSERT INTO server VALUES(100,2);
CREATE TABLE settings (
    server          BIGINT  NOT NULL PRIMARY KEY REFERENCES server (id) ON DELETE CASCADE,
    thread_mode     TEXT    NOT NULL,
    private_answers BOOLEAN NOT NULL,
    human_role      BIGINT,
    daily_limit     INTEGER CHECK (daily_limit > 0)
);
INSERT INTO settings VALUES(100,'NEW_THREAD',1,77,20);
CREATE TABLE channel (
    server  BIGINT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    purpose TEXT   NOT NULL CHECK (purpose IN ('listening', 'reading_room')),
    id      BIGINT NOT NULL,
    PRIMARY KEY (server, purpose, id)
);
INSERT INTO channel VALUES(100,'listening',11);
INSERT INTO channel VALUES(100,'reading_room',12);
CREATE TABLE opt_out (
    server BIGINT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    asker  TEXT   NOT NULL,
    since  BIGINT NOT NULL,
    PRIMARY KEY (server, asker)
);
INSERT INTO opt_out VALUES(100,'cf75ffc8efa6abdf6a3db5ddd9b5e908',1772445600000);
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
INSERT INTO unanswered VALUES(100,1,'who rang the bell','Who rang the bell?','no words',2,1772445600000,1772445600000);
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
INSERT INTO unanswered_asker VALUES(100,1,'25b4eab9a7cee4db94dc7a8239d5e281',1,1772445600000,1772445600000);
INSERT INTO unanswered_asker VALUES(100,1,'3dd7782dc0cd981ccf20f4d6a5682b50',1,1772445600000,1772445600000);
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
INSERT INTO report VALUES(100,2,1772445600000,'When?','In May.','It was June.','25b4eab9a7cee4db94dc7a8239d5e281');
CREATE TABLE outcome_tally (
    server    BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    day       TEXT    NOT NULL,
    outcome   TEXT    NOT NULL CHECK (outcome IN ('ANSWERED', 'NOT_ON_RECORD', 'WHICH_SPEAKER', 'FAILED')),
    questions INTEGER NOT NULL,
    PRIMARY KEY (server, day, outcome)
);
INSERT INTO outcome_tally VALUES(100,'2026-03-02','ANSWERED',1);
CREATE TABLE speaker_tally (
    server  BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    day     TEXT    NOT NULL,
    speaker TEXT    NOT NULL,
    quotes  INTEGER NOT NULL,
    PRIMARY KEY (server, day, speaker)
);
INSERT INTO speaker_tally VALUES(100,'2026-03-02','Olsen',1);
CREATE TABLE asked_today (
    server    BIGINT  NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    asker     TEXT    NOT NULL,
    day       TEXT    NOT NULL,
    questions INTEGER NOT NULL,
    PRIMARY KEY (server, asker)
);
INSERT INTO asked_today VALUES(100,'25b4eab9a7cee4db94dc7a8239d5e281','2026-03-02',1);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX unanswered_asker_by_asker ON unanswered_asker (server, asker);
CREATE INDEX report_by_asker ON report (server, asker);
