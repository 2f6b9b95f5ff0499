# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and things that disks have and programs trip over. Each file with sound in it must be found."""

import os
import unicodedata
from typing import NamedTuple

from .tagged import tagged

LONGEST = 255  # bytes of a name


class EvilFile(NamedTuple):
    path: bytes
    book: str  # files of one name are one book


def nfd(text):
    return unicodedata.normalize("NFD", text).encode()


def names():
    """Below a folder of an author each, so that layouts hold."""
    folder = b"Evil Names/"
    return [
        EvilFile(folder + b"Not UTF-8 M\xfcller\xff/01 Gr\xfc\xdfe.mp3", "latin"),
        EvilFile(folder + b"Not UTF-8 M\xfcller\xff/02 \xc3\x28.mp3", "latin"),
        EvilFile(folder + b"Not UTF-8 M\xfcller\xfe/01 Gr\xfc\xdfe.mp3", "latin twin"),  # shown like the one above
        EvilFile(folder + "Twins/01 Zoë.mp3".encode(), "twins"),
        EvilFile(folder + b"Twins/" + nfd("02 Zoë.mp3"), "twins"),
        EvilFile(folder + "Twin folder é/01.mp3".encode(), "composed"),
        EvilFile(folder + b"Twin folder " + nfd("é") + b"/01.mp3", "decomposed"),
        EvilFile(folder + b"Case/01 track.mp3", "case"),
        EvilFile(folder + b"Case/02 TRACK.MP3", "case"),
        EvilFile(folder + b"case/01 track.mp3", "case twin"),
        EvilFile(folder + b"L" * LONGEST + b"/" + b"01" + b"n" * (LONGEST - 6) + b".mp3", "long"),
        EvilFile(folder + "ü".encode() * 127 + b"x/01.mp3", "long in UTF-8"),
        EvilFile(folder + b"New\nline/01\ttab\n.mp3", "newline"),
        EvilFile(folder + b"\"Quoted\" 'and' `ticked` \\back $(slash)/01 \";--.mp3", "quotes"),
        EvilFile(folder + b" leading and trailing /01 .mp3", "blanks"),
        EvilFile(folder + b"-rf/--help.mp3", "dashes"),
        EvilFile(folder + b"%s %1 {} [] * ?/01 <b>&amp;.mp3", "patterns"),
        EvilFile(folder + "物語 \U0001f409 ‮evil/01 話.mp3".encode(), "scripts"),
        EvilFile(folder + b"ends.mp3/01.mp3", "a folder like a file"),
        EvilFile(folder + b"/".join([b"deep"] * 40) + b"/01.mp3", "deep"),
    ]


def put(root, pieces):
    """Writes them; gives (files, what is no file of the library, what cannot be read)."""
    files = names()
    for number, file in enumerate(files):
        path = os.path.join(root, file.path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        tags = {"title": f"Part {number}", "album": f"Evil {file.book}", "artist": "Evil Names", "comment": f"e{number}"}
        with open(path, "wb") as out:
            out.write(tagged("mp3", pieces.of("mp3", number), tags))
    links = os.path.join(root, b"Evil Names/Links")
    os.makedirs(links)
    os.symlink(b"..", os.path.join(links, b"loop"))
    os.symlink(b"itself.mp3", os.path.join(links, b"itself.mp3"))
    os.symlink(b"nowhere.mp3", os.path.join(links, b"dangling.mp3"))
    os.mkfifo(os.path.join(links, b"pipe.mp3"))
    within = b"Evil Names/Links/"
    return files, [within + b"loop", within + b"pipe.mp3"], [within + b"itself.mp3", within + b"dangling.mp3"]
