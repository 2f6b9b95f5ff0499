# SPDX-License-Identifier: GPL-3.0-or-later
"""iTunes tags and Nero chapters in MP4 (ISO 14496-12; the boxes moov.udta.meta.ilst and moov.udta.chpl).

A piece as ffmpeg leaves it has its `moov` behind its `mdat`, so that `moov` may grow without an offset being touched.
"""

import struct

ITEMS = {
    "title": b"\xa9nam", "album": b"\xa9alb", "artist": b"\xa9ART", "albumartist": b"aART", "composer": b"\xa9wrt",
    "narrator": b"\xa9nrt", "date": b"\xa9day", "genre": b"\xa9gen", "comment": b"\xa9cmt", "grouping": b"\xa9grp",
    "publisher": b"\xa9pub", "movementname": b"\xa9mvn",
}
TEXT, JPEG, INTEGER = 1, 13, 21


def box(name, body):
    return struct.pack(">I4s", 8 + len(body), name) + body


def boxes(data, start=0, end=None):
    """(name, begin, end) of each, begin being that of its header."""
    at, end = start, len(data) if end is None else end
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", data, at)
        if size < 8:
            return
        yield name, at, at + size
        at += size


def value(kind, body):
    return box(b"data", struct.pack(">II", kind, 0) + body)


def item(key, text):
    if key in ("track", "disc"):
        number, _, count = text.partition("/")
        pair = struct.pack(">HHHH", 0, int(number), int(count or 0), 0)
        return box(b"trkn" if key == "track" else b"disk", value(0, pair if key == "track" else pair[:6]))
    if key == "movement":
        return box(b"\xa9mvi", value(INTEGER, struct.pack(">H", int(text))))
    if key in ITEMS:
        return box(ITEMS[key], value(TEXT, text.encode()))
    mean = box(b"mean", b"\0\0\0\0com.apple.iTunes")
    return box(b"----", mean + box(b"name", b"\0\0\0\0" + key.upper().encode()) + value(TEXT, text.encode()))


def chapter_list(marks):
    body = b"\x01\0\0\0\0\0\0\0" + bytes([len(marks)])
    for start, _, title in marks:
        text = title.encode()[:255]
        body += struct.pack(">QB", start * 10_000, len(text)) + text
    return box(b"chpl", body)


def metadata(tags, cover):
    items = b"".join(item(key, text) for key, text in tags.items())
    if cover:
        items += box(b"covr", value(JPEG, cover))
    handler = box(b"hdlr", bytes(8) + b"mdirappl" + bytes(9))
    return box(b"meta", bytes(4) + handler + box(b"ilst", items))


def without_tags(moov):
    """The children of a `moov`, but for its `udta`."""
    return b"".join(moov[begin:end] for name, begin, end in boxes(moov, 8) if name != b"udta")


def write(piece, tags, marks=(), cover=b"", moov_first=False):
    parts = {name: piece[begin:end] for name, begin, end in boxes(piece)}
    about = chapter_list(marks) if marks else b""
    children = without_tags(parts[b"moov"]) + box(b"udta", about + metadata(tags, cover))
    moov = box(b"moov", children)
    rest = b"".join(body for name, body in parts.items() if name not in (b"ftyp", b"moov"))
    if not moov_first:
        return parts[b"ftyp"] + rest + moov
    return parts[b"ftyp"] + shifted(moov, len(moov)) + rest


def shifted(moov, by):
    """Its chunk offsets moved: what they point at lies that much further on."""
    data = bytearray(moov)
    at = data.index(b"stco") + 4  # version and flags, a count, the offsets
    count = struct.unpack_from(">I", data, at + 4)[0]
    for number in range(count):
        place = at + 8 + 4 * number
        struct.pack_into(">I", data, place, struct.unpack_from(">I", data, place)[0] + by)
    return bytes(data)


def part(data, name):
    """(begin, end) of a top-level box without its header."""
    return next((begin + 8, end) for found, begin, end in boxes(data) if found == name)
