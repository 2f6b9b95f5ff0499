# SPDX-License-Identifier: GPL-3.0-or-later
"""From recordings to books on a disk: format, tracks, tags, folder, side-cars."""

from dataclasses import dataclass, field

from . import layouts, mess, sidecars
from .catalogue import Edition, label_of
from .pieces import Piece, neighbour
from .tagged import tagged
from .words import GENRES, LANGUAGES

ENDINGS = {"mp3": "mp3", "m4b": "m4b", "opus": "opus", "ogg": "ogg", "flac": "flac"}
MIXED = ["mp3"] * 9 + ["m4b"] * 6 + ["opus"] * 2 + ["ogg"] * 2 + ["flac"]
PLAIN = ["mp3"] * 5 + ["m4b"] * 2
TRACK_NAMES = [
    "{number:02} - Chapter {number}", "{title} - {number:02}", "{number:03}", "Track {number:02}", "{title} {number:03}",
]
NARRATOR_KEYS = ["narrator", "composer", "composer", "performer"]
IDENTITY = {"author", "title", "series", "narrator", "year", "asin"}


@dataclass
class TrackFile:
    name: str  # below the folder of the book
    format: str
    piece: Piece
    tags: dict
    marks: list
    data: bytes = b""


@dataclass
class DiskBook:
    id: int
    edition: Edition
    copy: str
    folder: str
    is_single: bool
    tracks: list
    extras: list = field(default_factory=list)  # (name, bytes)
    says: set = field(default_factory=set)
    is_identified: bool = True  # its tags can be read, or it needs none
    source: "DiskBook | None" = None  # whose bytes these are
    sound: int = 0  # which pieces it is made of; the same in another coding
    is_rival: bool = False  # another recording than the first of its work: about as long, but for an abridged one


