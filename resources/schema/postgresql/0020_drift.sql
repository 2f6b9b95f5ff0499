-- Fields of items of which others say something else than is held, or nearly as much. What is held stays until a person
-- decides or two independent sources agree. Fields are named as in assertions; their words are JSON: a text each, or
-- [text, place] where a series says the place.
CREATE TABLE item_drifts (
    item_id BIGINT  NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    field   TEXT    NOT NULL,
    kind    TEXT    NOT NULL, -- 'drift': the judge's winner is another; 'unsure': it is what is held, but hardly
    held    TEXT    NOT NULL, -- of rows that are not open: before a person spoke
    other   TEXT    NOT NULL, -- the winner's words; of 'unsure' what comes next
    level   TEXT    NOT NULL, -- 'cosmetic', 'factual', 'identity'; '' where a person held a field without drift
    holders TEXT    NOT NULL, -- JSON: who says `held`
    sources TEXT    NOT NULL, -- JSON: who says `other`
    margin  DOUBLE PRECISION, -- by which the judge's winner outweighs the next; NULL: nobody says anything else
    since   BIGINT  NOT NULL,
    state   TEXT    NOT NULL, -- 'open'; 'kept': a person holds the field; 'accepted': a person let `other` hold
    PRIMARY KEY (item_id, field)
);
CREATE INDEX item_drifts_open ON item_drifts (item_id) WHERE state = 'open';
