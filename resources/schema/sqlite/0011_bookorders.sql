-- What the panel of audiobooks sorts and filters by.

-- By author, series and title: as books stand on a shelf. Author first: '' has the unknown ones before all others.
ALTER TABLE books ADD COLUMN shelf_key TEXT NOT NULL DEFAULT '';
CREATE INDEX books_by_shelf ON books (shelf_key, work_id);
CREATE INDEX books_by_narrators ON books (substr(narrators, 1, 100), work_id);
CREATE INDEX books_by_runtime ON books (runtime_ms, work_id);
CREATE INDEX books_by_year ON books (year, work_id);
CREATE INDEX books_by_language ON books (substr(language, 1, 100), work_id);
CREATE INDEX books_by_size ON books (size, work_id);
CREATE INDEX books_by_editions ON books (editions, work_id);
-- 0: all of it is there; 1: something of it; 2: nothing.
CREATE INDEX books_by_state ON books ((CASE WHEN missing = 0 THEN 0 WHEN items > 0 THEN 1 ELSE 2 END), work_id);
CREATE INDEX works_by_added ON works (kind, created_at);
CREATE INDEX items_by_format ON items (substr(format, 1, 100), edition_id);
