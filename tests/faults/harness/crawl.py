# SPDX-License-Identifier: GPL-3.0-or-later
"""A crawl of three pages, as a user starts it, and what must be in the store whatever went wrong on the way."""

import json
import sqlite3
from collections import Counter
from contextlib import closing

from .sweep import Scenario

TOP = "/anime?order_by=score&sort=desc&status=complete"
COMPLETED = 5
FIGURES = ("rank", "score", "scored_by", "members", "favorites", "popularity")


class Crawl(Scenario):
    name = "crawl"
    patience = 3

    def __init__(self, program, jikan):
        self.program = program
        self.jikan = jikan
        records = jikan.listed(TOP)
        self.entries = {r["mal_id"]: (at, *(r[name] for name in FIGURES)) for at, r in enumerate(records, 1)}

    def command(self, folder):
        values = {"url": self.jikan.url, "per_second": 1000, "per_minute": 60000}
        words = [word for key, value in values.items() for word in ("--set", f"sources.jikan.{key}={value}")]
        verb = ["--batch", "crawl", "jikan", "--list", "top", "--profile", folder, "--no-handover", "--json"]
        return [self.program, *verb, *words]

    def environment(self):
        return {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    def check_survived(self, folder, said):
        complaints = []
        complete = 0
        if (folder / "kuramori.db").exists():
            with closing(sqlite3.connect(folder / "kuramori.db")) as database:
                complaints += soundness(database)
                if has_table(database, "crawls"):
                    complaints += self.partial_shown_as_whole(database)
                    complete = database.execute("SELECT count(*) FROM crawls WHERE state = 'complete'").fetchone()[0]
        if told_done(said) and not complete:
            complaints.append("it was told done and no crawl is complete")
        return complaints

    def check(self, folder, recovery):
        with closing(sqlite3.connect(folder / "kuramori.db")) as database:
            return [
                *soundness(database), *self.partial_shown_as_whole(database), *self.rows(database), *jobs(database),
                *([] if told_done(recovery.said) else ["the next start does not tell that it is done"]),
            ]

    def partial_shown_as_whole(self, database):
        sql = """SELECT c.id, c.works, (SELECT count(*) FROM snapshot_entries e WHERE e.crawl_id = c.id)
                 FROM crawls c WHERE c.state = 'complete'"""
        whole = len(self.entries)
        return [
            f"crawl {crawl} is called complete with {entries} entries, tells of {works}, the list has {whole}"
            for crawl, works, entries in database.execute(sql)
            if not works == entries == whole
        ]

    def rows(self, database):
        complaints = []
        states = [state for (state,) in database.execute("SELECT state FROM crawls")]
        if states != ["complete"]:
            complaints.append(f"crawls are {states}")
        sql = f"SELECT source_id, position, {', '.join(FIGURES)} FROM snapshots WHERE list = 'top' AND source = 'jikan'"
        found = [(row[0], row[1:]) for row in database.execute(sql)]
        times = Counter(number for number, _ in found)
        complaints += [f"{number} is listed {count} times" for number, count in times.items() if count > 1]
        if wrong := dict(found).items() ^ self.entries.items():
            complaints.append(f"{len(wrong)} differences to the source's list, for example {sorted(wrong)[:2]}")
        for table in ("works", "anime", "identifiers"):
            count = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            if count != len(self.entries):
                complaints.append(f"{count} rows in {table}, {len(self.entries)} works at the source")
        return complaints


def told_done(said):
    events = [json.loads(line) for line in said.splitlines() if line.startswith("{") and line.endswith("}")]
    return any(event.get("event") == "summary" and event.get("ok") for event in events)


def has_table(database, name):
    return database.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0] > 0


def soundness(database):
    complaints = [text for (text,) in database.execute("PRAGMA integrity_check") if text != "ok"]
    return complaints + [f"a reference leads nowhere: {row}" for row in database.execute("PRAGMA foreign_key_check")]


def jobs(database):
    """None lost, none left behind, none told twice."""
    complaints = [
        f"job {number} ({kind}) is in state {state}, errors {errors}"
        for number, kind, state, errors in database.execute("SELECT id, kind, state, errors FROM jobs")
        if state != COMPLETED
    ]
    if not database.execute("SELECT count(*) FROM jobs").fetchone()[0]:
        complaints.append("there is no job")
    twice = "SELECT job_id, title, count(*) FROM notices WHERE job_id IS NOT NULL GROUP BY 1, 2 HAVING count(*) > 1"
    for job, title, count in database.execute(twice):
        complaints.append(f"notice '{title}' of job {job} stands {count} times")
    return complaints
