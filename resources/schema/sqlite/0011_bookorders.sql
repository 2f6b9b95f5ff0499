-- What the panel of audiobooks sorts and filters by.

-- Author, series and title: as books stand on a shelf. Where the author is not known it comes before every letter.
ALTER TABLE books ADD COLUMN shelf_key TEXT NOT NULL DEFAULT '';
ALTER TABLE books ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0; -- as in works, whose rows no index orders so
UPDATE books SET added_at = (SELECT created_at FROM works w WHERE w.id = books.work_id);
CREATE INDEX books_by_shelf ON books (shelf_key, work_id);
CREATE INDEX books_by_narrators ON books (substr(narrators, 1, 100), work_id);
CREATE INDEX books_by_runtime ON books (runtime_ms, work_id);
CREATE INDEX books_by_year ON books (year, work_id);
CREATE INDEX books_by_language ON books (substr(language, 1, 100), work_id);
CREATE INDEX books_by_size ON books (size, work_id);
CREATE INDEX books_by_editions ON books (editions, work_id);
-- 0: all of it is there; 1: something of it; 2: nothing.
CREATE INDEX books_by_state ON books ((CASE WHEN missing = 0 THEN 0 WHEN items > 0 THEN 1 ELSE 2 END), work_id);
CREATE INDEX books_by_added ON books (added_at, work_id);
CREATE INDEX items_by_format ON items (substr(format, 1, 100), edition_id);
