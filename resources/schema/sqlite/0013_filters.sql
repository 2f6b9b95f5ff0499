-- Searches that a person has given a name: what stands behind `query`.

CREATE TABLE filters (
    name       TEXT    PRIMARY KEY,
    target     TEXT    NOT NULL, -- the table that is asked: 'books' …
    search     TEXT    NOT NULL, -- '': any
    conditions TEXT    NOT NULL, -- JSON: as after --where
    sort_by    TEXT    NOT NULL, -- as after --order; '': the table's own order
    made_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
