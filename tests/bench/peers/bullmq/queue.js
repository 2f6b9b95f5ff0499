// SPDX-License-Identifier: GPL-3.0-or-later
// Enqueues no-op jobs, then works them off; prints one JSON object. Arguments: port of Redis, jobs, concurrency.
import { Queue, Worker } from "bullmq";

const [port, jobs, concurrency] = process.argv.slice(2).map(Number);
const connection = { host: "127.0.0.1", port, maxRetriesPerRequest: null };
const batch = 500;

const seconds = (since) => Number(process.hrtime.bigint() - since) / 1e9;

const queue = new Queue("bench", { connection });
await queue.waitUntilReady();
let begun = process.hrtime.bigint();
for (let from = 0; from < jobs; from += batch) {
    const specs = [];
    for (let number = from; number < Math.min(jobs, from + batch); ++number) {
        specs.push({ name: "noop", data: { number } });
    }
    await queue.addBulk(specs);
}
const enqueued = seconds(begun);

begun = process.hrtime.bigint();
let completed = 0;
await new Promise((resolve, reject) => {
    const worker = new Worker("bench", async () => {}, { connection, concurrency });
    worker.on("completed", () => ++completed === jobs && resolve());
    worker.on("failed", (_, error) => reject(error));
    worker.on("error", reject);
});
console.log(JSON.stringify({ jobs, completed, enqueue_seconds: enqueued, drain_seconds: seconds(begun) }));
process.exit(0);
