# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge bench: what five sources say of 100,000 works, read out of a store and judged; then judged again with the words
of each work in another order, which must come to the same."""

import json
import subprocess
import tempfile

MOST_SECONDS = 60


def add_options(parser):
    parser.description = __doc__
    parser.add_argument("--works", type=int, default=100_000)


def measure(options):
    with tempfile.TemporaryDirectory(prefix="kuramori-judge-") as folder:
        command = [str(options.build / "tests/bench/bench_judge"), folder, str(options.works)]
        run = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout)
    if run["titled"] != run["works"]:
        raise RuntimeError(f"not every work was judged: {run}")
    seconds = run["read"] + run["judged"]
    print(f"{run['works']:,} works, {run['assertions']:,} assertions: read in {run['read']:.2f} s, judged in {run['judged']:.2f} s, "
          f"together {seconds:.2f} s (goal ≤ {MOST_SECONDS} s)\njudged and settled in {run['settled']:.2f} s, "
          f"{run['waiting']:,} fields wait for a person\nother in another order: {run['differing']:,} (goal 0)")
    failed = seconds > MOST_SECONDS or run["differing"] > 0
    print("\n" + ("below a goal" if failed else "all goals reached"))
    return 1 if failed else 0
