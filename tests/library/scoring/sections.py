# SPDX-License-Identifier: GPL-3.0-or-later
"""One function a capability: (figure, value, limit) each. A limit is the most ("<=") or the least (">=") that will do."""

from collections import Counter, defaultdict
from itertools import combinations
from typing import NamedTuple

from .product import NotThereYet

MOST_EXAMPLES = 5
CHECK = ("scan", "--check", "runtime")  # the deepest: every file is decoded


class Figure(NamedTuple):
    name: str
    value: float
    bound: str = ""  # "<=" or ">="; "": told only
    limit: float = 0
    examples: tuple = ()

    @property
    def holds(self):
        return not self.bound or (self.value <= self.limit if self.bound == "<=" else self.value >= self.limit)


def told(figure):
    value = f"{figure.value:.4g}"
    bound = f" (limit {figure.bound} {figure.limit:g})" if figure.bound else ""
    lines = [f"  {'' if figure.holds else 'NOT '}{figure.name}: {value}{bound}"]
    if not figure.holds:
        lines += [f"      {example}" for example in figure.examples[:MOST_EXAMPLES]]
    return "\n".join(lines)


def share(part, whole):
    return part / whole if whole else 1.0


def shown(path):
    return bytes.fromhex(path).decode(errors="replace")


def files(key, answers):
    """Every file of the library is listed, and nothing else."""
    wanted = {file["path"] for file in key.text["files"]}
    lost, ghosts = wanted - answers.files.keys(), answers.files.keys() - wanted
    unread = {row["file_id"] for row in answers.product.query("audio") if row["trouble"]}
    sound_unread = {answers.path_of[file] for file in unread if file in answers.path_of} - key.damaged_files
    read = {answers.path_of.get(row["file_id"]) for row in answers.product.query("audio")}
    audio = {file["path"] for file in key.text["files"] if file["audio"]}
    return [
        Figure("files lost", len(lost), "<=", 0, tuple(map(shown, lost))),
        Figure("files that are none", len(ghosts), "<=", 0, tuple(map(shown, ghosts))),
        Figure("audio files not looked into", len(audio - read), "<=", 0, tuple(map(shown, audio - read))),
        Figure("sound files not understood", len(sound_unread), "<=", 0, tuple(map(shown, sound_unread))),
    ]


def items(key, answers):
    """The files of a book are together, and those of two are apart."""
    merged = [books for books in answers.books_in.values() if len(books) > 1]
    torn = [book for book, items in answers.items_of.items() if len(items) > 1]
    absent = key.books.keys() - answers.items_of.keys()
    return [
        Figure("items that hold several books", len(merged), "<=", 0, tuple(folders(key, books) for books in merged)),
        Figure("books in several items", len(torn), "<=", 0, tuple(folders(key, [book]) for book in torn)),
        Figure("books in no item", len(absent), "<=", 0, tuple(folders(key, [book]) for book in absent)),
    ]


def folders(key, books):
    return " + ".join(shown(key.books[book]["folder"]) or shown(key.books[book]["files"][0]) for book in books)


def together(key, answers, column, of_key, unit):
    """Books that belong together by `of_key` against those that have the same `column`."""
    groups, places = answers.groups(column, of_key)
    merged = [group for group in groups.values() if len(group) > 1]
    pairs = [(a, b) for a, b in combinations(places, 2) if of_key(key.books[a]) == of_key(key.books[b])]
    joined = [pair for pair in pairs if places[pair[0]] & places[pair[1]]]
    apart = tuple(folders(key, pair) for pair in pairs if pair not in joined)
    return [
        Figure(f"{unit} merged", len(merged), "<=", 0, tuple(folders(key, group.values()) for group in merged)),
        Figure(f"{unit} joined that are one", share(len(joined), len(pairs)), ">=", 0.95, apart),
    ]


def works(key, answers):
    return together(key, answers, "work_id", lambda book: book["work"], "works")


def editions(key, answers):
    return together(key, answers, "edition_id", lambda book: book["edition"], "editions")


def narrators(key, answers):
    """Of the books that say who reads."""
    readers = {row["id"]: set(row["narrators"] or ()) for row in answers.product.query("editions")}
    right, wrong = 0, []
    for book, items in answers.items_of.items():
        row = key.books[book]
        if "narrator" not in row["says"] or not row["identified"]:
            continue
        wanted = {key.people[person]["name"] for person in key.editions[row["edition"]]["narrators"]}
        found = set().union(*(readers.get(answers.items[item]["edition_id"], set()) for item in items
                              if item in answers.items))
        right += wanted == found
        if wanted != found:
            wrong.append(f"{folders(key, [book])}: {found}")
    return [Figure("narrators right", share(right, right + len(wrong)), ">=", 0.95, tuple(wrong))]


