-- What providers of metadata say of books, in the house's words, as each said it last.

CREATE TABLE provider_records (
    id          INTEGER PRIMARY KEY,
    provider    TEXT    NOT NULL, -- 'hardcover', 'audnexus', 'itunes', 'openlibrary'
    source_id   TEXT    NOT NULL, -- the provider's own
    region      TEXT    NOT NULL, -- of a shop that differs by country; '': the same everywhere
    content     TEXT    NOT NULL, -- JSON
    fingerprint BLOB    NOT NULL, -- SHA-256 of content
    said_at     INTEGER NOT NULL, -- when it was last heard
    changed_at  INTEGER NOT NULL, -- when it was last other than before
    UNIQUE (provider, source_id, region)
) STRICT;

-- Which of them were brought for an item, and what became of them. Assertions of a provider are those of the one taken.
CREATE TABLE item_records (
    item_id   INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    record_id INTEGER NOT NULL REFERENCES provider_records (id),
    provider  TEXT    NOT NULL,
    position  INTEGER NOT NULL, -- the best first, from 0
    state     TEXT    NOT NULL, -- 'taken', 'review', 'candidate' or 'refused'
    method    TEXT    NOT NULL, -- 'identifier', 'title_author' … or 'person'
    score     REAL    NOT NULL, -- 0 to 1
    recording TEXT    NOT NULL, -- 'same', 'other' or 'unknown'
    reason    TEXT    NOT NULL, -- of that, in words
    PRIMARY KEY (item_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_records_by_record ON item_records (record_id);
CREATE UNIQUE INDEX item_records_taken ON item_records (item_id, provider) WHERE state = 'taken';

-- When providers were last asked about an item, and what came of it.
CREATE TABLE item_lookups (
    item_id  INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL,
    next_at  INTEGER NOT NULL, -- not before
    decision TEXT    NOT NULL, -- 'automatic', 'review' or 'none'
    doubt    TEXT    NOT NULL, -- of a review: 'score' or 'rival'; ''
    risk     REAL    NOT NULL, -- of a review, 0 to 1
    silent   TEXT    NOT NULL -- JSON: provider -> why it did not answer
) STRICT;
CREATE INDEX item_lookups_by_time ON item_lookups (next_at);
CREATE INDEX item_lookups_in_review ON item_lookups (risk DESC, item_id) WHERE decision = 'review';
