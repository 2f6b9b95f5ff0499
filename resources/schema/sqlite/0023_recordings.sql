-- Which recordings there are of what is wanted, as providers told when a person asked.

CREATE TABLE entry_recordings (
    id        INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    entry_key TEXT    NOT NULL, -- as wanted.entry_key; no reference: what was told outlives a link that ends
    provider  TEXT    NOT NULL, -- these three name a record, as in provider_records
    source_id TEXT    NOT NULL,
    region    TEXT    NOT NULL,
    content   TEXT    NOT NULL, -- JSON
    said_at   INTEGER NOT NULL, -- when the provider last told of it
    is_gone   INTEGER NOT NULL, -- it has told of all that it has since, and not of this
    UNIQUE (series_id, entry_key, provider, source_id, region)
) STRICT;

CREATE TABLE recording_lookups (
    series_id   INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    entry_key   TEXT    NOT NULL,
    provider    TEXT    NOT NULL,
    asked_at    INTEGER NOT NULL,
    answered_at INTEGER, -- when it last told of all that it has; NULL: never
    trouble     TEXT    NOT NULL, -- why it did not, when it was last asked; '': it did
    PRIMARY KEY (series_id, entry_key, provider)
) STRICT, WITHOUT ROWID;

ALTER TABLE wanted ADD COLUMN recording TEXT; -- JSON: the recording that a person chose; NULL: any
