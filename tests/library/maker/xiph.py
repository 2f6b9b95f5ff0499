# SPDX-License-Identifier: GPL-3.0-or-later
"""Vorbis comments in FLAC and in Ogg (xiph.org/vorbis/doc/v-comment.html, RFC 3533, RFC 9639)."""

import struct

KEYS = {"track": "TRACKNUMBER", "disc": "DISCNUMBER", "movementname": "MOVEMENTNAME", "publisher": "PUBLISHER"}


def crc_table():
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1 ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
        table.append(value)
    return table


CRC = crc_table()


def checksum(data):
    value = 0
    for byte in data:
        value = value << 8 & 0xFFFFFFFF ^ CRC[value >> 24 ^ byte]
    return value


def comments(tags, marks):
    lines = [f"{KEYS.get(key, key.upper())}={value}" for key, value in tags.items()]
    for number, (start, _, title) in enumerate(marks):
        seconds, thousandth = divmod(start, 1000)
        at = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{thousandth:03}"
        lines += [f"CHAPTER{number:03}={at}", f"CHAPTER{number:03}NAME={title}"]
    body = struct.pack("<I", 8) + b"kuramori" + struct.pack("<I", len(lines))
    return body + b"".join(struct.pack("<I", len(line.encode())) + line.encode() for line in lines)


def picture(cover):
    kind = b"image/jpeg"
    return (struct.pack(">II", 3, len(kind)) + kind + struct.pack(">IIIIII", 0, 1, 1, 24, 0, len(cover)) + cover)


def write_flac(piece, tags, marks=(), cover=b""):
    """STREAMINFO, then ours; what ffmpeg has said of itself goes."""
    info_end = 4 + 4 + 34
    at, is_last = info_end, piece[4] & 0x80
    while not is_last:
        is_last = piece[at] & 0x80
        at += 4 + int.from_bytes(piece[at + 1:at + 4], "big")
    blocks = [(4, comments(tags, marks))] + ([(6, picture(cover))] if cover else [])
    head = b"fLaC\0" + piece[5:info_end]
    for number, (kind, body) in enumerate(blocks):
        last = 0x80 if number + 1 == len(blocks) else 0
        head += bytes([kind | last]) + len(body).to_bytes(3, "big") + body
    return head + piece[at:]


def page_at(data, at):
    """(segment table, begin of the body, end of the page)."""
    count = data[at + 26]
    table = data[at + 27:at + 27 + count]
    begin = at + 27 + count
    return table, begin, begin + sum(table)


def packets_of(table, body):
    found, at, size = [], 0, 0
    for length in table:
        size += length
        if length < 255:
            found.append(body[at:at + size])
            at, size = at + size, 0
    return found


def lacing(packet):
    return bytes([255] * (len(packet) // 255) + [len(packet) % 255])


def page(header, packets):
    """A page with the flags, position and numbers of another and these packets."""
    table = b"".join(lacing(packet) for packet in packets)
    if len(table) > 255:
        raise ValueError("comments that need several pages")
    head = header[:22] + bytes(4) + bytes([len(table)]) + table
    whole = head + b"".join(packets)
    return whole[:22] + struct.pack("<I", checksum(whole)) + whole[26:]


def write_ogg(piece, tags, marks=(), cover=b""):
    """Opus has its comments on a page of their own, Vorbis together with its code books. No cover."""
    _, _, second = page_at(piece, 0)
    table, begin, end = page_at(piece, second)
    packets = packets_of(table, piece[begin:end])
    is_opus = packets[0].startswith(b"OpusTags")
    body = comments(tags, marks)
    packets[0] = b"OpusTags" + body if is_opus else b"\x03vorbis" + body + b"\x01"
    return piece[:second] + page(piece[second:second + 27], packets) + piece[end:]
