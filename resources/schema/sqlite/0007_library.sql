-- The folders whose files belong to the library, and those files. Paths are bytes: not every name on a disk is UTF-8.

CREATE TABLE roots (
    id          INTEGER PRIMARY KEY,
    path        BLOB    NOT NULL UNIQUE, -- absolute
    shown       TEXT    NOT NULL, -- the path as it can be shown
    state       TEXT    NOT NULL, -- 'unread', 'online' or 'offline'
    trouble     TEXT, -- why it is offline
    file_system BLOB, -- which folder of which file system it was when last online
    inode       INTEGER,
    added_at    INTEGER NOT NULL,
    scanned_at  INTEGER -- when a scan last reached its end; NULL: never
) STRICT;

CREATE TABLE files (
    id            INTEGER PRIMARY KEY,
    root_id       INTEGER NOT NULL REFERENCES roots (id) ON DELETE CASCADE,
    path          BLOB    NOT NULL, -- below the root
    shown         TEXT    NOT NULL, -- the path as it can be shown; two may look alike
    path_hash     BLOB    NOT NULL, -- MD5 of path: paths are longer than an index takes
    kind          TEXT    NOT NULL, -- 'audio', 'image', 'ebook', 'metadata', 'text' or 'other'
    inode         INTEGER NOT NULL,
    size          INTEGER NOT NULL,
    modified_ns   INTEGER NOT NULL, -- since 1970
    first_seen    INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL, -- when a scan found another inode, size or time
    missing_since INTEGER, -- its root was read, and it was not there; NULL: it is
    probed_at     INTEGER, -- when its content was last read as it is now; NULL: not yet
    UNIQUE (root_id, path_hash)
) STRICT;
CREATE INDEX files_to_probe ON files (root_id) WHERE kind = 'audio' AND probed_at IS NULL AND missing_since IS NULL;

-- What could be read of an audio file, or why nothing could.
CREATE TABLE audio (
    file_id      INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
    container    TEXT,
    codec        TEXT,
    duration_ms  INTEGER,
    is_estimated INTEGER NOT NULL, -- the duration, from size and bit rate
    bitrate      INTEGER, -- bits a second
    sample_rate  INTEGER, -- hertz
    channels     INTEGER,
    has_cover    INTEGER NOT NULL,
    is_encrypted INTEGER NOT NULL,
    tags         TEXT    NOT NULL, -- JSON: key -> list of values
    chapters     TEXT    NOT NULL, -- JSON: [start ms, end ms, title] each
    trouble      TEXT -- why it could not be read
) STRICT;
