-- Jobs, what they wait for, the queues they stand in, the schedules that make them.

-- States: 0 available, 1 scheduled, 2 pending, 3 running, 4 retryable, 5 completed, 6 cancelled, 7 discarded.
CREATE TABLE jobs (
    id               INTEGER PRIMARY KEY AUTOINCREMENT, -- numbers outlive their rows: notices and logs name them
    kind             TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 127),
    queue            TEXT    NOT NULL CHECK (length(queue) BETWEEN 1 AND 127),
    state            INTEGER NOT NULL CHECK (state BETWEEN 0 AND 7),
    priority         INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4), -- 1 comes first
    attempt          INTEGER NOT NULL DEFAULT 0,
    max_attempts     INTEGER NOT NULL CHECK (max_attempts > 0),
    rescues          INTEGER NOT NULL DEFAULT 0, -- workers that died with it; these attempts are not its own fault
    snoozes          INTEGER NOT NULL DEFAULT 0,
    cancel_requested INTEGER NOT NULL DEFAULT 0 CHECK (cancel_requested IN (0, 1)), -- its worker obeys
    scheduled_at     INTEGER NOT NULL,
    created_at       INTEGER NOT NULL,
    attempted_at     INTEGER,
    leased_until     INTEGER,
    finalized_at     INTEGER,
    parent_id        INTEGER, -- no reference: a parent may be pruned first
    attempted_by     TEXT,
    unique_key       TEXT    CHECK (length(unique_key) BETWEEN 1 AND 512),
    request_id       TEXT,
    args             TEXT    NOT NULL, -- JSON, as the four below
    tags             TEXT    NOT NULL DEFAULT '[]',
    errors           TEXT    NOT NULL DEFAULT '[]',
    output           TEXT    NOT NULL DEFAULT '{}',
    metadata         TEXT    NOT NULL DEFAULT '{}',
    CHECK (attempt BETWEEN 0 AND max_attempts + rescues),
    CHECK ((leased_until IS NOT NULL) = (state = 3)),
    CHECK ((finalized_at IS NOT NULL) = (state >= 5))
) STRICT;
-- Each condition must stand in its statement word for word, or the index does not serve it.
CREATE INDEX jobs_to_claim ON jobs (queue, priority, scheduled_at, id) WHERE state = 0;
CREATE INDEX jobs_waiting ON jobs (scheduled_at) WHERE state IN (1, 4);
CREATE INDEX jobs_by_state ON jobs (state, id);
CREATE UNIQUE INDEX jobs_unique ON jobs (unique_key) WHERE unique_key IS NOT NULL AND state < 5;

CREATE TABLE job_dependencies (
    job_id     INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    depends_on INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    PRIMARY KEY (job_id, depends_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_dependencies_by_target ON job_dependencies (depends_on);

-- The name '*' stands for all queues.
CREATE TABLE queues (
    name        TEXT    PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 127),
    paused_at   INTEGER,
    concurrency INTEGER CHECK (concurrency > 0) -- jobs at a time on one machine; NULL: as many as it has workers
) STRICT, WITHOUT ROWID;

CREATE TABLE schedules (
    id        INTEGER PRIMARY KEY,
    name      TEXT    NOT NULL UNIQUE,
    kind      TEXT    NOT NULL,
    args      TEXT    NOT NULL, -- JSON
    queue     TEXT, -- NULL: the kind's own
    cron      TEXT    NOT NULL,
    timezone  TEXT    NOT NULL, -- IANA
    catch_up  TEXT    NOT NULL CHECK (catch_up IN ('none', 'last', 'all')),
    enabled   INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    last_tick INTEGER,
    next_tick INTEGER -- NULL: never again, or not yet worked out
) STRICT;

CREATE TABLE leaders (
    name       TEXT    PRIMARY KEY,
    leader_id  TEXT    NOT NULL,
    elected_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
