-- What hangs on an entry of a series follows its book when the list is numbered anew.

ALTER TABLE wanted ADD COLUMN book TEXT; -- JSON: {"title": …, "work": […], "asin": […], "isbn": […]}, what the book was
                                         -- last known by; NULL: as told in the columns above

-- Books that had an entry and have none now. What hangs on them waits for them.
CREATE TABLE absent_entries (
    series_id BIGINT NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    entry_key TEXT    NOT NULL, -- the last one, or 'gone:work:123' since another book has that
    book      TEXT    NOT NULL, -- JSON, as wanted.book
    PRIMARY KEY (series_id, entry_key)
);

-- Series whose entries are still to be brought up to date after a change that is about all of them.
CREATE TABLE stale_series (
    series_id BIGINT PRIMARY KEY REFERENCES series (id) ON DELETE CASCADE
);
INSERT INTO stale_series (series_id) SELECT DISTINCT series_id FROM wanted; -- they learn what their books are known by
