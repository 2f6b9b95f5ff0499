-- Books: what the folders hold of them, who says what of it, and what was made of that.

CREATE INDEX files_missing ON files (root_id) WHERE missing_since IS NOT NULL;
-- Set with each change of its files, until the books made of them are up to date.
ALTER TABLE roots ADD COLUMN is_stale INTEGER NOT NULL DEFAULT 1;

CREATE TABLE books (
    work_id     INTEGER PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE,
    subtitle    TEXT,
    year        INTEGER,
    authors     TEXT    NOT NULL, -- as they are shown; '': unknown, as in all texts below
    narrators   TEXT    NOT NULL,
    series      TEXT    NOT NULL, -- the first one, with the position
    language    TEXT    NOT NULL,
    author_key  TEXT    NOT NULL, -- these sort
    series_key  TEXT    NOT NULL,
    runtime_ms  INTEGER NOT NULL, -- of the longest item; 0: unknown
    size        INTEGER NOT NULL, -- bytes of all items
    editions    INTEGER NOT NULL,
    items       INTEGER NOT NULL, -- that are there
    missing     INTEGER NOT NULL, -- items that are not
    search_text TEXT    NOT NULL -- titles, series and persons, folded, one a line
) STRICT;
CREATE INDEX books_by_author ON books (author_key, work_id);
CREATE INDEX books_by_series ON books (series_key, work_id);

CREATE TABLE editions (
    id         INTEGER PRIMARY KEY,
    work_id    INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    narrators  TEXT    NOT NULL, -- as they are shown
    abridged   INTEGER, -- NULL: not said
    language   TEXT    NOT NULL,
    publisher  TEXT    NOT NULL,
    runtime_ms INTEGER NOT NULL -- 0: unknown
) STRICT;
CREATE INDEX editions_by_work ON editions (work_id);

CREATE TABLE edition_identifiers (
    scheme     TEXT    NOT NULL, -- 'asin' or 'isbn'
    value      TEXT    NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    PRIMARY KEY (scheme, value, edition_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX edition_identifiers_by_edition ON edition_identifiers (edition_id);

CREATE TABLE persons (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    surname_key TEXT    NOT NULL,
    sort_key    TEXT    NOT NULL, -- surname first, folded
    pen_name_of INTEGER REFERENCES persons (id)
) STRICT;
CREATE INDEX persons_by_surname ON persons (surname_key);

-- Every spelling that was met, and whose it is.
CREATE TABLE person_spellings (
    spelling  TEXT    PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX person_spellings_by_person ON person_spellings (person_id);

CREATE TABLE contributors (
    work_id    INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    edition_id INTEGER REFERENCES editions (id) ON DELETE CASCADE, -- NULL: of the work, in every recording
    role       TEXT    NOT NULL, -- 'author' or 'narrator'
    position   INTEGER NOT NULL,
    person_id  INTEGER NOT NULL REFERENCES persons (id),
    spelling   TEXT    NOT NULL -- as this book has it
) STRICT;
CREATE INDEX contributors_by_work ON contributors (work_id);
CREATE INDEX contributors_by_edition ON contributors (edition_id) WHERE edition_id IS NOT NULL;
CREATE INDEX contributors_by_person ON contributors (person_id);

CREATE TABLE series (
    id       INTEGER PRIMARY KEY,
    name     TEXT    NOT NULL,
    name_key TEXT    NOT NULL
) STRICT;
CREATE INDEX series_by_name ON series (name_key);

CREATE TABLE series_entries (
    series_id     INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    work_id       INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    position_from REAL, -- NULL: in the series, place unknown
    position_to   REAL, -- other than `position_from` for an omnibus only
    label         TEXT    NOT NULL, -- as written
    PRIMARY KEY (series_id, work_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_entries_by_work ON series_entries (work_id);

-- The files of one book in one place.
CREATE TABLE items (
    id            INTEGER PRIMARY KEY,
    root_id       INTEGER NOT NULL REFERENCES roots (id) ON DELETE CASCADE,
    path          BLOB    NOT NULL, -- below the root: of the folder, or of the first file where a folder has several
    shown         TEXT    NOT NULL,
    path_hash     BLOB    NOT NULL,
    is_file       INTEGER NOT NULL, -- `path` is the book's only audio file
    edition_id    INTEGER REFERENCES editions (id), -- NULL: not placed yet
    audio_files   INTEGER NOT NULL DEFAULT 0,
    size          INTEGER NOT NULL DEFAULT 0, -- bytes of its audio files
    runtime_ms    INTEGER NOT NULL DEFAULT 0, -- 0: not known of every file
    format        TEXT    NOT NULL DEFAULT '', -- 'mp3', 'm4b' …; '': several, or none known
    facts         TEXT    NOT NULL DEFAULT '{}', -- JSON: what its sources together say
    added_at      INTEGER NOT NULL,
    judged_at     INTEGER, -- NULL: its files are other than they were
    missing_since INTEGER, -- none of its audio files is there
    UNIQUE (root_id, path_hash)
) STRICT;
CREATE INDEX items_by_edition ON items (edition_id);
CREATE INDEX items_to_judge ON items (root_id) WHERE judged_at IS NULL;

CREATE TABLE item_files (
    file_id  INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
    item_id  INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL, -- in playing order, from 0; what is not played comes last
    disc     INTEGER,
    track    INTEGER
) STRICT;
CREATE INDEX item_files_by_item ON item_files (item_id);

-- What makes two items worth comparing.
CREATE TABLE item_keys (
    key     TEXT    NOT NULL,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    PRIMARY KEY (key, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_keys_by_item ON item_keys (item_id);

-- What a source says of an item.
CREATE TABLE assertions (
    item_id  INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    source   TEXT    NOT NULL, -- 'folder', 'tags', 'opf' …
    field    TEXT    NOT NULL, -- 'title', 'author' …
    position INTEGER NOT NULL, -- among the values of this field, from 0
    value    TEXT    NOT NULL,
    label    TEXT    NOT NULL, -- of a series: the place in it, as written
    weight   REAL    NOT NULL,
    PRIMARY KEY (item_id, source, field, position)
) STRICT, WITHOUT ROWID;

-- Two items that are the same, or may be.
CREATE TABLE likenesses (
    item_a  INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE, -- the smaller id
    item_b  INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    level   TEXT    NOT NULL, -- 'file': their audio is the same; 'edition': the same recording; 'work': the same text
    verdict TEXT    NOT NULL, -- 'same' or 'review'
    score   REAL    NOT NULL, -- 0 to 1
    proof   TEXT    NOT NULL, -- JSON
    PRIMARY KEY (item_a, item_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX likenesses_by_other ON likenesses (item_b);

-- What a person said, which goes before all else. Ended ones stay, so that it can be told who changed what.
CREATE TABLE overrides (
    id       INTEGER PRIMARY KEY,
    kind     TEXT    NOT NULL, -- 'same_work', 'other_work', 'same_edition', 'other_edition', 'same_person' …
    subject  TEXT    NOT NULL,
    object   TEXT    NOT NULL,
    made_at  INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX overrides_by_subject ON overrides (kind, subject) WHERE ended_at IS NULL;
CREATE INDEX overrides_by_object ON overrides (kind, object) WHERE ended_at IS NULL;
