-- Anime as AniList tells of it, which of it is ours, how anime hang together, and what is missing of it.

CREATE TABLE anilist_records (
    id          INTEGER PRIMARY KEY, -- AniList's own number
    mal_id      INTEGER, -- as its users keep it; NULL: none
    title       TEXT    NOT NULL,
    content     TEXT    NOT NULL, -- JSON: all that it tells but the numbers and relations
    fingerprint BLOB    NOT NULL, -- SHA-256 of content
    said_at     INTEGER NOT NULL, -- when it was last heard
    changed_at  INTEGER NOT NULL -- when it was last other than before
) STRICT;
CREATE INDEX anilist_records_by_mal ON anilist_records (mal_id) WHERE mal_id IS NOT NULL;

-- All that were ever told; those that the last answer had are as old as it. Those of MyAnimeList are in "relations".
CREATE TABLE anilist_relations (
    from_id   INTEGER NOT NULL REFERENCES anilist_records (id) ON DELETE CASCADE,
    relation  TEXT    NOT NULL, -- 'SEQUEL', 'SIDE_STORY' …
    to_id     INTEGER NOT NULL,
    to_mal_id INTEGER,
    to_type   TEXT    NOT NULL, -- 'ANIME' or 'MANGA'
    to_format TEXT    NOT NULL, -- 'TV', 'MOVIE' …; '': not known
    to_title  TEXT    NOT NULL,
    said_at   INTEGER NOT NULL,
    PRIMARY KEY (from_id, relation, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX anilist_relations_by_target ON anilist_relations (to_id);
CREATE INDEX anilist_relations_by_mal_target ON anilist_relations (to_mal_id) WHERE to_mal_id IS NOT NULL;
CREATE INDEX relations_by_target ON relations (target_kind, target_id);

-- The records that a work of MyAnimeList is, or may be. Identifiers have those that are sure, too.
CREATE TABLE anime_links (
    work_id    INTEGER NOT NULL REFERENCES works (id) ON DELETE CASCADE,
    anilist_id INTEGER NOT NULL REFERENCES anilist_records (id) ON DELETE CASCADE,
    verdict    TEXT    NOT NULL, -- 'linked', or 'review' where a person decides
    score      REAL    NOT NULL, -- 0 to 1
    doubt      TEXT    NOT NULL, -- of a review: 'score' or 'rival'; ''
    judged_at  INTEGER NOT NULL,
    PRIMARY KEY (work_id, anilist_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX anime_links_by_record ON anime_links (anilist_id);

CREATE TABLE anime_lookups (
    work_id  INTEGER PRIMARY KEY REFERENCES works (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL,
    next_at  INTEGER NOT NULL -- not before
) STRICT;

-- Which anime are missed of themselves, as the settings were when the list below was last made.
CREATE TABLE anime_taste (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    has_specials     INTEGER NOT NULL,
    has_recaps       INTEGER NOT NULL,
    has_music        INTEGER NOT NULL,
    shortest_minutes INTEGER NOT NULL
) STRICT;

-- What hangs together with anime that are held or followed.
CREATE TABLE wanted_anime (
    id             INTEGER PRIMARY KEY,
    anime_key      TEXT    NOT NULL UNIQUE, -- 'mal:5114', 'anilist:104578'
    story_key      TEXT    NOT NULL, -- of the first one held or followed that it hangs together with
    story          TEXT    NOT NULL, -- its title
    bond           TEXT    NOT NULL, -- 'sequel', 'side_story' …
    steps          INTEGER NOT NULL, -- from the nearest one held or followed
    kind           TEXT    NOT NULL, -- 'series', 'film' …
    standing       TEXT    NOT NULL, -- 'missing', 'upcoming', 'owned' …
    state          TEXT    NOT NULL, -- 'detected', 'confirmed', 'wanted' …
    title          TEXT    NOT NULL,
    released       TEXT    NOT NULL, -- '2027', '2027-03' or '2027-03-01'; '': not known
    is_unscheduled INTEGER NOT NULL, -- announced without a day
    episodes       INTEGER,
    minutes        INTEGER, -- of one episode
    agreeing       TEXT    NOT NULL, -- JSON: 'mal', 'anilist'
    doubts         TEXT    NOT NULL, -- JSON: why it is not confirmed
    identifiers    TEXT    NOT NULL, -- JSON: {"mal": 5114}
    score          REAL    NOT NULL, -- 0 to 100
    parts          TEXT    NOT NULL, -- JSON: points of each term; null: not known
    is_wanted      INTEGER NOT NULL, -- these three: a person's word
    is_pinned      INTEGER NOT NULL,
    is_boosted     INTEGER NOT NULL,
    work_id        INTEGER REFERENCES works (id) ON DELETE SET NULL, -- where the store has it
    said_at        INTEGER NOT NULL, -- when a source last told of it; 0: never
    first_seen     INTEGER NOT NULL,
    checks         INTEGER NOT NULL DEFAULT 0, -- searches in vain, one after the other
    next_check_at  INTEGER -- of an unavailable one
) STRICT;
