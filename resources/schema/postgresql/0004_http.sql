-- Answers of sources, kept for as long as the asker allows.

CREATE TABLE http_cache (
    key           TEXT    NOT NULL PRIMARY KEY, -- SHA-256 of source and URL: a URL may hold a secret
    url           TEXT    NOT NULL, -- as it may be printed; patterns match on it
    headers       TEXT    NOT NULL, -- JSON, [[name, value], …], without cookies
    body          BYTEA   NOT NULL, -- packed by qCompress()
    bytes         BIGINT  NOT NULL, -- of the packed body
    etag          TEXT,
    last_modified TEXT,
    fetched_at    BIGINT  NOT NULL
);
CREATE INDEX http_cache_by_age ON http_cache (fetched_at, bytes);
