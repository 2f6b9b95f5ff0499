# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a scenario once for every point at which something can go wrong, lets it recover, and judges what is left."""

import concurrent.futures
import itertools
import os
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path

from . import powercut, shim

MODES = ("kill", "enospc", "eio", "powercut")
RESTART_SECONDS = 2.0  # what a start after a fault may take beyond one after none
TRIES = 10  # to reach a call: threads take turns, and not each run makes as many calls as the recorded one


class Scenario:
    """What is run and how it is judged. Checks return complaints; they read files and databases by themselves, never
    with the code under test."""

    name = ""
    timeout = 60  # seconds until it is asked to end by SIGTERM
    patience = 60  # the same for the run that met a fault: a user who reads "disk full" does not wait either

    def prepare(self, folder):
        """Fills the folder as it is before the run."""

    def command(self, folder):
        raise NotImplementedError

    def recovery(self, folder):
        """What a user would do next: the same again."""
        return self.command(folder)

    def environment(self):
        return {}

    def may_end_with(self, code):
        """Whether a run that met one failed call may leave with this exit code."""
        return code in (0, 1, 2, 3)

    def check_survived(self, folder, said):
        """Before recovery, on a copy: what the program had told on stdout must be there."""
        return []

    def check(self, folder, recovery):
        """After recovery."""
        raise NotImplementedError


@dataclass(frozen=True)
class Point:
    mode: str
    at: int  # the call that is struck; powercut: the last call that was made
    kind: tuple  # the call and its file: each kind is tried, even when only few points are
    cut: powercut.Cut | None = None

    def __str__(self):
        return f"{self.mode} {'after' if self.cut else 'at'} {self.at} ({', '.join(filter(None, self.kind))})"


@dataclass
class Verdict:
    point: Point
    complaints: list
    restart: float  # seconds
    reached: bool = True


