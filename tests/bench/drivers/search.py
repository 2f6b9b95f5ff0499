# SPDX-License-Identifier: GPL-3.0-or-later
"""The search bench: names with typos and beginnings of names, in the index alone ("typos", "beginnings"), as the window has
it over a store ("wired"), and up to the rows of its popup, against FlexSearch, SQLite's FTS5 (beginnings) and PostgreSQL's
pg_trgm (typos) over the same keys, warm.

The time is that of a search from the call to its hits; the processor's share is told too, because on a busy machine the
first is longer. hit is the share of queries whose name is among the first ten hits. Goals hold for the release build.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from .queue import PEERS, installed, postgresql

NAMES_PER_WORK = 2.5
# at so many names: run -> (p95 in ms, hit)
GOALS = {
    250_000: {"typos": (20, 0.97), "beginnings": (5, None), "wired typos": (20, 0.97), "wired beginnings": (5, None)},
    2_500_000: {"typos": (40, 0.96), "wired typos": (40, 0.96)},
}
MEGABYTES = 80  # of 250,000 names


def add_options(parser):
    parser.description = __doc__
    parser.add_argument("--names", type=int, nargs="*", default=list(GOALS), help="2.5 a work")
    parser.add_argument("--queries", type=int, default=1000, help="of each kind")
    parser.add_argument("--peers", action="store_true", help="at the first of the sizes; takes minutes")


def verdict(value, goal, is_most):
    missed = value > goal if is_most else value < goal
    return f"{value:g} (goal {goal}{', MISSED' if missed else ''})", missed


def told(run, goals):
    kind = run.pop("run")
    missed = False
    if kind in goals:
        p95, hit = goals[kind]
        run["p95"], late = verdict(run["p95"], p95, True)
        missed = late
        if hit is not None:
            run["hit"], lost = verdict(run["hit"], hit, False)
            missed |= lost
    if kind == "build" and goals is GOALS[250_000]:
        run["megabytes"], missed = verdict(run["megabytes"], MEGABYTES, True)
    print(f"  {kind:24} " + ", ".join(f"{name} {value}" for name, value in run.items()), flush=True)
    return missed


def ours(options, names):
    bench = [options.build / "tests/bench/bench_search", str(int(names / NAMES_PER_WORK)), str(options.queries)]
    answer = subprocess.run(bench, check=True, stdout=subprocess.PIPE, text=True)
    missed = False
    for line in answer.stdout.splitlines():
        run = json.loads(line)
        del run["bench"]
        if run["run"] != "warm":
            missed |= told(run, GOALS.get(names, {}))
    return missed


def told_peer(name, times, hit=None):
    times.sort()
    share = "" if hit is None else f", hit {hit:.4f}"
    print(f"  {name:24} queries {len(times)}, p50 {statistics.median(times):.3f}, "
          f"p95 {times[int(0.95 * (len(times) - 1))]:.3f}, max {times[-1]:.3f}{share}", flush=True)


def flexsearch(folder):
    answer = subprocess.run(["node", installed("flexsearch").with_name("search.js"), folder], check=True, stdout=subprocess.PIPE, text=True)
    for line in answer.stdout.splitlines():
        run = json.loads(line)
        print(f"  {'FlexSearch, ' + run.pop('run'):24} " + ", ".join(f"{name} {value}" for name, value in run.items()),
              flush=True)


def fts5(names, beginnings):
    store = sqlite3.connect(":memory:")
    store.execute("CREATE VIRTUAL TABLE name USING fts5(text, prefix='1 2 3')")
    store.executemany("INSERT INTO name VALUES (?)", ((name,) for name in names))
    times = []
    for text in beginnings:
        begun = time.perf_counter()
        store.execute("SELECT rowid FROM name WHERE name MATCH ? ORDER BY rank LIMIT 10", (f'"{text}" *',)).fetchall()
        times.append((time.perf_counter() - begun) * 1000)
    told_peer("FTS5, beginnings", times)


TRIGRAMS = """
CREATE EXTENSION pg_trgm;
CREATE TABLE name (text text);
CREATE TABLE typo (query text, name text);
CREATE TABLE time (ms float, hit boolean);
\\copy name FROM '{folder}/plain'
\\copy typo FROM '{folder}/typos'
CREATE INDEX ON name USING gin (text gin_trgm_ops);
ANALYZE;
DO $$
DECLARE asked record; begun timestamptz; found text[];
BEGIN
    FOR asked IN SELECT * FROM typo LIMIT {count} LOOP
        begun := clock_timestamp();
        found := array(SELECT text FROM name WHERE text % asked.query ORDER BY similarity(text, asked.query) DESC LIMIT 10);
        INSERT INTO time VALUES (extract(epoch FROM clock_timestamp() - begun) * 1000, asked.name = ANY (found));
    END LOOP;
END $$;
SELECT ms, hit::int FROM time;
"""


def pg_trgm(folder, names, count):
    (folder / "plain").write_text("".join(name + "\n" for name in names), encoding="utf-8")
    with postgresql(folder / "server") as port:
        command = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(port), "-U", "bench", "postgres"]
        script = TRIGRAMS.format(folder=folder, count=count)
        answer = subprocess.run(command, input=script, check=True, stdout=subprocess.PIPE, text=True)
    rows = [line.split("|") for line in answer.stdout.splitlines()]
    told_peer("pg_trgm, typos", [float(ms) for ms, _ in rows], statistics.mean(int(hit) for _, hit in rows))


def peers(options, names):
    with tempfile.TemporaryDirectory(prefix="kuramori-search-") as place:
        folder = Path(place)
        folder.chmod(0o755)  # the server's user reads none of it, but passes through
        bench = [options.build / "tests/bench/bench_search", str(int(names / NAMES_PER_WORK)), str(options.queries), place]
        subprocess.run(bench, check=True)
        keys = [line.split("\t")[1] for line in (folder / "names").read_text(encoding="utf-8").splitlines()]
        flexsearch(folder)
        fts5(keys, (folder / "beginnings").read_text(encoding="utf-8").splitlines())
        pg_trgm(folder, keys, min(options.queries, 100))


def measure(options):
    missed = False
    for names in options.names:
        print(f"\n{names:,} names; load of the machine {os.getloadavg()[0]:.1f}", flush=True)
        missed |= ours(options, names)
    if options.peers:
        print(f"\npeers, {options.names[0]:,} names", flush=True)
        peers(options, options.names[0])
    print("\n" + ("below a goal" if missed else "all goals reached"))
    return 1 if missed else 0
