# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a library of calibre: `calibre-debug -e calibre_books.py -- FOLDER COUNT`. calibredb would start once a book."""

import sys
from pathlib import Path

from calibre.ebooks.metadata.book.base import Metadata
from calibre.library import db

AUTHORS = 997

folder, count = Path(sys.argv[-2]), int(sys.argv[-1])
folder.mkdir(parents=True)
library = db(str(folder)).new_api
library.backend.conn.execute("PRAGMA synchronous=OFF")
for number in range(count):
    book = Metadata(f"Book {number}", [f"Author {number % AUTHORS}"])
    library.create_book_entry(book, apply_import_tags=False)
