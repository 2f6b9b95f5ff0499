# SPDX-License-Identifier: GPL-3.0-or-later
"""One way to write tags for all formats."""

from . import id3, mp4, xiph

WRITERS = {
    "mp3": id3.write, "m4b": mp4.write, "flac": xiph.write_flac, "ogg": xiph.write_ogg, "opus": xiph.write_ogg,
}


def tagged(format_name, piece, tags, marks=(), cover=b"", **options):
    return WRITERS[format_name](piece.data, tags, marks, cover, **options)
