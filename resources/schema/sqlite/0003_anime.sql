-- Works, what sources say about them, and the lists they stood on.

CREATE TABLE works (
    id           INTEGER PRIMARY KEY,
    kind         TEXT    NOT NULL, -- 'anime'
    title        TEXT    NOT NULL,
    title_key    TEXT    NOT NULL, -- folded, for sorting and for finding twins
    content_hash INTEGER NOT NULL, -- of all facts, not of the figures that move every day
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX works_by_title ON works (kind, title_key);

CREATE TABLE identifiers (
    scheme  TEXT    NOT NULL, -- 'mal'
    value   TEXT    NOT NULL,
    work_id INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    PRIMARY KEY (scheme, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX identifiers_by_work ON identifiers (work_id);

-- The *_key columns sort unknown values last and give keyset pages an order without NULLs.
CREATE TABLE anime (
    work_id          INTEGER PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE,
    type             TEXT,
    status           TEXT,
    source_material  TEXT,
    episodes         INTEGER,
    duration_seconds INTEGER,
    rating           TEXT,
    aired_from       TEXT, -- '2019', '2019-10' or '2019-10-03'
    aired_to         TEXT,
    season           INTEGER, -- year × 10 + 1 (winter) … 4 (fall): 20194 is fall 2019
    score            REAL,
    scored_by        INTEGER,
    rank             INTEGER,
    popularity       INTEGER,
    members          INTEGER,
    favorites        INTEGER,
    search_text      TEXT    NOT NULL, -- all titles, folded, one a line
    facts            TEXT    NOT NULL, -- JSON: what is only shown
    details_at       INTEGER, -- when relations, links and statistics were read; NULL: never
    score_key        REAL    NOT NULL GENERATED ALWAYS AS (coalesce(score, 0)) VIRTUAL,
    members_key      INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(members, 0)) VIRTUAL,
    season_key       INTEGER NOT NULL GENERATED ALWAYS AS (coalesce(season, 0)) VIRTUAL
) STRICT;
CREATE INDEX anime_by_score ON anime (score_key);
CREATE INDEX anime_by_members ON anime (members_key);
CREATE INDEX anime_by_season ON anime (season_key);

-- Genres, themes, studios …: a name with the source's number.
CREATE TABLE tags (
    id        INTEGER PRIMARY KEY,
    kind      TEXT    NOT NULL,
    source_id INTEGER NOT NULL,
    name      TEXT    NOT NULL,
    count     INTEGER, -- works the source has under it; NULL: not told
    UNIQUE (kind, source_id)
) STRICT;

CREATE TABLE work_tags (
    work_id INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    tag_id  INTEGER NOT NULL REFERENCES tags (id),
    PRIMARY KEY (work_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_tags_by_tag ON work_tags (tag_id);

-- One reading of one list on one day. It is whole only when state is 'complete'. A list that is read again on a day
-- gets a row of its own, which takes the other's place once it is whole.
CREATE TABLE crawls (
    id           INTEGER PRIMARY KEY,
    source       TEXT    NOT NULL,
    list         TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    state        TEXT    NOT NULL, -- 'running', 'complete', or 'partial': it ended before the list did
    next_page    INTEGER NOT NULL,
    last_page    INTEGER, -- as the source said last
    works        INTEGER NOT NULL DEFAULT 0, -- distinct, kept
    new          INTEGER NOT NULL DEFAULT 0,
    changed      INTEGER NOT NULL DEFAULT 0,
    figures_only INTEGER NOT NULL DEFAULT 0, -- of the changed: only score, rank, members … moved
    unchanged    INTEGER NOT NULL DEFAULT 0,
    refused      INTEGER NOT NULL DEFAULT 0,
    duplicates   INTEGER NOT NULL DEFAULT 0,
    job_id       INTEGER,
    started_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    completed_at INTEGER,
    run          INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source, list, day, run)
) STRICT;

CREATE TABLE snapshot_entries (
    crawl_id   INTEGER NOT NULL REFERENCES crawls (id) ON DELETE CASCADE,
    source_id  INTEGER NOT NULL,
    work_id    INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL, -- in the list, from 1
    rank       INTEGER,
    score      REAL,
    scored_by  INTEGER,
    members    INTEGER,
    favorites  INTEGER,
    popularity INTEGER,
    PRIMARY KEY (crawl_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX snapshot_entries_by_work ON snapshot_entries (work_id);

CREATE VIEW snapshots AS
SELECT c.source, e.source_id, c.list, c.day, e.position, e.rank, e.score, e.scored_by, e.members, e.favorites,
       e.popularity, e.work_id, e.crawl_id, CASE WHEN c.state = 'complete' THEN 1 ELSE 0 END AS complete
FROM crawls c JOIN snapshot_entries e ON e.crawl_id = c.id
WHERE c.state = 'complete' OR NOT EXISTS (
    SELECT 1 FROM crawls o WHERE o.source = c.source AND o.list = c.list AND o.day = c.day AND o.state = 'complete');

-- Records that could not be taken over, and why.
CREATE TABLE refusals (
    crawl_id  INTEGER NOT NULL REFERENCES crawls (id) ON DELETE CASCADE,
    page      INTEGER NOT NULL,
    position  INTEGER NOT NULL, -- in the page, from 1
    source_id INTEGER, -- NULL: not even that could be read
    reason    TEXT    NOT NULL,
    PRIMARY KEY (crawl_id, page, position)
) STRICT, WITHOUT ROWID;

-- Doubts about a work's data, for a person to look at.
CREATE TABLE findings (
    id         INTEGER PRIMARY KEY,
    work_id    INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    source     TEXT    NOT NULL,
    source_id  INTEGER NOT NULL,
    rule       TEXT    NOT NULL,
    severity   TEXT    NOT NULL, -- 'note', 'warning' or 'error'
    text       TEXT    NOT NULL,
    state      TEXT    NOT NULL, -- 'open', 'ignored' by a person, or 'resolved' by the source
    first_seen INTEGER NOT NULL,
    last_seen  INTEGER NOT NULL,
    UNIQUE (source, source_id, rule)
) STRICT;

-- One work in full.
CREATE TABLE relations (
    work_id     INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    relation    TEXT    NOT NULL, -- 'Sequel', 'Adaptation' …
    target_kind TEXT    NOT NULL, -- 'anime' or 'manga'
    target_id   INTEGER NOT NULL, -- the source's number
    target_name TEXT    NOT NULL,
    PRIMARY KEY (work_id, relation, target_kind, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE streaming_links (
    work_id INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    name    TEXT    NOT NULL,
    url     TEXT    NOT NULL,
    PRIMARY KEY (work_id, name, url)
) STRICT, WITHOUT ROWID;

CREATE TABLE statistics (
    work_id       INTEGER PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE,
    watching      INTEGER NOT NULL,
    completed     INTEGER NOT NULL,
    on_hold       INTEGER NOT NULL,
    dropped       INTEGER NOT NULL,
    plan_to_watch INTEGER NOT NULL,
    total         INTEGER NOT NULL,
    votes         TEXT    NOT NULL -- JSON: votes for 1 to 10
) STRICT;

CREATE TABLE recommendations (
    work_id     INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    target_id   INTEGER NOT NULL, -- the source's number
    target_name TEXT    NOT NULL,
    votes       INTEGER NOT NULL,
    PRIMARY KEY (work_id, target_id)
) STRICT, WITHOUT ROWID;
