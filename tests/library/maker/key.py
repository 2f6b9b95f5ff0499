# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in a library, as JSON. Paths are below its root, in hexadecimal: not every name on a disk is text.

Ids number persons, series, works, editions and books within the key. `says` of a book: the fields that its path, tags
or side-cars tell; `identified`: false when all that could tell its title is damaged.
"""

from collections import defaultdict
from itertools import combinations

from .catalogue import gaps_of


def of_book(book, files):
    return {
        "id": book.id, "edition": book.edition.id, "work": book.edition.work.id, "copy": book.copy,
        "folder": book.folder.encode().hex(), "single_file": book.is_single, "says": sorted(book.says),
        "identified": book.is_identified, "files": [file.path.hex() for file in files if file.is_audio],
    }


def series_rows(catalogue, books):
    """Gaps as they show in what is owned and says its place."""
    told = {book.edition.work.id for book in books if "series" in book.says and book.is_identified}
    rows = []
    for series in catalogue.series:
        works = [work for work in catalogue.works if work.series is series and work.id in told]
        rows.append({
            "id": series.id, "name": series.name, "authors": [person.id for person in series.authors],
            "works": [work.id for work in works], "owned": [list(work.position) for work in works],
            "gaps": gaps_of(works) if works else [],
        })
    return rows


def duplicates(books, files_of):
    """file: byte-identical; edition: the same recording; work: other recordings of one work."""
    rows = []
    by_work = defaultdict(list)
    for book in books:
        by_work[book.edition.work.id].append(book)
    for shelf in by_work.values():
        for one, other in combinations(shelf, 2):
            level = "edition" if one.edition is other.edition else "work"
            rows.append({"level": level, "books": [one.id, other.id]})
            if other.source is one:
                rows += [{"level": "file", "books": [one.id, other.id], "files": [a.path.hex(), b.path.hex()]}
                         for a, b in zip(files_of[one.id], files_of[other.id]) if a.is_audio]
    return rows


def damage_rows(library, books):
    by_id = {book.id: book for book in books}
    rows = []
    for damage in library.damages:
        folder = by_id[damage.book].folder
        paths = [f"{folder}/{name}".lstrip("/").encode().hex() for name in damage.files]
        rows.append({"kind": damage.kind, "tier": damage.tier, "book": damage.book, "files": paths,
                     "at_ms": damage.at_ms})
    return rows


def key_of(library, catalogue, books, made_evil):
    evil_files, not_files, unreadable = made_evil
    files_of = defaultdict(list)
    for file in library.written:
        files_of[file.book].append(file)
    files = [{"path": file.path.hex(), "size": file.size, "book": file.book, "audio": file.is_audio}
             for file in library.written]
    files += [{"path": file.path.hex(), "size": None, "book": None, "evil": file.book, "audio": True}
              for file in evil_files]
    return {
        "parameters": library.parameters._asdict(),
        "people": [{"id": person.id, "name": person.name, "spellings": person.spellings,
                    "pen_name_of": person.pen_name_of} for person in catalogue.people],
        "series": series_rows(catalogue, books),
        "works": [{"id": work.id, "title": work.title, "authors": [person.id for person in work.authors],
                   "year": work.year, "language": work.language, "series": work.series.id if work.series else None,
                   "position": list(work.position) if work.position else None} for work in catalogue.works],
        "editions": [{"id": edition.id, "work": edition.work.id, "asin": edition.asin, "abridged": edition.abridged,
                      "narrators": [person.id for person in edition.narrators]} for edition in catalogue.editions],
        "books": [of_book(book, files_of[book.id]) for book in books],
        "files": files,
        "not_files": [path.hex() for path in not_files],
        "unreadable": [path.hex() for path in unreadable],
        "duplicates": duplicates(books, files_of),
        "damages": damage_rows(library, books),
        "oddities": [{"kind": kind, "book": book} for kind, book in library.oddities],
    }
