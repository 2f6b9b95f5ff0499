-- Covers of what is missing.
ALTER TABLE wanted ADD COLUMN cover TEXT NOT NULL DEFAULT ''; -- its address; '': none is known
ALTER TABLE wanted_anime ADD COLUMN cover TEXT NOT NULL DEFAULT '';
