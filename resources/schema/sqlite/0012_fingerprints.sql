-- Which files are the same, and what a person said at once.

CREATE INDEX files_by_size ON files (size) WHERE kind = 'audio' AND missing_since IS NULL;

-- Of audio files that another item has one as large as.
CREATE TABLE file_fingerprints (
    file_id     INTEGER PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
    inode       INTEGER NOT NULL, -- these three: of the content that was looked at
    size        INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    ends_hash   BLOB    NOT NULL -- of the first and the last MiB
) STRICT;

-- The first word of what was said together with this one, and of what ended it. NULL: said alone; taken back.
ALTER TABLE overrides ADD COLUMN act_id INTEGER;
ALTER TABLE overrides ADD COLUMN ended_by INTEGER;
CREATE INDEX overrides_by_act ON overrides (act_id);
CREATE INDEX overrides_by_end ON overrides (ended_by) WHERE ended_by IS NOT NULL;
