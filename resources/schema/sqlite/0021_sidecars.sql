-- Side-cars that are written beside books, metadata.json and OPF, and the languages that a person listens to.
ALTER TABLE roots ADD COLUMN side_cars INTEGER NOT NULL DEFAULT 0; -- a person has allowed them in this folder

-- A run: what it was about to do, and what it did.
CREATE TABLE sidecar_acts (
    id      INTEGER PRIMARY KEY,
    is_plan INTEGER NOT NULL, -- nothing was to be written
    made_at INTEGER NOT NULL
) STRICT;

-- Hashes are SHA-256 of the content. What was written stays known when its item or its root is gone: that a file is
-- ours is told by its hash alone.
CREATE TABLE sidecar_steps (
    id          INTEGER PRIMARY KEY,
    act_id      INTEGER NOT NULL REFERENCES sidecar_acts (id) ON DELETE CASCADE,
    root_id     INTEGER REFERENCES roots (id) ON DELETE SET NULL,
    item_id     INTEGER REFERENCES items (id) ON DELETE SET NULL,
    title       TEXT    NOT NULL, -- of the book, as it was then
    path        BLOB    NOT NULL, -- of the side-car, below the root
    form        TEXT    NOT NULL, -- 'json' or 'opf'
    deed        TEXT    NOT NULL, -- 'create', 'refresh', 'replace', 'same', 'foreign' or 'refuse'
    state       TEXT    NOT NULL, -- 'planned', 'intended', 'done', 'undoing', 'undone' or 'refused'
    why         TEXT    NOT NULL, -- a sentence; '': there is nothing to say
    hash_before BLOB, -- NULL: there was no file
    hash_after  BLOB, -- NULL: nothing is written
    bin         BLOB -- where the file that was there before lies, below the root; NULL: there was none
) STRICT;
CREATE INDEX sidecar_steps_by_act ON sidecar_steps (act_id);
CREATE INDEX sidecar_steps_by_root ON sidecar_steps (root_id);
CREATE INDEX sidecar_steps_by_item ON sidecar_steps (item_id);
CREATE INDEX sidecar_steps_by_hash ON sidecar_steps (hash_after) WHERE state <> 'planned';
CREATE INDEX sidecar_steps_unsettled ON sidecar_steps (id) WHERE state IN ('intended', 'undoing');

-- As languageKey() has them. None: nobody has said, and those of the library's books count.
CREATE TABLE user_languages (
    language TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
