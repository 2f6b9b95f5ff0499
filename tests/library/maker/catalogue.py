# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library is about, before a file is made: persons, series, works, recordings. This is the truth of the key."""

import math
from dataclasses import dataclass, field

from .words import GIVEN, LANGUAGES, PARTICLES, PUBLISHERS, Names


@dataclass
class Person:
    id: int
    name: str
    spellings: list  # the name is the first
    pen_name_of: int | None = None


@dataclass
class Series:
    id: int
    name: str
    authors: list


@dataclass
class Work:
    id: int
    title: str
    authors: list
    year: int
    language: str
    publisher: str
    series: Series | None = None
    position: tuple | None = None  # (from, to)
    recordings: int = 0  # in this library


@dataclass
class Edition:
    id: int
    work: Work
    narrators: list
    abridged: bool
    asin: str
    copies: list = field(default_factory=list)  # how each came to be: "first", "identical", "recoded"


def written(number):
    return f"{number:g}"


def label_of(position):
    first, last = position
    return written(first) if first == last else f"{written(first)}-{written(last)}"


class Catalogue:
    """Grows until `count` books are in it. All chance is `rng`'s."""

    def __init__(self, rng, count, is_plain):
        self.rng = rng
        self.names = Names(rng)
        self.is_plain = is_plain
        self.people, self.series, self.works, self.editions = [], [], [], []
        self.narrators = [self.person(can_vary=False) for _ in range(8)]
        self.books = 0
        while self.books < count:
            self.author(count)

    # Persons

    def person(self, can_vary=True):
        rng = self.rng
        given, surname = rng.choice(GIVEN), self.names.surname()
        kind = rng.randrange(6) if can_vary else 0
        if kind == 1:
            given = ".".join(rng.sample("ABCDEFGHJKLMRST", rng.choice((2, 3)))) + "."
        elif kind == 2:
            surname = f"{rng.choice(PARTICLES)} {surname}"
        elif kind == 3:
            given = f"{given} {rng.choice('ABEHJLMRS')}."
        return self.named(f"{given} {surname}", spellings(given, surname))

    def named(self, name, others, pen_name_of=None):
        person = Person(len(self.people), name, [name, *others], pen_name_of)
        self.people.append(person)
        return person

    def author(self, count):
        rng = self.rng
        author = self.person()
        authors = [author]
        if rng.random() < 0.1:
            authors.append(self.person())
        for _ in range(rng.randint(1, 3)):
            if self.books >= count:
                return
            if rng.random() < 0.5:
                self.run_of_volumes(authors)
            else:
                self.recordings_of(self.work(authors, self.names.title()))
        if rng.random() < 0.06:
            alias = self.named(f"{rng.choice(GIVEN)} {self.names.surname()}", [], pen_name_of=author.id)
            self.recordings_of(self.work([alias], self.names.title()))

    # Works

    def work(self, authors, title, series=None, position=None):
        rng = self.rng
        language = "en" if rng.random() < 0.85 else rng.choice(list(LANGUAGES))
        work = Work(len(self.works), title, list(authors), rng.randint(1950, 2024), language,
                    rng.choice(PUBLISHERS), series, position)
        self.works.append(work)
        return work

    def run_of_volumes(self, authors):
        """Some volumes of a series: those that are missing in between are its gaps."""
        rng = self.rng
        series = Series(len(self.series), self.names.series(), list(authors))
        self.series.append(series)
        last = rng.choice((3, 4, 5, 7, 12))
        owned = [number for number in range(1, last + 1) if rng.random() < 0.75] or [1]
        is_numbered = rng.random() < 0.3  # titles that differ by their number only
        for number in owned:
            title = f"{series.name} {number}" if is_numbered else self.names.title()
            self.recordings_of(self.work(authors, title, series, (number, number)))
        for number in (0.5, 2.5):
            if rng.random() < 0.12:
                self.recordings_of(self.work(authors, self.names.title(), series, (number, number)))
        if last >= 3 and rng.random() < 0.1:
            title = f"{series.name}: Books 1-3"
            self.recordings_of(self.work(authors, title, series, (1, 3)))

    # Recordings

    def readers(self, besides=()):
        free = [person for person in self.narrators if person not in besides]
        if self.rng.random() < 0.05:
            return self.rng.sample(free, 3)
        if self.rng.random() < 0.05:
            self.narrators.append(self.person(can_vary=False))
        return self.rng.sample(free, 2 if self.rng.random() < 0.12 else 1)

    def recordings_of(self, work):
        narrators = self.readers()
        self.edition(work, narrators, abridged=False)
        chance = self.rng.random()
        if chance < 0.06:
            self.edition(work, self.readers(besides=narrators), abridged=False)
        elif chance < 0.1:
            self.edition(work, narrators, abridged=True)

    def edition(self, work, narrators, abridged):
        rng = self.rng
        asin = "B0" + "".join(rng.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(8))
        edition = Edition(len(self.editions), work, narrators, abridged, asin, ["first"])
        chance = 1.0 if self.is_plain else rng.random()
        if chance < 0.02:
            edition.copies.append("identical")
        elif chance < 0.05:
            edition.copies.append("recoded")
        work.recordings += 1
        self.editions.append(edition)
        self.books += len(edition.copies)


def spellings(given, surname):
    """Other ways in which tags and folders write this name."""
    others = [f"{surname}, {given}"]
    if given.endswith(".") and " " not in given:
        letters = given.replace(".", "")
        others += [f"{'. '.join(letters)}. {surname}", f"{letters} {surname}"]
    elif given.endswith("."):
        others.append(f"{given[:-3]} {surname}")
    return others


def gaps_of(works):
    """Whole-numbered volumes that are neither there nor in an omnibus, between the first and the last of what is."""
    held = {number for work in works for number in whole_numbers(work.position)}
    first = min(math.ceil(work.position[0]) for work in works)
    last = max(math.floor(work.position[1]) for work in works)
    return sorted(set(range(first, last + 1)) - held)


def whole_numbers(position):
    first, last = position
    return range(int(first), int(last) + 1) if first == int(first) else ()
