# SPDX-License-Identifier: GPL-3.0-or-later
"""What providers are believed to say of a made library, against what is sold of it.

Of the books that shops sell. A book is matched when records of its work were taken and none of another's; wrong when
one of another work was taken, or of another recording as if it were its own.
"""

import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from contextlib import contextmanager
from pathlib import Path

from .sections import Figure, folders, share

SIMULATOR = Path(__file__).resolve().parents[2] / "simulators/metadata.py"
SERVICES = ["hardcover", "audnexus", "audible", "openlibrary", "itunes"]
LEAST_WORKS, LEAST_FILES, MOST_WRONG = 0.97, 0.92, 0.003


@contextmanager
def services(shop):
    """Simulated ones that sell what `shop` says, asked by every program started meanwhile."""
    simulator = subprocess.Popen([sys.executable, str(SIMULATOR), "--catalogue", str(shop)], stdout=subprocess.PIPE,
                                 text=True)
    try:
        base, secret = simulator.stdout.readline().strip(), simulator.stdout.readline().strip()
        os.environ["KURAMORI_SECRET_HARDCOVER"] = secret
        for name in SERVICES:
            os.environ[f"KURAMORI_METADATA_{name.upper()}_URL"] = f"{base}/{name}"
            os.environ[f"KURAMORI_METADATA_{name.upper()}_PER_MINUTE"] = "60000"
            os.environ[f"KURAMORI_METADATA_{name.upper()}_PER_DAY"] = "1000000"
        yield base
    finally:
        simulator.kill()
        simulator.wait()


class Sold:
    """Which work and which recording the records of a provider are of."""

    def __init__(self, rows):
        self.rows = rows
        self.by_asin = {row["asin"]: row for row in rows}
        self.works = {row["work"] for row in rows if row["in_library"]}

    def work(self, record):
        name, number = record["provider"], record["id"]
        if name == "audnexus":
            return self.by_asin[number]["work"]
        if name == "itunes":
            return self.rows[int(number) - 500_001]["work"]
        kind, _, number = number.rpartition("/")
        if name == "openlibrary":
            return int(number[2:-1]) if number.endswith("W") else self.rows[int(number[2:-1]) - 1]["work"]
        return self.rows[int(number) - 77_001]["work"] if kind == "edition" else int(number)

    def asin(self, record):
        """None: what this provider has is no recording."""
        if record["provider"] == "audnexus":
            return record["id"]
        return record["content"]["book"].get("asin")


def verdicts(key, answers, sold):
    """book -> (its share of records that were taken, what is wrong with it)"""
    taken = defaultdict(list)
    for record in answers.product.query("records"):
        if record["state"] == "taken":
            taken[record["item_id"]].append(record)
    told = {}
    for book, items in answers.items_of.items():
        work, asin = key.books[book]["work"] + 1, key.editions[key.books[book]["edition"]]["asin"]
        records = [record for item in items for record in taken.get(item, ())]
        wrong = [f"{record['provider']} {record['id']}: another work" for record in records
                 if sold.work(record) != work]
        wrong += [f"{record['provider']} {record['id']}: another recording" for record in records
                  if record["recording"] == "same" and sold.asin(record) not in (None, asin)]
        told[book] = (records, wrong)
    return told


def figures(key, answers, rows):
    sold = Sold(rows)
    told = verdicts(key, answers, sold)
    asked = [book for book in told if key.books[book]["work"] + 1 in sold.works]
    sizes = Counter(key.book_of.values())
    right = [book for book in asked if told[book][0] and not told[book][1]]
    missed = [book for book in asked if not told[book][0]]
    works = {key.books[book]["work"] for book in asked}
    works_right = {key.books[book]["work"] for book in right}
    wrong = [f"{folders(key, [book])}: {told[book][1]}" for book in told if told[book][1]]
    wrong_works = {key.books[book]["work"] for book in told if told[book][1]}
    return [
        Figure("books that shops sell", len(asked)),
        Figure("works matched", share(len(works_right - wrong_works), len(works)), ">=", LEAST_WORKS,
               tuple(folders(key, [book]) for book in missed)),
        Figure("files matched", share(sum(sizes[book] for book in right), sum(sizes[book] for book in asked)), ">=",
               LEAST_FILES, tuple(folders(key, [book]) for book in missed)),
        Figure("works matched wrongly", share(len(wrong_works), len(key.works)), "<=", MOST_WRONG, tuple(wrong)),
    ]


def rows_of(place):
    return json.loads((place / "shop.json").read_text())
