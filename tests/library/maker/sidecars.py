# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies beside the audio files of a book and tells of it, as Audiobookshelf and Calibre write it."""

import json
from xml.sax.saxutils import escape

from .catalogue import label_of
from .words import LANGUAGES


def series_text(work):
    return f"{work.series.name} #{label_of(work.position)}"


def metadata_json(edition, authors):
    work = edition.work
    return json.dumps({
        "tags": [], "chapters": [], "title": work.title, "subtitle": None, "authors": authors,
        "narrators": [person.name for person in edition.narrators], "series": [series_text(work)] if work.series else [],
        "genres": ["Audiobook"], "publishedYear": str(work.year), "publishedDate": None, "publisher": work.publisher,
        "description": "A long road, read aloud.", "isbn": None, "asin": edition.asin,
        "language": LANGUAGES[work.language], "explicit": False, "abridged": edition.abridged,
    }, ensure_ascii=False, indent=2).encode()


def metadata_opf(edition, authors):
    work = edition.work
    lines = [f"<dc:title>{escape(work.title)}</dc:title>"]
    lines += [f'<dc:creator opf:role="aut">{escape(name)}</dc:creator>' for name in authors]
    lines += [f'<dc:creator opf:role="nrt">{escape(person.name)}</dc:creator>' for person in edition.narrators]
    lines += [f'<dc:identifier opf:scheme="ASIN">{edition.asin}</dc:identifier>',
              f"<dc:language>{work.language}</dc:language>", f"<dc:date>{work.year}-01-01</dc:date>",
              f"<dc:publisher>{escape(work.publisher)}</dc:publisher>"]
    if work.series:
        lines += [f'<meta name="calibre:series" content="{escape(work.series.name)}"/>',
                  f'<meta name="calibre:series_index" content="{label_of(work.position)}"/>']
    return ('<?xml version="1.0" encoding="UTF-8"?>\n'
            '<package xmlns="http://www.idpf.org/2007/opf" version="2.0">\n'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">\n'
            + "\n".join(lines) + "\n</metadata>\n</package>\n").encode()


def nfo(edition, authors):
    work = edition.work
    lines = ["General Information", "===================", f" Title:    {work.title}", f" Author:   {', '.join(authors)}",
             f" Read By:  {', '.join(person.name for person in edition.narrators)}", f" Copyright: {work.year}",
             f" Publisher: {work.publisher}", f" Unabridged: {'No' if edition.abridged else 'Yes'}"]
    if work.series:
        lines += [f" Series Name: {work.series.name}", f" Position in Series: {label_of(work.position)}"]
    return "\r\n".join(lines).encode()


def reader_txt(edition, _):
    return ", ".join(person.name for person in edition.narrators).encode()


def desc_txt(edition, _):
    return f"Of {edition.work.title}, and of what came of it.\n".encode()


WHOLE = {"author", "title", "series", "narrator", "year", "asin"}
# name: (how often, what it says, who writes it)
SIDE_CARS = {
    "metadata.json": (0.12, WHOLE, metadata_json),
    "metadata.opf": (0.07, WHOLE, metadata_opf),
    "book.nfo": (0.04, WHOLE - {"asin"}, nfo),
    "reader.txt": (0.06, {"narrator"}, reader_txt),
    "desc.txt": (0.06, set(), desc_txt),
}


def chosen(rng, edition):
    """(name, bytes, says) of those that this book has."""
    authors = [person.name for person in edition.work.authors]
    return [(name, write(edition, authors), says)
            for name, (chance, says, write) in SIDE_CARS.items() if rng.random() < chance]
