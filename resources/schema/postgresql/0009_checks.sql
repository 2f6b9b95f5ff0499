-- What the last check of a file found. It holds for the content with that inode, size and time: where the file's row
-- says other ones, it is stale.
CREATE TABLE file_checks (
    file_id      BIGINT PRIMARY KEY  REFERENCES files (id) ON DELETE CASCADE,
    tier         INTEGER NOT NULL, -- how deep it looked: 1 presence, 2 header, 3 tracks, 4 decode, 5 runtime
    verdict      TEXT    NOT NULL, -- 'unknown', 'sound', 'suspect' or 'damaged'
    findings     TEXT    NOT NULL, -- JSON: {rule, weight, at_ms, expected, found, detail} each
    breaks_at_ms BIGINT, -- the first place in the sound that something is wrong with
    checked_at   BIGINT NOT NULL,
    inode        BIGINT NOT NULL,
    size         BIGINT NOT NULL,
    modified_ns  BIGINT NOT NULL -- since 1970
);
CREATE INDEX file_checks_by_age ON file_checks (checked_at);
CREATE INDEX file_checks_by_verdict ON file_checks (verdict) WHERE verdict <> 'sound';
