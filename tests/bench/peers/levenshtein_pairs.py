#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of matching: Jaro-Winkler of python3-levenshtein over all pairs, the best of each book.

    levenshtein_pairs.py FOLDER titles|authors      as bookrecords.py leaves it; authors: the author behind the title

Debian's Python, for the package is Debian's.
"""

import json
import sys
import time
from pathlib import Path

from Levenshtein import jaro_winkler


def lines(path, with_authors):
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return rows, [" ".join([row["title"], *(row["authors"] if with_authors else [])]).lower() for row in rows]


def main():
    folder = Path(sys.argv[1])
    records, theirs = lines(folder / "records.jsonl", sys.argv[2] == "authors")
    books, own = lines(folder / "books.jsonl", sys.argv[2] == "authors")
    begun = time.perf_counter()
    best = [max(range(len(theirs)), key=[jaro_winkler(text, other) for other in theirs].__getitem__) for text in own]
    seconds = time.perf_counter() - begun
    asked = [(book, records[at]) for book, at in zip(books, best) if not book["is_absent"]]
    top = sum(book["work"] == record["work"] for book, record in asked)
    print(json.dumps({"seconds": seconds, "asked": len(asked), "top": top}))


if __name__ == "__main__":
    main()
