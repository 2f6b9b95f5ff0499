# SPDX-License-Identifier: GPL-3.0-or-later
"""Books from a file, several recordings to a work, found as shops find them: who holds most of the words is first."""

import json
from collections import Counter, defaultdict
from pathlib import Path

from metadatacatalogue import Book, Catalogue, isbn13

REGIONS = ["us", "uk", "ca", "au", "de", "fr"]
LANGUAGES = {"en": "english", "de": "german", "fr": "french"}
ENOUGH = 0.5  # of the words asked for
MOST = 25


def words_of(text):
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()


class Sold(Book):
    """A row of the file: one recording."""

    is_undated = False

    def __init__(self, number, row):
        super().__init__(number)
        self.row = row
        self.title, self.series, self.year = row["title"], row["series"], row["year"]
        self.author, self.narrator = row["authors"][0], row["narrators"][0]
        self.asin, self.isbn, self.publisher = row["asin"], isbn13(1_000_000 + number), row["publisher"]
        self.minutes, self.is_abridged = max(1, round(row["seconds"] / 60)), row["abridged"]
        self.code, self.language = row["language"], LANGUAGES[row["language"]]
        self.position, self.released = row["position"], f"{row['year']}-03-04"
        self.work_key, self.hardcover_id = f"OL{row['work']}W", row["work"]
        self.regions = REGIONS

    @property
    def authors(self):
        return self.row["authors"]

    @property
    def narrators(self):
        return self.row["narrators"]

    @property
    def place(self):
        return self.row["label"]


class Shop:
    """What the services ask of Catalogue, of other books."""

    def __init__(self, path, anime):
        rows = json.loads(Path(path).read_text())
        self.all = self.books = [Sold(number, row) for number, row in enumerate(rows, 1)]
        self.harbour = []
        self.by_asin = {book.asin: book for book in self.all}
        self.by_isbn = {book.isbn: book for book in self.all}
        self.by_edition = {book.edition_key: book for book in self.all}
        self.by_work = {book.work_key: book for book in reversed(self.all)}
        self.by_hardcover = {book.hardcover_id: book for book in reversed(self.all)}
        self.by_itunes = {book.itunes_id: book for book in self.all}
        self.anime = [Catalogue.invented(number) for number in range(1, anime + 1)]
        self.holders = defaultdict(set)
        for book in self.all:
            for word in words_of(" ".join([book.title, book.series or "", *book.authors, *book.narrators])):
                self.holders[word].add(book.number)

    def found(self, text):
        wanted = words_of(text)
        hits = Counter(number for word in set(wanted) for number in self.holders.get(word, ()))
        enough = [(-count, number) for number, count in hits.items() if count >= ENOUGH * len(set(wanted))]
        return [self.books[number - 1] for _, number in sorted(enough)[:MOST]]

    def found_works(self, text):
        return list({book.work_key: book for book in reversed(self.found(text))}.values())[::-1]

    def series(self, _number):
        return []
