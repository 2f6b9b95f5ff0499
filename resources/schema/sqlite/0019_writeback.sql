-- What is written to audiobook servers. Fields are named as in assertions; their words are JSON: a text each, or
-- [text, place] where a series says the place.
ALTER TABLE servers ADD COLUMN writes INTEGER NOT NULL DEFAULT 0; -- a person has allowed it

-- What both sides last had together: the base of the next comparison.
CREATE TABLE server_writes (
    book_id    INTEGER NOT NULL REFERENCES server_books (id) ON DELETE CASCADE,
    field      TEXT    NOT NULL,
    base       TEXT    NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (book_id, field)
) STRICT, WITHOUT ROWID;

-- What a run found to do, as of its reading, and what a person said to it.
CREATE TABLE server_plans (
    book_id    INTEGER NOT NULL REFERENCES server_books (id) ON DELETE CASCADE,
    field      TEXT    NOT NULL,
    outcome    TEXT    NOT NULL, -- 'send', 'adopt', 'conflict', 'first_contact'
    base       TEXT, -- NULL: never written
    theirs     TEXT    NOT NULL,
    mine       TEXT    NOT NULL, -- as it would be written
    choice     TEXT    NOT NULL, -- 'mine', 'theirs', 'leave'; '': none
    planned_at INTEGER NOT NULL,
    PRIMARY KEY (book_id, field)
) STRICT, WITHOUT ROWID;

-- A run that wrote something, and can be taken back.
CREATE TABLE server_acts (
    id        INTEGER PRIMARY KEY,
    server_id INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    made_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX server_acts_by_server ON server_acts (server_id);
CREATE TABLE server_steps (
    act_id      INTEGER NOT NULL REFERENCES server_acts (id) ON DELETE CASCADE,
    book_id     INTEGER NOT NULL REFERENCES server_books (id) ON DELETE CASCADE,
    field       TEXT    NOT NULL,
    deed        TEXT    NOT NULL, -- 'send': to the server; 'adopt': from it
    state       TEXT    NOT NULL, -- 'sent': on its way, or nobody knows; 'proven': read back; 'undone'
    before      TEXT    NOT NULL, -- on the side that changed
    written     TEXT    NOT NULL,
    base_before TEXT, -- NULL: it was the first time
    override_id INTEGER, -- of an adoption: the act among overrides
    PRIMARY KEY (act_id, book_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX server_steps_on_their_way ON server_steps (book_id, field) WHERE state = 'sent';
