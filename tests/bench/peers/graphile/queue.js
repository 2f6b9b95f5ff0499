// SPDX-License-Identifier: GPL-3.0-or-later
// Enqueues no-op jobs, then works them off; prints one JSON object. Arguments: URL of the database, jobs, concurrency.
import { EventEmitter } from "node:events";
import { Logger, makeWorkerUtils, run } from "graphile-worker";

const connectionString = process.argv[2];
const [jobs, concurrency] = process.argv.slice(3).map(Number);
const batch = 500;

const seconds = (since) => Number(process.hrtime.bigint() - since) / 1e9;
const logger = new Logger(() => (level, message) => level === "error" && console.error(message));

const utils = await makeWorkerUtils({ connectionString, logger });
await utils.migrate();
let begun = process.hrtime.bigint();
for (let from = 0; from < jobs; from += batch) {
    const specs = [];
    for (let number = from; number < Math.min(jobs, from + batch); ++number) {
        specs.push({ identifier: "noop", payload: { number } });
    }
    await utils.addJobs(specs);
}
const enqueued = seconds(begun);
await utils.release();

begun = process.hrtime.bigint();
let completed = 0;
const events = new EventEmitter();
const drained = new Promise((resolve) => events.on("job:complete", () => ++completed === jobs && resolve()));
await run({ connectionString, concurrency, events, logger, noHandleSignals: true, taskList: { noop: async () => {} } });
await drained;
console.log(JSON.stringify({ jobs, completed, enqueue_seconds: enqueued, drain_seconds: seconds(begun) }));
process.exit(0);
