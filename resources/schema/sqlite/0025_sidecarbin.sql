-- What lies in the bin of side-cars, and since when it does not any more.
ALTER TABLE sidecar_steps ADD COLUMN undone_at INTEGER; -- when it was taken back
ALTER TABLE sidecar_steps ADD COLUMN taken_bin BLOB; -- where what had been written lies since then, below the root
ALTER TABLE sidecar_steps ADD COLUMN emptied_at INTEGER; -- the bin has nothing of it any more
CREATE INDEX sidecar_steps_in_bin ON sidecar_steps (id)
    WHERE emptied_at IS NULL AND (bin IS NOT NULL OR taken_bin IS NOT NULL);
