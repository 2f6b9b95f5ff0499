-- What a side-car written here says of its book, as a server tells it: read again there, it is nobody's edit.
ALTER TABLE sidecar_steps ADD COLUMN words TEXT; -- JSON; NULL: nothing is written, or it was before they were kept
