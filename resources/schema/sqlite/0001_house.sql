-- The database itself, and what it tells its people. Released steps never change: append a new one.

CREATE TABLE instance (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    uuid        TEXT    NOT NULL,
    created_at  INTEGER NOT NULL,
    app_version TEXT    NOT NULL
) STRICT;

CREATE TABLE notices (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    kind    TEXT    NOT NULL, -- 'info', 'success', 'warning', 'error'
    title   TEXT    NOT NULL,
    text    TEXT    NOT NULL,
    job_id  INTEGER, -- no reference: notices outlive their jobs
    read_at INTEGER
) STRICT;
CREATE INDEX notices_unread ON notices (id) WHERE read_at IS NULL;
