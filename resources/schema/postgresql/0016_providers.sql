-- What each metadata provider was asked: requests a day, so that a restart does not reset a budget, and what it does
-- not have, so that it is not asked again and again.

CREATE TABLE provider_days (
    provider TEXT   NOT NULL, -- "hardcover": the name of its lane
    day      TEXT   NOT NULL, -- UTC, yyyy-MM-dd
    requests BIGINT NOT NULL, -- as the provider counts them
    PRIMARY KEY (provider, day)
);

CREATE TABLE provider_misses (
    provider TEXT   NOT NULL,
    subject  TEXT   NOT NULL, -- what was asked, in the adapter's words: "book B08G9PRS1K us"
    detail   TEXT   NOT NULL, -- the provider's own word for it, "REGION_UNAVAILABLE"; may be empty
    said_at  BIGINT NOT NULL,
    PRIMARY KEY (provider, subject)
);
CREATE INDEX provider_misses_by_age ON provider_misses (said_at);
