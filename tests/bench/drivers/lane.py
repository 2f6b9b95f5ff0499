# SPDX-License-Identifier: GPL-3.0-or-later
"""The lane bench: requests sent ÷ requests allowed at Jikan's limits, in virtual time. Its limit is 1."""

import json
import subprocess

GOAL = 0.98


def add_options(parser):
    parser.description = f"Goal: {GOAL}, and no window with more than is allowed."


def measure(options):
    bench = subprocess.run([options.build / "tests/bench/bench_lane"], stdout=subprocess.PIPE, text=True)
    for line in bench.stdout.splitlines():
        run = json.loads(line)
        del run["bench"]
        print(f"  {run.pop('run'):34} " + ", ".join(f"{name} {value}" for name, value in run.items()))
    print("\n" + ("below the goal" if bench.returncode else "all goals reached"))
    return bench.returncode