def persons(key, answers):
    """One person for all spellings of a name, and another for another's."""
    person_of = {spelling: row["id"] for row in answers.product.query("persons") for spelling in row["spellings"]}
    bearers, split = defaultdict(set), []
    for person in key.text["people"]:
        found = {person_of[name] for name in person["spellings"] if name in person_of}
        for one in found:
            bearers[one].add(person["name"])
        if len(found) > 1:
            split.append(str(person["spellings"]))
    merged = [str(sorted(names)) for names in bearers.values() if len(names) > 1]
    return [Figure("persons merged", len(merged), "<=", 0, tuple(merged)),
            Figure("persons split", len(split), "<=", 0.02 * len(key.people), tuple(split))]


def gaps(key, answers):
    """Of a series of the key, in the series that most of its works are in."""
    entries = defaultdict(set)
    for row in answers.product.query("series_entries"):
        entries[row["work_id"]].add(row["series_id"])
    told = {row["id"]: {number for gap in row["gaps"] for number in range(gap["from"], gap["to"] + 1)}
            for row in answers.product.query("series")}
    _, places = answers.groups("work_id", lambda book: book["work"])
    votes = defaultdict(Counter)
    for book, works_of_book in places.items():
        series = key.works[key.books[book]["work"]]["series"]
        if series is not None and "series" in key.books[book]["says"]:
            votes[series].update(series_id for work in works_of_book for series_id in entries[work])
    hits = missed = invented = 0
    examples = []
    for series in key.text["series"]:
        best = votes[series["id"]].most_common(1)
        found, wanted = told.get(best[0][0], set()) if best else set(), set(series["gaps"])
        hits += len(found & wanted)
        missed += len(wanted - found)
        invented += len(found - wanted)
        if found != wanted:
            examples.append(f"{series['name']}: {sorted(found)} for {sorted(wanted)}")
    return [Figure("gaps found", share(hits, hits + missed), ">=", 0.99, tuple(examples)),
            Figure("gaps that are none", share(invented, hits + invented), "<=", 0.01, tuple(examples))]


def duplicates(key, answers):
    """Pairs of books, each at its strongest level; a level that no row has is not asked for yet."""
    wanted = {pair: level for pair, level in key.pairs().items()
              if all(key.books[book]["identified"] for book in pair)}
    found, doubtful, wrong = {}, set(), []
    for row in answers.product.query("duplicates"):
        for a in answers.books_in.get(row["item_a"], ()):
            for b in answers.books_in.get(row["item_b"], ()):
                pair = tuple(sorted((a, b)))
                if row["verdict"] == "same":
                    found[pair] = row["level"]
                    wrong += [f"{row['level']}: {folders(key, pair)}"] * (pair not in wanted)
                else:
                    doubtful.add(pair)
    figures = [Figure("doubles that are none", len(wrong), "<=", 0, tuple(wrong)),
               Figure("pairs to be reviewed", len(doubtful))]
    for level in ("file", "edition", "work"):
        pairs = [pair for pair, which in wanted.items() if which == level]
        hits = [pair for pair in pairs if found.get(pair) == level]
        missed = tuple(f"{found.get(pair)}: {folders(key, pair)}" for pair in pairs if pair not in hits)
        bound = ">=" if level in found.values() else ""
        figures.append(Figure(f"doubles found, {level}", share(len(hits), len(pairs)), bound, 0.95, missed))
    return figures


def integrity(key, answers):
    try:
        answers.product.query("checks")
    except NotThereYet as none:
        if "no table" in str(none):
            raise
        answers.product.must(*CHECK)
    verdicts = {answers.path_of[row["file_id"]]: row for row in answers.product.query("checks")
                if row["file_id"] in answers.path_of}
    bad = {path for path, row in verdicts.items() if row["verdict"] in ("damaged", "suspect")}
    damages = key.text["damages"]
    missed = [f"{damage['kind']}: {shown(damage['files'][0])}" for damage in damages if not bad & set(damage["files"])]
    sound = {file["path"] for file in key.text["files"] if file["audio"]} - key.damaged_files
    alarms = sound & bad
    placed = [damage for damage in damages if damage["at_ms"] is not None and bad & set(damage["files"])]
    near = [damage for damage in placed if is_near(damage["at_ms"], verdicts[damage["files"][0]]["breaks_at_ms"])]
    return [
        Figure("damages found", 1 - share(len(missed), len(damages)), ">=", 0.99, tuple(missed)),
        Figure("false alarms", share(len(alarms), len(sound)), "<=", 0.005, tuple(map(shown, alarms))),
        Figure("damages whose place is told", share(len(near), len(placed))),
    ]


def is_near(at, told):
    return told is not None and abs(told - at) <= max(1_000, at / 5)


SECTIONS = {"files": files, "items": items, "works": works, "editions": editions, "narrators": narrators,
            "persons": persons, "gaps": gaps, "duplicates": duplicates, "integrity": integrity}
