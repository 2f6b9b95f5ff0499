# SPDX-License-Identifier: GPL-3.0-or-later
"""The scan bench: a first scan of small tagged files by the product, by MPD and by a bare TagLib loop; then a second scan
with nothing changed by the product and by beets. Each is timed from its start to its end, as a person would. The product
makes books of the files, and stores those, when it has stored what the tags say, which is all that the others do: it is
timed once more until then, in the same run."""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from . import rounds
from .tagreaders import Beets, Mpd, Watch, run, warm

MAKE = Path(__file__).resolve().parents[2] / "library/make"
FIRST, TAGS, AGAIN = "Kuramori", "Kuramori, until the tags are stored", "Kuramori, nothing changed"
TAGS_STORED = "Read what "  # a line of its log
GOALS = {"TagLib, 2 threads": {TAGS: 0.7, FIRST: None}, "MPD": {FIRST: 2.5}, "beet update": {AGAIN: 10.0}}
LEAST_AGAIN = 50_000  # files/s


def add_options(parser):
    parser.description = (f"Goals: {GOALS['TagLib, 2 threads'][TAGS]} of a bare TagLib loop on two threads, {GOALS['MPD'][FIRST]} "
                          f"times MPD, {GOALS['beet update'][AGAIN]:.0f} times beets and {LEAST_AGAIN:,} files/s when nothing "
                          "has changed; files in the cache of the system.")
    parser.add_argument("--books", type=int, default=1_880, help="ten or eleven files each")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="a library made before, or where to make one and leave it, with what "
                        "beets knows of it")
    parser.add_argument("--without-beets", action="store_true", help="its import takes minutes")


class Product:
    def __init__(self, build, profile, library, files):
        self.build, self.profile, self.library, self.files = build, profile, library, files
        self.until_tags = None  # of the last scan; seconds

    def first_scan(self, _):
        shutil.rmtree(self.profile, ignore_errors=True)
        return self.scan(self.library, expect={"new": None, "unread": 0})

    def tags(self, _):
        return {"files": self.files / self.until_tags}

    def rescan(self, _):
        return self.scan(expect={"new": 0, "changed": 0, "missing": 0, "read": 0})

    def scan(self, *folders, expect):
        warm(self.library)
        with Watch() as watch:
            lines = self.listen(watch, "--batch", "scan", *folders, "--profile", self.profile, "--json",
                                 "--verbose")
        counts = json.loads(lines[-1])["counts"]
        wrong = {name for name, count in expect.items() if counts[name] != (counts["files"] if count is None else count)}
        if wrong:
            raise RuntimeError(f"not what a scan shall find: {counts}")
        return watch.cost.rates(self.files)

    def listen(self, watch, *arguments):
        """Its lines; notes on the way when its log says that the tags are stored."""
        with tempfile.TemporaryFile("w+") as output:
            command = [str(word) for word in (self.build / "kuramori", *arguments)]
            with subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE, text=True) as scan:
                for line in scan.stderr:
                    if TAGS_STORED in line:
                        self.until_tags = time.monotonic() - watch.wall
            if scan.returncode != 0:
                raise RuntimeError(f"the scan ended with {scan.returncode}")
            output.seek(0)
            return output.read().splitlines()


def taglib(build, library):
    def loop(_):
        warm(library)
        with Watch() as watch:
            line = run(build / "tests/bench/bench_probe", "taglib", library, "2")
        return watch.cost.rates(json.loads(line)["files"])
    return loop


def contestants(options, folder):
    library = folder / "library"
    files = sum(row["audio"] for row in json.loads((folder / "key.json").read_text())["files"])
    print(f"{files:,} audio files")
    product = Product(options.build, folder / "profile", library, files)
    every = {
        FIRST: product.first_scan,
        TAGS: product.tags,
        "TagLib, 2 threads": taglib(options.build, library),
        "MPD": Mpd(folder / "mpd", library).first_scan,
        AGAIN: product.rescan,
    }
    if not options.without_beets:
        beets = Beets(folder / "beets", library, files)
        beets.prepare()
        every["beet update"] = beets.rescan
    return every


def compare(results):
    failed = False
    for measure in ("files", "files a second of CPU"):
        print(f"\n{measure}")
        for name, measured in results.items():
            if measure not in measured:
                continue
            line = f"  {name:36} {rounds.spread(measured[measure]):34}"
            for ours, goal in GOALS.get(name, {}).items():
                if measure not in results[ours]:
                    continue
                factor = rounds.ratio(results[ours][measure], measured[measure])
                failed |= measure == "files" and goal is not None and factor < goal
                line += f" {ours} is {factor:.2f} × this" + (f", goal {goal}." if goal else ".")
            print(line)
    again = max(results[AGAIN]["files"])
    failed |= again < LEAST_AGAIN
    print(f"\n{AGAIN}: best round {again:,.0f}/s, goal {LEAST_AGAIN:,}/s")
    return failed


def measure(options):
    with tempfile.TemporaryDirectory(prefix="kuramori-scan-") as place:
        folder = options.folder or Path(place) / "made"
        subprocess.run([sys.executable, MAKE, folder, "--books", str(options.books), "--plain"], check=True)
        failed = compare(rounds.interleaved(contestants(options, folder), options.rounds))
    print("\n" + ("below a goal" if failed else "all goals reached"))
    return 1 if failed else 0
