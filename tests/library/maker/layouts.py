# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the files of a book lie and what its folders say of it: the layouts that collectors have."""

from typing import NamedTuple

from .catalogue import label_of

FORBIDDEN = str.maketrans({"/": "-", "\0": "-"})


class Place(NamedTuple):
    folder: str  # below the root; "" for a file in the root
    single_name: str | None  # of a file that is a book by itself, without ending
    says: set  # fields of the book that the path tells
    has_discs: bool = False


def clean(name):
    return name.translate(FORBIDDEN)[:90].strip()


class Book(NamedTuple):
    """What layouts ask of a book."""

    title: str
    author: str  # in the spelling of this book
    series: str | None
    position: tuple | None
    narrator: str
    asin: str
    year: int

    @property
    def number(self):
        first, last = self.position
        return f"{int(first):02}" if first == last == int(first) else label_of(self.position)


def title_folder(book):
    return Place(clean(book.title), None, {"title"})


def author_title(book):
    return Place(f"{clean(book.author)}/{clean(book.title)}", None, {"author", "title"})


def author_year_title(book):
    return Place(f"{clean(book.author)}/{book.year} - {clean(book.title)}", None, {"author", "title", "year"})


def discs(book):
    return Place(f"{clean(book.author)}/{clean(book.title)}", None, {"author", "title"}, has_discs=True)


def single_in_root(book):
    return Place("", clean(book.title), {"title"})


def single_of_author(book):
    return Place(clean(book.author), clean(book.title), {"author", "title"})


def narrated(book):
    return Place(f"{clean(book.author)}/{clean(book.title)} {{{clean(book.narrator)}}}", None,
                 {"author", "title", "narrator"})


def series_full(book):
    """author/series/"NN - title {narrator} [ASIN]"."""
    name = f"{book.number} - {clean(book.title)} {{{clean(book.narrator)}}} [{book.asin}]"
    return Place(f"{clean(book.author)}/{clean(book.series)}/{name}", None,
                 {"author", "title", "series", "narrator", "asin"})


def series_volume(book):
    name = f"Vol. {label_of(book.position)} - {book.year} - {clean(book.title)}"
    return Place(f"{clean(book.author)}/{clean(book.series)}/{name}", None, {"author", "title", "series", "year"})


def series_book(book):
    name = f"Book {label_of(book.position)} - {clean(book.title)}"
    return Place(f"{clean(book.author)}/{clean(book.series)}/{name}", None, {"author", "title", "series"})


STANDALONE = [author_title, author_title, author_year_title, narrated, discs, title_folder]
IN_SERIES = [series_full, series_full, series_volume, series_book, author_title]
SINGLE = [single_in_root, single_of_author, author_title]


def choices(book, is_single):
    """The layouts that this book can lie in."""
    if book.series and book.position[0] != book.position[1]:
        return [series_full, series_volume] if not is_single else [series_volume]
    if book.series:
        return IN_SERIES + SINGLE[:1] * is_single
    return SINGLE if is_single else STANDALONE
