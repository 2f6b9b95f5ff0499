-- What OPF files say of Hardcover was passed over: they are read again with the next scan.
UPDATE items SET judged_at = NULL
WHERE id IN (SELECT m.item_id FROM item_files m JOIN files f ON f.id = m.file_id WHERE f.kind = 'metadata');
UPDATE roots SET is_stale = 1;
