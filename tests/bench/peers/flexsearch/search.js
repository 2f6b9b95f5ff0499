// SPDX-License-Identifier: GPL-3.0-or-later
// The same names and queries as bench_search wrote them, as keys; prints a JSON object a line. Argument: the folder.
// "forward" finds beginnings of words; `suggest` answers where not all words are there, which is how it forgives typos.
import { readFileSync } from "node:fs";
import { Index } from "flexsearch";

const folder = process.argv[2];
const lines = (file) => readFileSync(`${folder}/${file}`, "utf8").split("\n").slice(0, -1);
const milliseconds = (since) => Number(process.hrtime.bigint() - since) / 1e6;

const names = lines("names").map((line) => line.split("\t")[1]);
const index = new Index({ tokenize: "forward" });
let begun = process.hrtime.bigint();
names.forEach((name, id) => index.add(id, name));
const megabytes = Math.round(process.memoryUsage().rss / 1e6);
console.log(JSON.stringify({ run: "build", seconds: +(milliseconds(begun) / 1000).toFixed(2), megabytes }));

function measure(run, queries, suggest) {
    const times = [];
    let found = 0;
    for (const [text, name] of queries) {
        begun = process.hrtime.bigint();
        const hits = index.search(text, { limit: 10, suggest });
        times.push(milliseconds(begun));
        found += (name === undefined ? hits.length > 0 : hits.some((id) => names[id] === name)) ? 1 : 0;
    }
    times.sort((a, b) => a - b);
    const part = (share) => +times[Math.floor(share * (times.length - 1))].toFixed(3);
    return { run, queries: times.length, p50: part(0.5), p95: part(0.95), hit: +(found / times.length).toFixed(4) };
}

const typos = lines("typos").map((line) => line.split("\t"));
const beginnings = lines("beginnings").map((line) => [line]);
measure("warm", typos.slice(0, 200), true);
console.log(JSON.stringify(measure("typos", typos, true)));
console.log(JSON.stringify(measure("beginnings", beginnings, false)));
