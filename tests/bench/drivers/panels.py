# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels bench: what the window asks of its GUI thread over big tables, on an Xvfb of its own.

A frame lasts 16 ms; its time is that of all events in it, without waits. Both the time that went by and the processor
time of the thread are told: on a busy machine the first is longer, and the goals hold for the first.
"""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from . import programs
from .screen import screen

FRAME = 16
STALL = 50
REPAINTS = 4
CHART = 200
MEMORY = 400


def add_options(parser):
    parser.description = __doc__
    parser.add_argument("--parts", nargs="*", choices=PARTS, default=list(PARTS))
    parser.add_argument("--works", type=int, default=1_000_000)
    parser.add_argument("--books", type=int, default=100_000)
    parser.add_argument("--updates", type=int, default=10_000, help="updates of jobs a second")
    parser.add_argument("--snapshot-rows", type=int, default=1_000_000)
    parser.add_argument("--platform", default="xcb", help="offscreen leaves the X server out of the time")
    parser.add_argument("--folder", type=Path, help="where the databases go; a million works take 1 GB")


def verdict(value, goal, unit):
    return f"{value:.1f} {unit} (goal {goal}{'' if value <= goal else ', MISSED'})", value > goal


def told(figures, goals, rest):
    """Prints a figure; gives whether a goal was missed. `goals`: field -> (limit, unit)."""
    parts, missed = [], False
    for field, (limit, unit) in goals.items():
        text, above = verdict(figures[field], limit, unit)
        parts.append(f"{field.replace('_', ' ')} {text}")
        missed |= above
    parts += [f"{field.replace('_', ' ')} {figures[field]:,.1f}" for field in rest]
    longest = figures.get("longest")
    if longest:
        parts.append("longest event {ms:.1f} ms, processor {processor_ms:.1f}, {type} of {receiver}".format(**longest))
    print(f"  {figures['name']:30} " + ", ".join(parts), flush=True)
    return missed


def rows(figures):
    if "sql" not in figures:
        return told(figures, {}, ["max"])
    if not figures["moved"]:
        raise RuntimeError(f"{figures['name']}: nothing was scrolled")
    return told(figures, {"p99": (FRAME, "ms"), "sql": (0, "statements")}, ["p50", "max", "processor_p99", "processor_max"])


def books(figures):
    if "memory" in figures:
        return told(figures, {"memory": (MEMORY, "MB")}, [field for field in ("max",) if field in figures])
    if "sql" in figures:
        return rows(figures)
    if figures["name"] == "a page of lines":
        return told(figures, {"p99": (STALL, "ms")}, ["p50", "max"])
    return told(figures, {}, ["p50", "max"])


def jobs(figures):
    goals = {"turn": (STALL, "ms"), "repaints_a_second": (REPAINTS, "times"), "sql": (0, "statements")}
    return told(figures, goals, ["reports_a_second", "ends_a_second", "p99", "processor_max"])


def chart(figures):
    if "sql" not in figures:
        return told(figures, {}, ["p50", "max"])
    return told(figures, {"p50": (CHART, "ms"), "sql": (0, "statements")}, ["max", "sql_elsewhere"])


PARTS = {"rows": rows, "books": books, "jobs": jobs, "chart": chart}


def figures_of(part, count, options, home, display):
    with tempfile.TemporaryDirectory(prefix="kuramori-panels-", dir=options.folder) as place:
        bench = [str(options.build / "tests/bench/bench_panels"), part, place, str(count)]
        variables = programs.environment(home, display) | {"QT_QPA_PLATFORM": options.platform}
        answer = subprocess.run(bench, check=True, env=variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return [json.loads(line) for line in answer.stdout.splitlines()]


def measure(options):
    counts = {"rows": options.works, "books": options.books, "jobs": options.updates, "chart": options.snapshot_rows}
    failed = False
    with tempfile.TemporaryDirectory(prefix="kuramori-home-") as home, screen() as (display, _):
        for part in options.parts:
            print(f"\n{part}: {counts[part]:,}; load of the machine {os.getloadavg()[0]:.1f}", flush=True)
            for figures in figures_of(part, counts[part], options, Path(home), display):
                failed |= PARTS[part](figures)
    print("\n" + ("below a goal" if failed else "all goals reached"))
    return 1 if failed else 0
