# SPDX-License-Identifier: GPL-3.0-or-later
"""The ingest bench: generated pages through the product's own path, and the same work done by its peers."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from . import rounds

HERE = Path(__file__).resolve().parents[1]
SCHEMA = HERE.parents[1] / "resources/schema/sqlite"
STEPS = ("0003_anime.sql", "0006_tags.sql")  # what the peers need of it
DAYS = ("day 1, all new", "day 2, 30 % changed")
LARGEST_WITH_LOOP = 10
GOALS = {"SQLAlchemy": 8.0, "bare SQLite, 1,000 a commit": 0.6}


def add_options(parser):
    parser.add_argument("--records", type=int, default=40_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where the databases go: the disk that is measured")
    parser.add_argument("--sizes", type=int, nargs="*", default=[1, 10], help="how often the records, to see the cost "
                        "of one; 100 times needs 35 GB and half an hour")
    parser.add_argument("--days", type=int, default=0, help="crawl the records as that many daily snapshots, as a "
                        "library grows: new works are few, snapshots come every day")
    parser.add_argument("--only", action="store_true", help="the product alone, without its peers")


def rates(lines):
    """Each line of a contestant is a day: {"records": …, "seconds": …}."""
    days = [json.loads(line) for line in lines]
    return {name: day["records"] / day["seconds"] for name, day in zip(DAYS, days)}


def lines_of(*command):
    words = [str(word) for word in command]
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


def generated(folder, count):
    folder.mkdir()
    subprocess.run([sys.executable, HERE / "jikanrecords.py", str(count), folder], check=True)
    os.sync()  # the pages of the largest sizes would otherwise go to the disk while it is measured
    return [folder / "day1.jsonl", folder / "day2.jsonl"]


def schema_in(folder):
    path = folder / "schema.sql"
    path.write_text("".join((SCHEMA / step).read_text() for step in STEPS))
    return path


def bare_loop(build, folder, per_commit, ours):
    """The rows that the product has written, day by day, by a bare loop."""
    days = [ours / f"day{day}.db" for day in (1, 2)]
    target = folder / "bare.db"
    for left in folder.glob("bare.db*"):
        left.unlink()
    return lines_of(build / "tests/bench/bare_sqlite", schema_in(folder), target, per_commit, *days)


def ingested(build, folder, pages, keep):
    """The product, day by day. `keep`: leaves the database as it was after each day in dayN.db and keeps the pages;
    otherwise both go as soon as they can, for the largest size fills a disk."""
    database = folder / "kuramori.db"
    lines = []
    for day, path in enumerate(pages, 1):
        lines += lines_of(build / "tests/bench/bench_ingest", database, day, path)
        if keep:
            shutil.copy(database, folder / f"day{day}.db")
        else:
            path.unlink()
    return lines


def contestants(build, folder, pages):
    ours = folder / "ours"

    def fresh(name):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir()
        return folder / name

    def product(_):
        return rates(ingested(build, fresh("ours"), pages, keep=True))

    def sqlalchemy(_):
        peer = HERE / "peers/sqlalchemy_ingest.py"
        return rates(lines_of("/usr/bin/python3", peer, schema_in(folder), fresh("peer") / "db", *pages))

    def bare(per_commit):
        return lambda _: rates(bare_loop(build, fresh("bare"), per_commit, ours))

    return {
        "Kuramori": product,
        "SQLAlchemy": sqlalchemy,
        "bare SQLite, 1,000 a commit": bare("1000"),
        "bare SQLite, a page a commit": bare("25"),
    }


def compare(results):
    failed = False
    for day in DAYS:
        print(f"\n{day}")
        ours = results["Kuramori"][day]
        for name, measured in results.items():
            line = f"  {name:30} {rounds.spread(measured[day]):34}"
            if name != "Kuramori":
                factor = rounds.ratio(ours, measured[day])
                goal = GOALS.get(name)
                failed |= goal is not None and factor < goal
                line += f" ours is {factor:.2f} × this" + (f", goal {goal}" if goal else "")
            print(line)
    return failed


def costs(measured):
    return ", ".join(f"{day} {1e6 / rate:.0f} µs" for day, rate in measured.items())


def measure_sizes(options, folder):
    """The cost of a record when all are new works: it grows as the indexes do that they strike at random, for the bare
    loop too. The largest size needs the disk for its pages, so no copies are kept for the loop."""
    print("\ncost of a record by the number of works")
    for size in options.sizes:
        count = size * options.records
        place = folder / f"pages{count}"
        with_loop = not options.only and size <= LARGEST_WITH_LOOP
        ours = rates(ingested(options.build, place, generated(place, count), keep=with_loop))
        print(f"  {count:,} records: {costs(ours)}", flush=True)
        if with_loop:
            print(f"    bare SQLite: {costs(rates(bare_loop(options.build, place, '1000', place)))}", flush=True)
        shutil.rmtree(place)


def measure_days(options, folder, pages):
    """The cost of a record when the same works are crawled day after day, 30 % of them changed."""
    print(f"\ncost of a record by the number of daily snapshots of {options.records:,} works")
    database = folder / "days.db"
    for day in range(1, options.days + 1):
        lines = lines_of(options.build / "tests/bench/bench_ingest", database, day, pages[day % 2])
        if day in (2, 10, 50, 100, options.days):
            known = json.loads(lines[0])
            print(f"  day {day}: {1e6 * known['seconds'] / known['records']:.0f} µs", flush=True)


def measure(options):
    with tempfile.TemporaryDirectory(prefix="kuramori-ingest-", dir=options.folder) as place:
        folder = Path(place)
        print(f"append and fdatasync: {rounds.probe(folder):,.0f}/s; {options.records:,} records")
        pages = generated(folder / "pages", options.records)
        every = contestants(options.build, folder, pages)
        chosen = {"Kuramori": every["Kuramori"]} if options.only else every
        failed = compare(rounds.interleaved(chosen, options.rounds))
        measure_days(options, folder, pages)
        measure_sizes(options, folder)
    print("\n" + ("below a goal" if failed else "all goals reached"))
    return 1 if failed else 0
