-- Jobs that died with their worker twice are claimed one at a time, by a statement with this condition.

CREATE INDEX jobs_suspected ON jobs (queue, priority, scheduled_at, id) WHERE state = 0 AND rescues >= 2;
