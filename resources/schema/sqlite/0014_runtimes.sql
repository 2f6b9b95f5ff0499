-- Chapters that state no end were passed over, and what side-cars say of the runtime: both are read again with the next
-- scan.
UPDATE files SET probed_at = NULL
WHERE id IN (SELECT file_id FROM audio WHERE container = 'mp4' AND chapters = '[]' AND trouble IS NULL);
UPDATE items SET judged_at = NULL
WHERE id IN (SELECT item_id FROM assertions WHERE source IN ('nfo', 'opf', 'metadata_json'));
UPDATE roots SET is_stale = 1;
