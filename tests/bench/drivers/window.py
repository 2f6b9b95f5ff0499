# SPDX-License-Identifier: GPL-3.0-or-later
"""The window bench: from exec until the window can be used, and memory at rest, against qBittorrent and calibre.

A window can be used when it is mapped and painted and a click has opened a menu. Memory is the proportional set size of
the program with all its children, once they have taken less than 1 % of a core for 5 seconds.
"""

import contextlib
import os
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from . import programs, rounds
from .screen import screen

SMALLEST = (600, 300)  # what is smaller is a splash screen or a message
BETWEEN_CLICKS = 0.01
PATIENCE = 60
REST_SPAN = 5.0
REST_LOAD = 0.01
COLOURS = 8
MEMORY = {"memory": "Pss", "resident": "Rss"}  # the second counts libraries in full, however many programs share them
# Peer, measure, goal: ours ÷ theirs at most.
PAIRS = (("qBittorrent", "usable", 1.0), ("calibre", "usable", 0.25), ("calibre", "memory", 0.4))


def add_options(parser):
    parser.description = __doc__ + "\n\n" + programs.__doc__
    parser.add_argument("--works", type=int, default=40_000)
    parser.add_argument("--books", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7, help="one more is run before, which fills the file cache")
    parser.add_argument("--folder", type=Path, help="where the profiles go")
    parser.add_argument("--only", action="store_true", help="the product alone, without its peers")


@contextlib.contextmanager
def running(program, display):
    """Starts it and gives (process, when that was). It goes with all its children."""
    words = [str(word) for word in program.command]
    began = time.monotonic()
    process = subprocess.Popen(
        words, env=programs.environment(program.home, display), cwd=program.home, start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process, began
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def main_window(program, display, process):
    """Waits for it and gives (window, x, y)."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        seen = display.mapped(0.5)
        place = display.geometry(seen[0]) if seen and not seen[1] else None
        if place and place[2] >= SMALLEST[0] and place[3] >= SMALLEST[1]:
            return seen[0], place[0], place[1]
    raise RuntimeError(f"{program.name} opened no window")


def popup(display):
    """Whether a menu comes before the next click is due."""
    until = time.monotonic() + BETWEEN_CLICKS
    while (rest := until - time.monotonic()) > 0:
        seen = display.mapped(rest)
        if seen and seen[1]:
            return True
    return False


def time_to_use(program, name, display):
    """Seconds from exec to the mapped window, and to the menu."""
    with running(program, name) as (process, began):
        window, x, y = main_window(program, display, process)
        shown = time.monotonic()
        while not (answered := popup(display)) and time.monotonic() < began + PATIENCE:
            display.click(x + program.place[0], y + program.place[1], program.button)
        usable = time.monotonic()
        if not answered:
            raise RuntimeError(f"{program.name} opened no menu at a click")
        if display.colours(window, *SMALLEST) < COLOURS:
            raise RuntimeError(f"{program.name} opened a menu before it had painted its window")
        return {"mapped": 1000 * (shown - began), "usable": 1000 * (usable - began)}


def family(root):
    """The process and all that descend from it: id -> seconds of processor time."""
    parents, seconds = {}, {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = entry.read_text().rpartition(")")[2].split()
            pid = int(entry.parent.name)
            parents[pid] = int(fields[1])
            seconds[pid] = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    members = {root}
    while more := {pid for pid, parent in parents.items() if parent in members} - members:
        members |= more
    return {pid: seconds[pid] for pid in members if pid in seconds}


def megabytes(pid, field):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    return 0


def memory_at_rest(program, name, display):
    with running(program, name) as (process, _):
        main_window(program, display, process)
        before = family(process.pid)
        for _ in range(int(PATIENCE / REST_SPAN)):
            time.sleep(REST_SPAN)
            after = family(process.pid)
            if sum(after.values()) - sum(before.values()) < REST_LOAD * REST_SPAN:
                return {name: sum(megabytes(pid, field) for pid in after) for name, field in MEMORY.items()}
            before = after
        raise RuntimeError(f"{program.name} does not come to rest")


def measured(every, name, display, count):
    """Program -> measure -> values, a round after the other."""
    results = {program.name: {} for program in every}
    for at in range(count + 1):
        for program in every:
            values = time_to_use(program, name, display)
            if at == count:
                values |= memory_at_rest(program, name, display)
            for measure, value in values.items() if at else ():
                results[program.name].setdefault(measure, []).append(value)
    return results


def spread(values, unit):
    return f"{statistics.median(values):7,.0f} {unit} [{min(values):,.0f}..{max(values):,.0f}]"


def compare(results):
    for program, measures in results.items():
        for measure, values in measures.items():
            print(f"  {program:12} {measure:8} {spread(values, 'MB' if measure in MEMORY else 'ms')}")
    failed = False
    for peer, measure, goal in PAIRS:
        if peer in results:
            factor = rounds.ratio(results["Kuramori"][measure], results[peer][measure])
            failed |= factor > goal
            print(f"  {measure}: {factor:.2f} × that of {peer}, goal at most {goal}")
    return failed


def measure(options):
    with tempfile.TemporaryDirectory(prefix="kuramori-window-", dir=options.folder) as place, screen() as (name, display):
        folder = Path(place)
        every = [programs.kuramori(options.build, folder, options.works)]
        if not options.only:
            every += [programs.qbittorrent(folder), programs.calibre(folder, options.books)]
        print(f"{options.works:,} works; calibre has {options.books:,} books; {options.rounds} rounds")
        failed = compare(measured(every, name, display, options.rounds))
    print("\n" + ("below a goal" if failed else "all goals reached"))
    return 1 if failed else 0
