# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says, joined with the key by the paths of files."""

from collections import defaultdict
from functools import cached_property

SURFACE = {"file": 2, "edition": 1, "work": 0}  # a pair has one level: the strongest


class Key:
    def __init__(self, text):
        self.text = text
        self.books = {book["id"]: book for book in text["books"]}
        self.works = {work["id"]: work for work in text["works"]}
        self.people = {person["id"]: person for person in text["people"]}
        self.editions = {edition["id"]: edition for edition in text["editions"]}
        self.book_of = {file["path"]: file["book"] for file in text["files"]
                        if file["audio"] and file["book"] is not None}

    @cached_property
    def damaged_files(self):
        return {path for damage in self.text["damages"] for path in damage["files"]}

    def pairs(self):
        """(book, book) -> level."""
        pairs = {}
        for row in self.text["duplicates"]:
            pair, level = tuple(sorted(row["books"])), row["level"]
            pairs[pair] = max(level, pairs.get(pair, level), key=SURFACE.get)
        return pairs


class Answers:
    def __init__(self, product, key):
        self.product, self.key = product, key

    @cached_property
    def files(self):
        """path -> row, of those that are there."""
        return {row["path_hex"]: row for row in self.product.query("files") if not row["missing"]}

    @cached_property
    def path_of(self):
        return {row["id"]: path for path, row in self.files.items()}

    @cached_property
    def items(self):
        return {row["id"]: row for row in self.product.query("items") if not row["missing"]}

    @cached_property
    def books_in(self):
        """item -> the books of the key whose audio it holds."""
        found = defaultdict(set)
        for row in self.product.query("item_files"):
            book = self.key.book_of.get(self.path_of.get(row["file_id"]))
            if book is not None:
                found[row["item_id"]].add(book)
        return found

    @cached_property
    def items_of(self):
        """book -> the items that hold its audio."""
        found = defaultdict(set)
        for item, books in self.books_in.items():
            for book in books:
                found[book].add(item)
        return found

    def groups(self, column, of_key):
        """What the items that share a value of `column` hold, as of_key(book) -> a book; and the values a book is in."""
        groups, places = defaultdict(dict), defaultdict(set)
        for item, books in self.books_in.items():
            value = self.items[item][column] if item in self.items else None
            for book in books:
                if value is not None and self.key.books[book]["identified"]:
                    groups[value][of_key(self.key.books[book])] = book
                    places[book].add(value)
        return groups, places
