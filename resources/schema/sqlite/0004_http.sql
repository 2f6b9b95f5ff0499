-- Answers of sources, kept for as long as the asker allows.

CREATE TABLE http_cache (
    key           TEXT    NOT NULL PRIMARY KEY, -- SHA-256 of source and URL: a URL may hold a secret
    url           TEXT    NOT NULL, -- as it may be printed; patterns match on it
    headers       TEXT    NOT NULL, -- JSON, [[name, value], …], without cookies
    body          BLOB    NOT NULL, -- packed by qCompress()
    bytes         INTEGER NOT NULL, -- of the packed body
    etag          TEXT,
    last_modified TEXT,
    fetched_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX http_cache_by_age ON http_cache (fetched_at, bytes);
