#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what providers say of invented books, and what a library calls some of them, each with the number of the work
and of the recording that it is of: the same for the same seed.

    bookrecords.py RECORDS BOOKS SEED FOLDER      leaves FOLDER/records.jsonl and FOLDER/books.jsonl

Made as hard as libraries are: volumes 1 and 11, 3 and 13, novellas at 2.5, omnibuses, a first volume named like its series,
titles that begin alike, one title by two authors, abridged twins, printed editions, records that lack things; in the
library every form of title of audiobooks.md §8.3, authors misspelt, turned round or missing, an ASIN copied from another
book, and books that no record is of while their neighbours are there.
"""

import json
import random
import sys
from pathlib import Path

ABSENT = 0.05  # of the books of the library
COMMON = (
    "love night world house dark light life story last secret king blood heart war death book lost city black shadow queen "
    "fire red moon star magic sea road wild summer winter home wolf dragon game sword stone ghost garden child crown silent "
    "golden storm mother daughter island empire sky angel rain river white green good short deep cold broken hidden stolen "
    "ancient guide art case mystery tale song dance years days hour iron silver glass thorn raven hollow ember"
).split()
STEMS = (
    "ald amber bel bren cal cor dal del dor el fen gal gar hal is jor kal lor mal mer nor or pel quin ral ros sel tal ter "
    "ul van ver win yar zan"
).split()
ENDINGS = "a an ard ath el en er ia ian in is mar mond on or oth ra rin ta th us wyn".split()
GIVEN = (
    "Anna Brandon Claire David Elena Frank George Hannah Ian Julia Kate Leon Maria Neil Olga Peter Quentin Robin Stephen "
    "Terry Ursula Victor William Agatha Emily Isaac Naomi Octavia Philip Rebecca Sarah Thomas Jürgen François Søren James "
    "Mary John Robert Jennifer Linda Elizabeth Richard Susan Joseph"
).split()
NUMBERS = "Zero One Two Three Four Five Six Seven Eight Nine Ten".split()
PROVIDERS = ["hardcover", "audnexus", "itunes", "openlibrary"]


class Maker:
    def __init__(self, seed):
        self.draw = random.Random(seed)
        self.words = COMMON + [self.invented() for _ in range(1500)]
        self.surnames = sorted({self.invented().capitalize() for _ in range(900)})
        self.narrators = [self.person() for _ in range(400)]
        self.works = []
        self.codes = set()
        self.given = set()

    def invented(self):
        draw = self.draw
        return draw.choice(STEMS) + (draw.choice(STEMS) if draw.random() < 0.4 else "") + draw.choice(ENDINGS)

    def word(self):
        return (self.draw.choice(COMMON) if self.draw.random() < 0.6 else self.draw.choice(self.words)).capitalize()

    def person(self):
        middle = f"{self.draw.choice('ABCDEFGHJKLMNPRSTW')}. " if self.draw.random() < 0.25 else ""
        return f"{self.draw.choice(GIVEN)} {middle}{self.draw.choice(self.surnames)}"

    def code(self):
        """An ASIN; each once."""
        while True:
            code = "B0" + "".join(self.draw.choices("0123456789ABCDEFGHJKLMNPQRSTVWXYZ", k=8))
            if code not in self.codes:
                self.codes.add(code)
                return code

    def title(self):
        draw, word = self.draw, self.word
        forms = [
            lambda: word(), lambda: f"The {word()}", lambda: f"{word()} {word()}", lambda: f"The {word()} {word()}",
            lambda: f"{word()} of {word()}", lambda: f"The {word()} of the {word()}", lambda: f"A {word()} of {word()} and {word()}",
            lambda: f"{word()}'s {word()}", lambda: f"{word()} and the {word()} {word()}", lambda: f"The {word()} {word()} {word()}",
        ]
        return draw.choices(forms, weights=[2, 3, 4, 5, 3, 3, 2, 2, 2, 3])[0]()

    def add(self, title, author, series=None, position=None, subtitle=""):
        """A work with its recordings: the first unabridged, some with a second or an abridged one. No author gives two
        books one title, nor titles that differ by "The" or "and" alone: the truth would be a matter of luck."""
        draw = self.draw
        while (author, bare(title)) in self.given:
            title = f"{title} {self.word()}"
        self.given.add((author, bare(title)))
        authors = [author] + ([self.person()] if draw.random() < 0.06 else [])
        runtime = draw.randint(3, 30) * 3600 + draw.randint(0, 3599)
        recordings = [self.recording(runtime, False)]
        if draw.random() < 0.12:
            recordings.append(self.recording(int(runtime * draw.choice([0.9, 0.92, 1.08, 1.1])), False))
        if draw.random() < 0.08:
            recordings.append(self.recording(int(runtime * draw.uniform(0.3, 0.6)), True))
        self.works.append({
            "id": len(self.works), "title": title, "subtitle": subtitle, "authors": authors, "series": series,
            "position": position, "year": draw.randint(1950, 2024), "recordings": recordings,
        })

    def recording(self, runtime, abridged):
        return {"asin": self.code(), "narrators": self.draw.sample(self.narrators, self.draw.choice([1, 1, 1, 2])),
                "runtime": runtime, "abridged": abridged}

    def add_series(self, author):
        draw = self.draw
        name = self.title()
        style = draw.choice(["own", "own", "own", "numbered", "alike", "first"])
        count = draw.choice([3, 3, 4, 5, 7, 11, 13, 15])
        start = f"A {self.word()} of"
        for number in range(1, count + 1):
            title = {
                "own": lambda: self.title(), "numbered": lambda: f"{name} {number}",
                "alike": lambda: f"{start} {self.word()} and {self.word()}",
                "first": lambda: name if number == 1 else draw.choice([f"{name} and {self.word()}", f"{name} {self.word()}", self.title()]),
            }[style]()
            self.add(title, author, name, str(number))
        if draw.random() < 0.3:
            self.add(self.title(), author, name, "2.5")
        if draw.random() < 0.3:
            self.add(f"{name} Trilogy" if draw.random() < 0.5 else f"{name}: Books 1-3", author, name, "1-3")

    def fill(self, records):
        """Works until their records are enough."""
        draw = self.draw
        while len(self.works) * 2.4 < records * 1.1:
            author = self.person()
            for _ in range(draw.choice([0, 1, 1, 2])):
                self.add_series(author)
            for _ in range(draw.randint(0, 4)):
                again = self.works and draw.random() < 0.06
                self.add(draw.choice(self.works)["title"] if again else self.title(), author,
                         subtitle=f"{self.word()} {self.word()} {self.word()}" if draw.random() < 0.15 else "")
        return self.works


def initials(name):
    *given, surname = name.split()
    return " ".join([f"{one[0]}." for one in given] + [surname])


def word_at(text, at):
    return text[text.rfind(" ", 0, at) + 1:].split(" ")[0]


def bare(title):
    return " ".join(word for word in title.split() if word.lower() not in ("the", "a", "of", "and"))


def slip(draw, text):
    """One letter swapped, left out or doubled; not the first of a word, nor in a word of three."""
    places = [at for at in range(1, len(text) - 1) if text[at - 1:at + 2].isalpha() and len(word_at(text, at)) > 3]
    if not places:
        return text
    at = draw.choice(places)
    return draw.choice([
        text[:at] + text[at + 1] + text[at] + text[at + 2:], text[:at] + text[at + 1:], text[:at] + text[at] + text[at:]])


class Provider:
    """What a provider makes of a work; each leaves out other things."""

    def __init__(self, draw):
        self.draw = draw

    def records(self, work):
        draw = self.draw
        for provider in PROVIDERS:
            if provider == "openlibrary" or draw.random() < 0.25:
                if draw.random() < 0.45:
                    yield self.printed(work, provider if provider != "audnexus" else "hardcover")
                continue
            for number, recording in enumerate(work["recordings"]):
                if draw.random() < 0.75:
                    yield self.spoken(work, provider, number, recording)

    def record(self, work, provider):
        draw = self.draw
        title, subtitle = work["title"], work["subtitle"]
        series = [[work["series"], work["position"]]] if work["series"] else []
        if provider == "itunes":
            if series and draw.random() < 0.6:
                title += draw.choice([f": {work['series']}, Book {work['position']}", f" ({work['series']} #{work['position']})"])
            series = []
        if provider == "openlibrary" and draw.random() < 0.7:
            series = []
        if provider == "audnexus" and series and draw.random() < 0.5:
            subtitle = f"{work['series']}, Book {work['position']}"
        authors = [initials(one) if draw.random() < 0.1 else one for one in work["authors"]]
        return {"provider": provider, "work": work["id"], "title": title, "subtitle": subtitle, "authors": authors, "series": series,
                "year": work["year"] if draw.random() < 0.7 else None, "asin": "", "narrators": [], "runtime": None,
                "abridged": None, "recording": None, "format": "audio"}

    def spoken(self, work, provider, number, recording):
        draw = self.draw
        record = self.record(work, provider) | {"recording": f"{work['id']}.{number}"}
        if provider == "itunes":
            record["title"] += " (Abridged)" if recording["abridged"] else draw.choice(["", " (Unabridged)"])
        else:
            record["asin"] = recording["asin"]
            record["abridged"] = recording["abridged"]
        if provider != "itunes" or draw.random() < 0.3:
            record["narrators"] = recording["narrators"]
        if draw.random() < 0.9:
            record["runtime"] = recording["runtime"] // 60 * 60
        return record

    def printed(self, work, provider):
        return self.record(work, provider) | {"format": "print"}


class Library:
    """What a library calls a work."""

    def __init__(self, maker):
        self.draw = maker.draw
        self.maker = maker

    def book(self, work):
        draw = self.draw
        number = draw.randrange(len(work["recordings"]))
        recording = work["recordings"][number]
        author = self.author(work["authors"])
        runtime = int(recording["runtime"] * draw.uniform(0.992, 1.008))
        book = {"work": work["id"], "recording": f"{work['id']}.{number}", "title": work["title"], "subtitle": "", "authors": author,
                "series": [], "year": work["year"] + draw.choice([0, 0, 0, 1, 5]) if draw.random() < 0.4 else None,
                "asin": recording["asin"] if draw.random() < 0.2 else "",
                "narrators": recording["narrators"] if draw.random() < 0.6 else [],
                "runtime": runtime if draw.random() < 0.8 else None,
                "abridged": recording["abridged"] if recording["abridged"] or draw.random() < 0.5 else None}
        if work["series"] and draw.random() < 0.5:
            book["series"] = [[self.series(work["series"]), work["position"]]]
        book["title"] = self.decorated(self.titled(book, work), recording)
        if draw.random() < 0.005:
            other = draw.choice(self.maker.works)
            book["asin"] = other["recordings"][0]["asin"] if other["id"] != work["id"] else ""
        return book

    def series(self, name):
        draw = self.draw
        return draw.choice([name, name, name, f"{name} Series", name.removeprefix("The "), f"The {name.removeprefix('The ')} Saga"])

    def author(self, authors):
        draw = self.draw
        if draw.random() < 0.1:
            return draw.choice([[], [], ["Various"]])
        names = authors[:1] if draw.random() < 0.3 else list(authors)
        first = names[0]
        forms = [first] * 12 + [initials(first), initials(first).replace(". ", ".", initials(first).count(".") - 1),
                               initials(first).replace(". ", "", initials(first).count(".") - 1).replace(".", "")]
        forms += [" ".join(word for word in first.split() if not word.endswith("."))] * 2
        forms += [slip(draw, first)] if draw.random() < 0.5 else []
        forms += [f"{first.split()[0].upper()} {first.split()[-1].upper()}"]
        return [draw.choice(forms), *names[1:]]

    def titled(self, book, work):
        """audiobooks.md §8.3."""
        draw = self.draw
        title = work["title"]
        if draw.random() < 0.04:
            title = slip(draw, title)
        if draw.random() < 0.1:
            title = draw.choice([title.lower(), title.upper(), title.replace("The ", "", 1), title.replace(" and ", " & ")])
        if work["subtitle"] and draw.random() < 0.5:
            title += f": {work['subtitle']}"
        series, position = work["series"], work["position"]
        if not series or draw.random() < 0.4:
            author = work["authors"][0]
            return draw.choice([title] * 6 + [f"{author} - {title}", f"{title} by {author}"])
        single = "-" not in position and "." not in position
        spelt = NUMBERS[int(position)] if single and int(position) <= 10 else position
        padded = f"{int(position):02}" if single else position
        if title == f"{series} {position}":
            return draw.choice([title, f"{series}, Book {position}", f"{series} {padded}", f"{series} Book {spelt}"])
        return draw.choice([
            f"{title} ({series}, #{position})", f"{title} ({series} #{position})", f"{series} #{position} - {title}",
            f"{title}: {series}, Book {position}", f"{series}, Book {spelt}: {title}", f"{series} {padded} - {title}",
            f"{padded} - {title}", f"{title}: Book {spelt} of {series}", f"{work['authors'][0]} - {series} {padded} - {title}", title])

    def decorated(self, title, recording):
        draw = self.draw
        notes = ["Abridged"] if recording["abridged"] and draw.random() < 0.7 else []
        notes += draw.sample(["Unabridged", "M4B", "64 kbps", f"Read by {recording['narrators'][0]}", "Audiobook"], k=1) \
            if not recording["abridged"] and draw.random() < 0.3 else []
        opening, closing = draw.choice(["()", "[]"])
        return title + "".join(f" {opening}{note}{closing}" for note in notes)


def numbered(records):
    for at, record in enumerate(records):
        record["id"] = str(at)
    return records


def made(count, books, seed):
    """`count` records, and `books` of the library, of which a share has no record."""
    maker = Maker(seed)
    provider, library = Provider(maker.draw), Library(maker)
    works = maker.fill(count)
    asked = maker.draw.sample(works, books)
    absent = {work["id"] for work in asked[:int(books * ABSENT)]}
    needed, rest = [], []
    for work in works:
        records = [] if work["id"] in absent else list(provider.records(work))
        if work in asked and work["id"] not in absent and not records:
            records = [provider.printed(work, "openlibrary")]
        (needed if records and work["id"] in {one["id"] for one in asked} else rest).extend(records)
    maker.draw.shuffle(rest)
    records = (needed + rest)[:count]
    maker.draw.shuffle(records)
    entries = [library.book(work) | {"is_absent": work["id"] in absent} for work in asked]
    return numbered(records), entries


def main():
    count, books, seed = (int(word) for word in sys.argv[1:4])
    folder = Path(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in zip(("records", "books"), made(count, books, seed)):
        with open(folder / f"{name}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


if __name__ == "__main__":
    main()
