-- SHA-256 of the answer as the provider sent it. Null: the record was read before this was kept.
ALTER TABLE provider_records ADD COLUMN raw_hash BYTEA;
