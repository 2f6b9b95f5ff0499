-- Series as providers tell of them, which of them are ours, and what is missing from those.

CREATE TABLE provider_series (
    provider    TEXT    NOT NULL, -- 'hardcover', 'audnexus' …
    source_id   TEXT    NOT NULL, -- the provider's own; where it has none, what it was found by
    name        TEXT    NOT NULL,
    content     TEXT    NOT NULL, -- JSON: all entries that were ever told, each with the time it last was
    fingerprint TEXT    NOT NULL, -- of the last answer
    is_whole    INTEGER NOT NULL, -- the last answer had every entry
    said_at     INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL, -- when an answer last differed from the one before
    PRIMARY KEY (provider, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE series_links (
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    provider  TEXT    NOT NULL,
    source_id TEXT    NOT NULL,
    verdict   TEXT    NOT NULL, -- 'linked', or 'review' where a person decides
    proof     TEXT    NOT NULL, -- JSON
    judged_at INTEGER NOT NULL,
    PRIMARY KEY (series_id, provider, source_id),
    FOREIGN KEY (provider, source_id) REFERENCES provider_series (provider, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_links_by_source ON series_links (provider, source_id);

CREATE TABLE series_lookups (
    series_id INTEGER PRIMARY KEY REFERENCES series (id) ON DELETE CASCADE,
    looked_at INTEGER NOT NULL, -- when somebody last answered
    trouble   TEXT -- who did not, and why; NULL: all did
) STRICT;

-- Every entry of the series that are linked.
CREATE TABLE wanted (
    id             INTEGER PRIMARY KEY,
    series_id      INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    entry_key      TEXT    NOT NULL, -- '3', '2.5', '1-3', 'book:…'
    kind           TEXT    NOT NULL, -- 'primary', 'novella' …
    standing       TEXT    NOT NULL, -- 'missing', 'upcoming', 'owned' …
    state          TEXT    NOT NULL, -- 'detected', 'confirmed', 'wanted' …
    position_from  REAL, -- NULL: not numbered
    position_to    REAL,
    title          TEXT    NOT NULL,
    subtitle       TEXT    NOT NULL, -- '': none
    authors        TEXT    NOT NULL, -- joined; '': not known
    released       TEXT    NOT NULL, -- '2027', '2027-03' or '2027-03-01'; '': not known
    is_unscheduled INTEGER NOT NULL, -- announced without a day
    audio          TEXT    NOT NULL, -- a recording in the user's languages: 'yes', 'no', 'unknown'
    languages      TEXT    NOT NULL, -- JSON: of all recordings
    agreeing       TEXT    NOT NULL, -- JSON: providers that have this book
    dissenting     TEXT    NOT NULL, -- JSON: providers that have another one at its place
    doubts         TEXT    NOT NULL, -- JSON: why it is not confirmed
    identifiers    TEXT    NOT NULL, -- JSON: {"asin": […], "isbn": […]}
    score          REAL    NOT NULL, -- 0 to 100
    parts          TEXT    NOT NULL, -- JSON: points of each term; null: not known
    is_wanted      INTEGER NOT NULL, -- these three: a person's word
    is_pinned      INTEGER NOT NULL,
    is_boosted     INTEGER NOT NULL,
    work_id        INTEGER, -- the book that it is, or may be; no reference: so it is known when that book goes
    ground         TEXT, -- why it is that book
    said_at        INTEGER NOT NULL, -- when a provider last told of it
    first_seen     INTEGER NOT NULL,
    checks         INTEGER NOT NULL DEFAULT 0, -- searches in vain, one after the other
    next_check_at  INTEGER, -- of an unavailable one
    UNIQUE (series_id, entry_key)
) STRICT;
CREATE INDEX wanted_by_work ON wanted (work_id) WHERE work_id IS NOT NULL;