class Sweep:
    """`place` is where folders are made, `keep` where those that fail are left to be looked at."""

    def __init__(self, scenario, library, place, keep=None):
        self.scenario = scenario
        self.library = library
        self.place = Path(place)
        self.keep = Path(keep) if keep else None
        self.numbers = itertools.count()
        self.record()

    def record(self):
        """One run without a fault, recorded; and one start after it, the measure of all later ones."""
        scratch, folder = self.scratch()
        self.scenario.prepare(folder)
        self.before = powercut.Photograph(folder)
        ended = self.run_faulty(folder, scratch, shim.Fault("record"), self.scenario.timeout)
        if ended.code != 0:
            raise RuntimeError(f"{self.scenario.name} fails without a fault, code {ended.code}:\n{ended.complained}")
        self.said = ended.said.encode()
        self.calls = shim.read_log(scratch / "log", folder)
        powercut.prove_complete(self.before, self.calls, folder)
        recovery = self.recover(folder, scratch)
        self.run_seconds = ended.seconds
        self.restart_seconds = recovery.seconds
        if complaints := self.scenario.check(folder, recovery):
            raise RuntimeError(f"{self.scenario.name} is wrong without a fault: {complaints}")
        shutil.rmtree(scratch)

    def scratch(self):
        path = self.place / str(next(self.numbers))
        (path / "folder").mkdir(parents=True)
        return path, path / "folder"

    def run_faulty(self, folder, scratch, fault, patience):
        command, environment = self.scenario.command(folder), self.scenario.environment()
        return shim.run_faulty(self.library, command, environment, folder, scratch, fault, patience)

    def recover(self, folder, scratch):
        command, environment = self.scenario.recovery(folder), self.scenario.environment()
        return shim.run(command, environment, scratch, self.scenario.timeout)

    def points(self, mode):
        if mode != "powercut":
            return [Point(mode, at, (call.what, call.name)) for at, call in enumerate(self.calls, 1)]
        return [
            Point(mode, cut.after, (cut.model, *((cut.call.what, cut.call.name) if cut.call else ())), cut)
            for cut in powercut.cuts(self.before, self.calls, len(self.said))
        ]

    def try_points(self, points, jobs):
        """Yields a verdict a point, as they come."""
        cuts = {point.cut: point for point in points if point.cut}
        laid_out = powercut.lay_out_cuts(self.before, self.calls, cuts, lambda: self.scratch()[1])
        tasks = itertools.chain(
            ((self.try_fault, point) for point in points if not point.cut),
            ((self.try_cut, cuts[cut], folder) for cut, folder in laid_out),
        )
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            running = set()
            for task in tasks:
                running.add(pool.submit(*task))
                if len(running) > jobs:
                    done, running = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
                    yield from (future.result() for future in done)
            yield from (future.result() for future in concurrent.futures.as_completed(running))

    def try_fault(self, point):
        for attempt in range(TRIES):
            scratch, folder = self.scratch()
            self.scenario.prepare(folder)
            ended = self.run_faulty(folder, scratch, shim.Fault.named(point.mode, point.at), self.scenario.patience)
            reached = ended.calls >= point.at
            if reached or attempt == TRIES - 1:
                break
            shutil.rmtree(scratch)
        complaints = []
        if ended.code is None:
            complaints.append("hung, and SIGTERM did not end it")
        elif point.mode != "kill" and not self.scenario.may_end_with(ended.code):
            complaints.append(f"ended with code {ended.code}")
        verdict = self.judge(point, scratch, folder, ended.said, complaints)
        verdict.reached = reached
        return verdict

    def try_cut(self, point, folder):
        said = self.said[: point.cut.said].decode(errors="replace")
        return self.judge(point, folder.parent, folder, said, [])

    def judge(self, point, scratch, folder, said, complaints):
        copy_files(folder, scratch / "before")
        copy_files(folder, scratch / "survived")
        complaints += heard(self.scenario.check_survived, scratch / "survived", said)
        recovery = self.recover(folder, scratch)
        if recovery.code != 0:
            complaints.append(f"the next start ended with code {recovery.code}: {recovery.complained.strip()[-600:]}")
        elif recovery.seconds > self.restart_seconds + RESTART_SECONDS and self.is_slow_again(scratch):
            complaints.append(f"the next start took {recovery.seconds:.1f} s, usual are {self.restart_seconds:.1f} s")
        complaints += heard(self.scenario.check, folder, recovery)
        if complaints and self.keep:
            copy_files(scratch, self.keep / str(point).replace("/", "_"))
        shutil.rmtree(scratch)
        return Verdict(point, complaints, recovery.seconds)

    def is_slow_again(self, scratch):
        """A busy machine is no fault of the program: a start is slow when it is much slower than one after no fault
        that runs in the same minute."""
        usual, again = scratch / "usual" / "folder", scratch / "again" / "folder"
        usual.mkdir(parents=True)
        self.scenario.prepare(usual)
        copy_files(scratch / "before", again)
        allowed = 1.5 * self.recover(usual, usual.parent).seconds + RESTART_SECONDS
        return self.recover(again, again.parent).seconds > allowed


def copy_files(source, target):
    """Sockets stay behind."""

    def others(folder, names):
        paths = (Path(folder, name) for name in names)
        return [path.name for path in paths if not path.is_dir() and not path.is_file()]

    shutil.copytree(source, target, ignore=others)


def heard(check, *arguments):
    """A file or table that is not there to be read is a complaint too."""
    try:
        return check(*arguments)
    except (OSError, sqlite3.Error) as error:
        return [f"{type(error).__name__}: {error}"]


def chosen(points, count):
    """At most about `count` of the points: the first and last of each kind, then evenly through the run."""
    if count >= len(points):
        return points
    kinds = {}
    for point in points:
        kinds.setdefault(point.kind, []).append(point)
    picked = {point for same in kinds.values() for point in (same[0], same[-1])}
    missing = max(0, count - len(picked))
    picked |= {points[i * len(points) // missing] for i in range(missing)}
    return [point for point in points if point in picked]


def workspace():
    """Memory where there is some: the power cut is played, so the disk need not be real."""
    memory = "/dev/shm"
    folder = tempfile.mkdtemp(prefix="kuramori-faults-", dir=memory if os.access(memory, os.W_OK) else None)
    return Path(folder).resolve()
