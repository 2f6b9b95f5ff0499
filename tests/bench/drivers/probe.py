# SPDX-License-Identifier: GPL-3.0-or-later
"""The probe bench: tags of small audio files through child processes, against a bare TagLib loop in one process."""

import json
import subprocess
import tempfile
from pathlib import Path

from . import rounds

GOAL = 0.7
PARALLEL = "2"


def add_options(parser):
    parser.description = f"Goal: {GOAL} of the loop, both on two processors, files in the cache of the system."
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="a library made before, or where to make one and leave it")


def speed(*command):
    line = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
    return {"files": line["files_per_second"]}


def compare(options, library):
    bench = options.build / "tests/bench/bench_probe"
    if not library.is_dir() or not any(library.iterdir()):
        subprocess.run([bench, "make", library, str(options.files)], check=True)
    contestants = {
        "ProbePool": lambda _: speed(bench, "pool", library, options.build / "kuramori-probe", PARALLEL),
        "TagLib": lambda _: speed(bench, "taglib", library, PARALLEL),
    }
    rounds.interleaved(contestants, 1)  # fills the cache of the system
    results = rounds.interleaved(contestants, options.rounds)
    ours, theirs = results["ProbePool"]["files"], results["TagLib"]["files"]
    reached = rounds.ratio(ours, theirs)
    print(f"ProbePool {rounds.spread(ours)}, TagLib {rounds.spread(theirs)}: {reached:.2f} of it, goal {GOAL}")
    return 0 if reached >= GOAL else 1


def measure(options):
    if options.folder:
        return compare(options, options.folder)
    with tempfile.TemporaryDirectory() as folder:
        return compare(options, Path(folder) / "library")
