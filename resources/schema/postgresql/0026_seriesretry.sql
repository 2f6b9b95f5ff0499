-- When to ask about a series again because somebody was silent who may speak by then.
-- NULL: not before its week is over.
ALTER TABLE series_lookups ADD COLUMN retry_at BIGINT;