class Shelf:
    def __init__(self, rng, pieces, cover, is_plain, is_messy=False):
        self.rng, self.pieces, self.cover, self.is_plain, self.is_messy = rng, pieces, cover, is_plain, is_messy
        self.used = set()
        self.books = []
        self.first_of = {}  # work -> its first book

    def put(self, edition):
        first = None
        for copy in edition.copies:
            if copy == "identical":
                self.books.append(self.identical(first))
            else:
                first = self.book(edition, copy, first)
                self.books.append(first)

    def identical(self, first):
        """The whole folder again, somewhere else."""
        name = self.unique("Backup/" + layouts.clean(first.edition.work.title))
        tracks = [TrackFile(track.name, track.format, track.piece, track.tags, track.marks) for track in first.tracks]
        return DiskBook(len(self.books), first.edition, "identical", name, False, tracks, list(first.extras),
                        set(first.says), source=first, sound=first.sound)

    def book(self, edition, copy, first):
        """`first`: the recording that this is another coding of."""
        rng = self.rng
        format_name = rng.choice(PLAIN if self.is_plain else MIXED)
        while first and format_name == first.tracks[0].format:
            format_name = rng.choice(MIXED)
        model = first or self.first_of.get(edition.work.id)
        is_single = len(model.tracks) == 1 if model else rng.random() < (0.8 if format_name == "m4b" else 0.06)
        needs_tags = self.is_plain or len(edition.copies) > 1 or copy != "first" or self.has_rivals(edition)
        title = mess.messy(rng, edition.work.title, edition.work.year) if self.is_messy else edition.work.title
        place, style = self.place(edition, title, is_single, needs_tags, copy)
        book = DiskBook(len(self.books), edition, copy, place.folder, place.single_name is not None, [])
        if model:
            book.sound, book.is_rival = model.sound, not first or first.is_rival
            count = max(1, len(model.tracks) // (2 if edition.abridged and not first else 1))
        else:
            book.sound = book.id
            count = 1 if is_single else rng.randint(*((8, 20) if self.is_plain else (2, 7)))
            self.first_of[edition.work.id] = book
        names = self.names(title, place, count, format_name)
        shared = self.tags_of_book(edition, title, style)
        book.tracks = [self.track(book, name, number, format_name, shared) for number, name in enumerate(names, 1)]
        book.says = place.says | (IDENTITY if style == "full" else {"author", "title"} if style == "sparse" else set())
        if not book.is_single:
            self.lay_beside(book)
        return book

    @staticmethod
    def has_rivals(edition):
        """Another recording of the work is in the library: who reads must be said."""
        return edition.abridged or edition.work.recordings > 1

    # Where

    def place(self, edition, written_title, is_single, needs_tags, copy):
        rng, work = self.rng, edition.work
        author = " & ".join(self.spelling(person) for person in work.authors)
        title = written_title + (" (Abridged)" if edition.abridged else "")
        narrator = ", ".join(person.name for person in edition.narrators)
        facts = layouts.Book(title, author, work.series.name if work.series else None, work.position, narrator,
                             edition.asin, work.year)
        if needs_tags and not self.is_plain and not is_single:
            layout = layouts.series_full if work.series else layouts.narrated
        else:
            layout = rng.choice(layouts.choices(facts, is_single))
        place = layout(facts)
        if copy == "recoded":
            place = place._replace(folder=place.folder + " [Archive]" if not place.single_name else place.folder)
        if place.single_name:
            path = self.unique(f"{place.folder}/{place.single_name}".lstrip("/"))
            place = place._replace(single_name=path.rpartition("/")[2])
        else:
            place = place._replace(folder=self.unique(place.folder))
        is_enough = {"author", "title"} <= place.says and (not work.series or "series" in place.says)
        style = "full" if needs_tags or not is_enough else rng.choice(["full", "full", "sparse", "none"])
        return place, style

    def unique(self, path):
        """Folders and single files share it: neither may lie in the other's place."""
        name, number = path, 2
        while name.casefold() in self.used:
            name, number = f"{path} ({number})", number + 1
        self.used.add(name.casefold())
        return name

    def spelling(self, person):
        return self.rng.choice(person.spellings[:1] * 3 + person.spellings[1:])

    def names(self, written_title, place, count, format_name):
        rng, ending = self.rng, ENDINGS[format_name]
        if format_name == "m4b" and count > 1:
            ending = "m4a"
        if place.single_name:
            return [f"{place.single_name}.{ending}"]
        title = layouts.clean(written_title)[:40]
        if count == 1:
            return [f"{title}.{ending}"]
        pattern = rng.choice(TRACK_NAMES[:4] if written_title[-1].isdigit() else TRACK_NAMES)
        if not place.has_discs:
            return [f"{pattern.format(number=number, title=title)}.{ending}" for number in range(1, count + 1)]
        half = (count + 1) // 2
        word = rng.choice(["CD {}", "Disc {}", "disc{}", "Disk 0{}"])
        return [f"{word.format(1 + number // half)}/{pattern.format(number=number % half + 1, title=title)}.{ending}"
                for number in range(count)]

    # What the files say

    def tags_of_book(self, edition, title, style):
        """Those that all its files share."""
        if style == "none":
            return {}
        work = edition.work
        authors = ", ".join(self.spelling(person) if len(work.authors) == 1 else person.name
                            for person in work.authors)
        is_named = edition.id % 4 == 0 or work.recordings > 1
        album = title + (" (Abridged)" if edition.abridged else " (Unabridged)" * is_named)
        tags = {"album": album, "artist": authors}
        if style == "full":
            narrator = NARRATOR_KEYS[edition.id % len(NARRATOR_KEYS)]
            tags |= {
                "albumartist": authors, narrator: ", ".join(person.name for person in edition.narrators),
                "date": str(work.year), "genre": GENRES[work.id % len(GENRES)], "publisher": work.publisher,
                "language": LANGUAGES[work.language], "asin": edition.asin, **series_tags(edition),
            }
        return tags

    def track(self, book, name, number, format_name, shared):
        part = book.sound * 5 + number
        piece = self.pieces.of(format_name, neighbour(part) if book.is_rival else part)
        tags = dict(shared)
        is_whole = book.is_single or name.endswith(".m4b")
        if shared:
            tags |= {"title": shared["album"] if is_whole else f"Chapter {number}", "track": str(number)}
            if "/" in name:
                tags["disc"] = name.partition("/")[0][-1]
        tags["comment"] = f"{book.id}-{number}"  # no two files are alike by chance
        third = piece.milliseconds // 3
        marks = [(0, third, "Chapter 1"), (third, 2 * third, "Chapter 2"),
                 (2 * third, piece.milliseconds, "Chapter 3")] if is_whole else []
        return TrackFile(name, format_name, piece, tags, marks)

    def lay_beside(self, book):
        if self.rng.random() < 0.6:
            book.extras.append(("cover.jpg", self.cover))
        if self.is_plain:
            return
        for name, data, says in sidecars.chosen(self.rng, book.edition):
            book.extras.append((name, data))
            book.says |= says

    def render(self, book):
        """The bytes of its audio files."""
        if book.source:
            self.render(book.source)
            for track, source in zip(book.tracks, book.source.tracks):
                track.data, source.data = source.data, b""
            return
        cover = self.cover if book.id % 3 == 0 else b""
        for track in book.tracks:
            options = {"moov_first": book.id % 2 == 0} if track.format == "m4b" else {}
            track.data = tagged(track.format, track.piece, track.tags, track.marks, cover, **options)


def series_tags(edition):
    """In one of the ways in which taggers say it; the same for all files of a book."""
    work = edition.work
    if not work.series:
        return {}
    label = label_of(work.position)
    way = edition.id % 4
    if way == 0 and label.isdigit():
        return {"movementname": work.series.name, "movement": label}
    if way == 1:
        return {"grouping": f"{work.series.name} #{label}"}
    return {"series": work.series.name, "series-part": label}
