# SPDX-License-Identifier: GPL-3.0-or-later
"""A library on the disk and its key. The same parameters and the same ffmpeg make the same bytes."""

import json
import os
import random
import shutil
from pathlib import Path
from typing import NamedTuple

from . import damages, evil, key, oddities, shop
from .catalogue import Catalogue
from .pieces import Pieces
from .shelf import Shelf

VERSION = 5  # of all that follows from the parameters
MODIFIED_NS = 1_600_000_000 * 10**9  # of every file
DAMAGED, ODD = 0.06, 0.04  # of all books


class Parameters(NamedTuple):
    books: int
    seed: int
    is_plain: bool  # sound, tagged and with plain names: to measure speed with
    is_messy: bool = False  # titles as collectors have them
    times: int = 1  # as long as seconds: to be compared with what is told in minutes
    version: int = VERSION


class Written(NamedTuple):
    path: bytes
    size: int
    book: int | None
    is_audio: bool


class Library:
    def __init__(self, folder, parameters):
        self.folder = Path(folder)
        self.root = os.fsencode(self.folder / "library")
        self.parameters = parameters
        self.written, self.damages, self.oddities = [], [], []

    def make(self, pieces_folder):
        """False: it is there already, made with these parameters."""
        if self.is_there():
            return False
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.root)
        pieces = Pieces(pieces_folder, self.parameters.times)
        rng = random.Random(self.parameters.seed)
        catalogue = Catalogue(rng, self.parameters.books, self.parameters.is_plain)
        shelf = Shelf(rng, pieces, pieces.cover(), self.parameters.is_plain, self.parameters.is_messy)
        for edition in catalogue.editions:
            shelf.put(edition)
        sold = shop.rows(catalogue, shelf.books, random.Random(f"shop {self.parameters.seed}"))
        (self.folder / "shop.json").write_text(json.dumps(sold, ensure_ascii=False, indent=1))
        self.fill(shelf, pieces, rng)
        made_evil = ([], [], []) if self.parameters.is_plain else evil.put(self.root, pieces)
        truth = key.key_of(self, catalogue, shelf.books, made_evil)
        (self.folder / "key.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1))
        return True

    def is_there(self):
        try:
            known = json.loads((self.folder / "key.json").read_text())
        except (OSError, ValueError):
            return False
        return known["parameters"] == self.parameters._asdict()

    def fill(self, shelf, pieces, rng):
        odd, faults = {}, {}
        if not self.parameters.is_plain:
            odd = oddities.planned(shelf.books, rng, ODD)
            faults = damages.planned([book for book in shelf.books if book.id not in odd], rng, pieces, DAMAGED)
        for book in shelf.books:
            shelf.render(book)
            if book.id in odd:
                name, make_odd = odd[book.id]
                make_odd(book, pieces)
                self.oddities.append((name, book.id))
            if book.id in faults:
                self.damages.append(damages.inflict(faults[book.id], book, rng))
            self.write(book)

    def write(self, book):
        folder = book.folder.encode()
        for track in book.tracks:
            self.put(os.path.join(folder, track.name.encode()), track.data, book.id, is_audio=True)
            track.data = b""
        for name, data in book.extras:
            self.put(os.path.join(folder, name.encode()), data, book.id, is_audio=False)

    def put(self, path, data, book, is_audio):
        whole = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "xb") as out:  # two books never share a name
            out.write(data)
        os.utime(whole, ns=(MODIFIED_NS, MODIFIED_NS))
        self.written.append(Written(path, len(data), book, is_audio))
