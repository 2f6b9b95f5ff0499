# SPDX-License-Identifier: GPL-3.0-or-later
"""The harness' own subject: a small worker, right or wrong in one chosen way (subject/subject.c)."""

import hashlib
import re
import sqlite3
from contextlib import closing

from .sweep import Scenario

JOBS = (1, 2, 3)


def payload(job):
    return hashlib.sha256(str(job).encode()).digest() * 300


class Subject(Scenario):
    timeout = patience = 20

    def __init__(self, program, mutant):
        self.name = mutant
        self.program = program
        self.mutant = mutant

    def prepare(self, folder):
        (folder / "inbox").mkdir()
        (folder / "library").mkdir()
        for job in JOBS:
            (folder / "inbox" / str(job)).write_bytes(payload(job))

    def command(self, folder):
        return [self.program, folder, self.mutant]

    def check_survived(self, folder, said):
        told = {int(job) for job in re.findall(r"^done (\d)$", said, re.MULTILINE)}
        if not told:
            return []
        with closing(sqlite3.connect(folder / "jobs.db")) as database:
            done = {job for (job,) in database.execute("SELECT id FROM jobs WHERE state = 'done'")}
        return [f"job {job} was told done and is not" for job in sorted(told - done)]

    def check(self, folder, recovery):
        complaints = []
        with closing(sqlite3.connect(folder / "jobs.db")) as database:
            complaints += [row for (row,) in database.execute("PRAGMA integrity_check") if row != "ok"]
            states = dict(database.execute("SELECT id, state FROM jobs"))
            effects = [job for (job,) in database.execute("SELECT job FROM effects ORDER BY job")]
        if states != {job: "done" for job in JOBS}:
            complaints.append(f"jobs are {states}")
        if effects != list(JOBS):
            complaints.append(f"effects are {effects}")
        for job in JOBS:
            filed = folder / "library" / str(job)
            if not filed.exists() or filed.read_bytes() != payload(job):
                complaints.append(f"file {job} is {'damaged' if filed.exists() else 'lost'}")
        return complaints
