# SPDX-License-Identifier: GPL-3.0-or-later
"""The Jikan of tests/simulators, without limits, for as long as a `with` block lasts."""

import itertools
import json
import subprocess
import sys
import urllib.request
from pathlib import Path

JIKAN = Path(__file__).resolve().parents[2] / "simulators/jikan.py"
PER_PAGE = 25


class Jikan:
    def __init__(self, works):
        self.works = works

    def __enter__(self):
        command = [sys.executable, JIKAN, "--works", str(self.works), "--per-second", "0", "--per-minute", "0"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.url = self.process.stdout.readline().strip()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    def answer(self, path):
        with urllib.request.urlopen(self.url + path, timeout=30) as reply:
            return json.load(reply)

    def stats(self):
        with urllib.request.urlopen(self.url.removesuffix("/v4") + "/_stats", timeout=30) as reply:
            return json.load(reply)

    def tell(self, path, what):
        address = self.url.removesuffix("/v4") + path
        request = urllib.request.Request(address, json.dumps(what).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30):
            pass

    def add_faults(self, faults):
        self.tell("/_faults", faults)

    def reset(self):
        self.tell("/_reset", None)

    def listed(self, path):
        """All records of a list, in its order."""
        records = []
        for number in itertools.count(1):
            page = self.answer(f"{path}{'&' if '?' in path else '?'}limit={PER_PAGE}&page={number}")
            records += page["data"]
            if not page["pagination"]["has_next_page"]:
                return records
