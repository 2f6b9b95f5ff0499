# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults put into books, each noted with its kind, the files it is in and the millisecond at which it begins.

Tiers are the checks that can find it, the cheapest: 1 present and sized, 2 header and duration, 3 the files of a book
together, 4 full decode, 5 runtime and silence.
"""

from typing import NamedTuple

from . import id3, mp4
from .tagged import tagged


class Damage(NamedTuple):
    kind: str
    tier: int
    book: int
    files: list  # names of tracks
    at_ms: int | None  # None: it has no place


def audio_range(track):
    """Where the sound lies in the bytes: exactly, or with some hundred bytes of headers."""
    data = track.data
    if track.format == "mp3":
        return id3.audio_start(data), len(data)
    if track.format == "m4b":
        return mp4.part(data, b"mdat")
    return max(0, len(data) - len(track.piece.data)), len(data)


def moment(track, offset):
    begin, end = audio_range(track)
    return max(0, round((offset - begin) / (end - begin) * track.piece.milliseconds))


def is_streamable(track):
    """It can be read from its beginning on, even if its end is gone."""
    return track.format != "m4b" or mp4.part(track.data, b"moov")[0] < mp4.part(track.data, b"mdat")[0]


# One file. Each takes the book, one of its tracks and chance; gives the millisecond.

def cut(share):
    def apply(_, track, __):
        begin, end = audio_range(track)
        offset = begin + int((end - begin) * share)
        at = moment(track, offset) if is_streamable(track) else 0
        track.data = track.data[:offset]
        return at
    return apply


def overwrite(track, make):
    begin, end = audio_range(track)
    offset, size = begin + (end - begin) * 2 // 5, (end - begin) // 5
    at = moment(track, offset)
    track.data = track.data[:offset] + make(size) + track.data[offset + size:]
    return at


def zeroed(_, track, __):
    return overwrite(track, bytes)


def noise(_, track, rng):
    return overwrite(track, rng.randbytes)


def empty(_, track, __):
    track.data = b""
    return 0


def header_only(_, track, __):
    begin, _ = audio_range(track)
    track.data = track.data[:max(begin, 64) + 40]
    return 0


def without_moov(_, track, __):
    begin, end = mp4.part(track.data, b"moov")
    track.data = track.data[:begin - 8] + track.data[end:]
    return 0


def rewrite(track, piece, tags=None, marks=None):
    track.piece = piece
    track.marks = track.marks if marks is None else marks
    track.data = tagged(track.format, piece, track.tags | (tags or {}), track.marks)


def silent_end(pieces):
    def apply(_, track, __):
        piece = pieces.ending_in_silence(track.format)
        rewrite(track, piece)
        return piece.milliseconds - 75_000
    return apply


def short(_, track, __):
    """A stated length that the sound does not reach."""
    length = track.piece.milliseconds
    if track.format == "mp3":
        rewrite(track, track.piece, tags={"length": str(length * 3)})
    else:
        rewrite(track, track.piece, marks=[(0, length // 2, "Chapter 1"), (length // 2, length * 2, "Chapter 2"),
                                           (length * 2, length * 3, "Chapter 3")])
    return length


def unordered_chapters(_, track, __):
    third = track.piece.milliseconds // 3
    rewrite(track, track.piece, marks=[(0, third, "Chapter 1"), (2 * third, 3 * third, "Chapter 2"),
                                       (third, 2 * third, "Chapter 3")])
    return third


# The tracks of a book together.

def missing_track(book, track, _):
    book.tracks.remove(track)


def doubled_track(book, track, _):
    """The same part again under another name, as a copy that was interrupted and begun anew leaves it."""
    stem, _, ending = track.name.rpartition(".")
    twin = type(track)(f"{stem} (1).{ending}", track.format, track.piece, track.tags | {"comment": "again"}, track.marks)
    twin.data = tagged(twin.format, twin.piece, twin.tags, twin.marks)
    book.tracks.append(twin)


def wrong_order(book, track, _):
    """The numbers in tags contradict those in names."""
    other = book.tracks[book.tracks.index(track) + 1]
    for one, number in ((track, other.tags["track"]), (other, track.tags["track"])):
        one.tags = one.tags | {"track": number}
    for one in (track, other):
        one.data = tagged(one.format, one.piece, one.tags, one.marks)


def shorter_than_stated(book, _, __):
    """What lies beside the book says how long it is, as made beside a whole copy of it."""
    seconds = sum(track.piece.milliseconds for track in book.tracks) * 3 // 2000
    stated = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    book.extras.append(("release.nfo", f"Ripped by: nobody\nTotal Duration....: {stated}\n".encode()))


class Kind(NamedTuple):
    name: str
    tier: int
    apply: object
    formats: str = "mp3 m4b opus ogg flac"
    fits: object = lambda book: True
    is_of_book: bool = False


def has_parts(book):
    """Enough tracks in one folder, numbered in tags, that the loss or exchange of a middle one shows."""
    return len(book.tracks) >= 4 and all("track" in track.tags and "/" not in track.name for track in book.tracks)


def can_lose_tags(book):
    return book.edition.work.series is None


def has_no_notes(book):
    """Of its own: of several the first counts."""
    return not book.is_single and not any(name.endswith(".nfo") for name, _ in book.extras)


def has_chapters(book):
    return bool(middle(book).marks)


def kinds(pieces):
    return [
        Kind("truncated", 4, cut(0.3)), Kind("truncated", 4, cut(0.7)), Kind("truncated", 4, cut(0.9), "mp3 m4b flac"),
        Kind("zeroed", 4, zeroed), Kind("noise", 4, noise),
        Kind("empty", 1, empty, fits=can_lose_tags), Kind("header only", 2, header_only, fits=can_lose_tags),
        Kind("no moov", 2, without_moov, "m4b", can_lose_tags),
        Kind("missing track", 3, missing_track, fits=has_parts, is_of_book=True),
        Kind("doubled track", 3, doubled_track, fits=has_parts, is_of_book=True),
        Kind("wrong order", 3, wrong_order, fits=has_parts, is_of_book=True),
        Kind("unordered chapters", 3, unordered_chapters, "m4b", has_chapters),
        Kind("silent end", 5, silent_end(pieces)), Kind("short", 5, short, "mp3 m4b", has_chapters),
        Kind("shorter than stated", 5, shorter_than_stated, fits=has_no_notes, is_of_book=True),
    ]


def planned(books, rng, pieces, share):
    """book id -> Kind, in that share of the books: every kind in turn, never in a book that has a double."""
    free = [book for book in books if len(book.edition.copies) == 1]
    rng.shuffle(free)
    wanted = kinds(pieces)
    plan = {}
    for number in range(max(int(len(books) * share), len(wanted))):
        kind = wanted[number % len(wanted)]
        fitting = next((book for book in free if fits(kind, book)), None)
        if fitting:
            free.remove(fitting)
            plan[fitting.id] = kind
    return plan


def middle(book):
    return book.tracks[len(book.tracks) // 2]


def fits(kind, book):
    return middle(book).format in kind.formats.split() and kind.fits(book)


def inflict(kind, book, rng):
    track = middle(book)
    at = kind.apply(book, track, rng)
    if kind.name in ("empty", "header only", "no moov") or (kind.name == "truncated" and not is_whole(track)):
        book.is_identified = len(book.tracks) > 1 or "title" in book.says
    files = [one.name for one in book.tracks] if kind.is_of_book else [track.name]
    return Damage(kind.name, kind.tier, book.id, files, at)


def is_whole(track):
    """Its tags can still be read."""
    return track.format != "m4b" or any(name == b"moov" for name, _, _ in mp4.boxes(track.data))
