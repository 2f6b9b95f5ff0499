-- Audiobook servers and what they say they hold. Paths are the server's own, and text: they came as JSON.

CREATE TABLE servers (
    id        INTEGER PRIMARY KEY,
    name      TEXT    NOT NULL UNIQUE, -- lower case; its secret goes by it
    url       TEXT    NOT NULL,
    user_name TEXT, -- NULL: the secret is an API key
    enabled   INTEGER NOT NULL,
    added_at  INTEGER NOT NULL,
    version   TEXT, -- this and the next two as it said last
    account   TEXT, -- whom it takes us for
    is_admin  INTEGER,
    synced_at INTEGER, -- when a sync last reached its end; NULL: never
    trouble   TEXT -- why the last one did not; NULL: it did
) STRICT;

-- The same folder under two names.
CREATE TABLE server_mappings (
    server_id     INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    server_folder TEXT    NOT NULL,
    local_folder  TEXT    NOT NULL,
    PRIMARY KEY (server_id, server_folder)
) STRICT, WITHOUT ROWID;

CREATE TABLE server_libraries (
    id            INTEGER PRIMARY KEY,
    server_id     INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    source_id     TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    media_type    TEXT    NOT NULL, -- 'book' or 'podcast'
    folders       TEXT    NOT NULL, -- JSON: paths
    walked_at     INTEGER, -- when its list of books was last read whole; NULL: never
    missing_since INTEGER, -- the server told of its libraries, and not of this one; NULL: it does
    UNIQUE (server_id, source_id)
) STRICT;

CREATE TABLE server_books (
    id             INTEGER PRIMARY KEY,
    server_id      INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    library_id     INTEGER NOT NULL REFERENCES server_libraries (id) ON DELETE CASCADE,
    source_id      TEXT    NOT NULL,
    listing_hash   BLOB    NOT NULL, -- of the list's word on it when its details were read
    path           TEXT    NOT NULL,
    is_file        INTEGER NOT NULL,
    is_missing     INTEGER NOT NULL, -- the server does not find it on its disk
    is_invalid     INTEGER NOT NULL, -- nothing to listen to in it
    title          TEXT    NOT NULL,
    authors        TEXT    NOT NULL, -- joined, the server's own spelling
    narrators      TEXT    NOT NULL,
    series         TEXT    NOT NULL,
    published_year TEXT,
    language       TEXT,
    asin           TEXT,
    isbn           TEXT,
    duration_ms    INTEGER,
    size           INTEGER, -- bytes
    audio_files    INTEGER NOT NULL,
    facts          TEXT    NOT NULL, -- JSON: what is only shown
    added_at       INTEGER, -- on the server
    updated_at     INTEGER,
    first_seen     INTEGER NOT NULL,
    read_at        INTEGER NOT NULL, -- its details
    missing_since  INTEGER, -- the whole list was read, and it was not there; NULL: it is
    matched        TEXT, -- how much of its audio is here: 'whole', 'partly', 'none'; NULL: not looked for yet
    match_trouble  TEXT, -- why not all of it
    local_path     TEXT, -- the folder, or the file, where it lies here
    UNIQUE (server_id, source_id)
) STRICT;
CREATE INDEX server_books_by_library ON server_books (library_id);

CREATE TABLE server_files (
    book_id       INTEGER NOT NULL REFERENCES server_books (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL, -- in the server's order, from 0
    path          TEXT    NOT NULL,
    inode         INTEGER, -- on the server's file system
    size          INTEGER, -- bytes
    type          TEXT    NOT NULL, -- 'audio', 'ebook', 'image', 'text', 'metadata', 'unknown'
    duration_ms   INTEGER,
    codec         TEXT,
    bitrate       INTEGER, -- bits a second
    file_id       INTEGER REFERENCES files (id) ON DELETE SET NULL, -- the same file here; looked for when it is audio
    match_by      TEXT, -- 'path' or 'inode'
    match_trouble TEXT, -- why there is none, or what is odd about it
    PRIMARY KEY (book_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX server_files_by_file ON server_files (file_id) WHERE file_id IS NOT NULL;

-- How far the account's user has listened.
CREATE TABLE server_progress (
    server_id     INTEGER NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    source_id     TEXT    NOT NULL, -- of the book; no reference: it may lie in a library that is not read
    episode_id    TEXT    NOT NULL, -- '' for a book
    duration_ms   INTEGER,
    current_ms    INTEGER NOT NULL,
    progress      REAL    NOT NULL, -- 0 to 1
    is_finished   INTEGER NOT NULL,
    updated_at    INTEGER,
    started_at    INTEGER,
    finished_at   INTEGER,
    missing_since INTEGER, -- the server told of others, and not of this; NULL: it does
    PRIMARY KEY (server_id, source_id, episode_id)
) STRICT, WITHOUT ROWID;
