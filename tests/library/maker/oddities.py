# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound books that look odd: who calls them damaged is wrong."""

from . import id3
from .damages import rewrite
from .tagged import tagged


def pause(book, pieces):
    """Some seconds of silence at the end."""
    rewrite(book.tracks[-1], pieces.with_a_pause(book.tracks[-1].format))


def without_xing(book, _):
    """MPEG audio whose first frame is sound already: its length is to be estimated."""
    for track in book.tracks:
        begin = id3.audio_start(track.data)
        track.data = track.data[:begin] + track.data[begin + xing_bytes(track.data[begin:]):]


def xing_bytes(audio):
    """The length of the first frame, if it holds no sound: all frames of a piece begin alike."""
    is_info = b"Xing" in audio[:64] or b"Info" in audio[:64]
    return audio.index(audio[:2], 4) if is_info else 0


def old_tag(book, _):
    """ID3v1 behind the sound."""
    for track in book.tracks:
        track.data += b"TAG" + b"Chapter".ljust(30, b"\0") + bytes(94) + b"\x65"


def from_zero(book, _):
    """An introduction with the number 0."""
    for number, track in enumerate(book.tracks):
        track.tags = track.tags | {"track": str(number)}
        track.data = tagged(track.format, track.piece, track.tags, track.marks)
        track.name = track.name.replace(f"{number + 1:02}", f"{number:02}", 1)


def is_numbered(book):
    first = book.tracks[0].name
    return len(book.tracks) > 2 and first.startswith("01 - ") and "track" in book.tracks[0].tags


def is_mp3(book):
    return book.tracks[0].format == "mp3"


ODDITIES = [("pause", pause, lambda book: True), ("no Xing frame", without_xing, is_mp3), ("ID3v1", old_tag, is_mp3),
            ("from zero", from_zero, is_numbered)]


def planned(books, rng, share):
    """book id -> (name, what makes it odd)."""
    free = [book for book in books if len(book.edition.copies) == 1]
    rng.shuffle(free)
    plan = {}
    for number in range(max(int(len(books) * share), len(ODDITIES))):
        name, apply, fits = ODDITIES[number % len(ODDITIES)]
        book = next((book for book in free if fits(book)), None)
        if book:
            free.remove(book)
            plan[book.id] = (name, apply)
    return plan
