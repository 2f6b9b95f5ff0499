# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3v2.4 tags in front of MPEG audio (id3.org/id3v2.4.0-structure, -frames), and ID3v1 behind it."""

import struct

FRAMES = {
    "title": "TIT2", "album": "TALB", "artist": "TPE1", "albumartist": "TPE2", "composer": "TCOM", "subtitle": "TIT3",
    "track": "TRCK", "disc": "TPOS", "date": "TDRC", "genre": "TCON", "publisher": "TPUB", "language": "TLAN",
    "grouping": "TIT1", "movementname": "MVNM", "movement": "MVIN", "length": "TLEN",
}
UTF8 = b"\x03"


def synchsafe(number):
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def frame(name, body):
    return name.encode() + synchsafe(len(body)) + b"\0\0" + body


def chapters(marks):
    """(start ms, end ms, title) each: CTOC and CHAP of id3v2-chapters-1.0."""
    names = [f"chp{number}".encode() + b"\0" for number in range(len(marks))]
    table = frame("CTOC", b"toc\0" + bytes([3, len(marks)]) + b"".join(names))
    return table + b"".join(
        frame("CHAP", name + struct.pack(">IIII", start, end, 0xFFFFFFFF, 0xFFFFFFFF)
              + frame("TIT2", UTF8 + title.encode()))
        for name, (start, end, title) in zip(names, marks))


def write(piece, tags, marks=(), cover=b""):
    """The piece with these tags; a key without a frame of its own becomes a TXXX."""
    frames = b""
    for key, value in tags.items():
        text = value.encode()
        if key == "comment":
            frames += frame("COMM", UTF8 + b"eng\0" + text)
        elif key in FRAMES:
            frames += frame(FRAMES[key], UTF8 + text)
        else:
            frames += frame("TXXX", UTF8 + key.upper().encode() + b"\0" + text)
    if marks:
        frames += chapters(marks)
    if cover:
        frames += frame("APIC", UTF8 + b"image/jpeg\0\x03\0" + cover)
    return b"ID3\x04\0\0" + synchsafe(len(frames)) + frames + piece


def audio_start(data):
    """Where the tag ends; 0 without one."""
    if data[:3] != b"ID3":
        return 0
    return 10 + sum(byte << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0)))
