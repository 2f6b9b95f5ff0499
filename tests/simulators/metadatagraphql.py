# SPDX-License-Identifier: GPL-3.0-or-later
"""Hardcover and AniList, who answer questions by the name of their operation (protocols.md §2, §4).

Special records of Hardcover: books 9001 → 9002 → 1001 were merged, 9010 and 9011 into each other. Series 1 to 5 hold
an omnibus of 1-3, a novella at 2.5, a book without a place, and a translation of the first volume. Series 6 is plain,
and its books' recordings tell their language only when they are asked for."""
import json

from metadatabooks import Refused
from metadatacatalogue import HARBOUR, PER_SERIES, SERIES, SERIES_IDS

KEY = "simulated-hardcover-key"
MERGED = {9001: 9002, 9002: 1001, 9010: 9011, 9011: 9010}
PAGE = 50


def envelope(message, **more):
    return {"errors": [{"message": message, **more}], "data": None}


class Hardcover:
    def __init__(self, catalogue):
        self.catalogue = catalogue

    @staticmethod
    def admitted(headers):
        return headers.get("Authorization") == f"Bearer {KEY}"

    def answer(self, asked, headers, faults):
        if not self.admitted(headers):
            raise Refused(401, {"error": "invalid_token", "error_description": "The token is not known"})
        variables, kinds = asked["variables"], {fault["kind"] for fault in faults}
        operation = asked["operationName"]
        if operation == "Search":
            return self.search(variables, kinds)
        if operation == "Book":
            return {"data": {"books": self.books(variables["id"])}}
        if operation == "BySlug":
            return {"data": {"books": self.books(int(variables["slug"].rpartition("-")[2]))}}
        if operation == "Edition":
            return {"data": {"editions": [self.edition(book) for book in self.catalogue.all
                                          if book.has_audio and 77000 + book.number == variables["id"]]}}
        if operation in ("Recordings", "ByAsin", "ByIsbn"):
            found = [book for book in self.catalogue.all if book.has_audio
                     if variables in ({"id": book.hardcover_id}, {"asin": book.asin}, {"isbn": book.isbn})]
            return {"data": {"editions": [self.edition(book) for book in found]}}
        if operation in ("Series", "PlainSeries"):
            return {"data": {"series": self.series(variables["id"], operation == "PlainSeries")}}
        if operation == "SeriesCalled":
            return {"data": {"series": [{"id": number} for name, number in SERIES_IDS.items()
                                        if name.lower().replace(" ", "-") == variables["slug"]]}}
        return envelope(f"no query named {operation}", extensions={"code": "validation-failed"})

    def search(self, variables, kinds):
        if variables["kind"] == "series":
            documents = [{"id": str(number), "name": name, "books_count": PER_SERIES + 3,
                          "primary_books_count": PER_SERIES} for name, number in SERIES_IDS.items()
                         if variables["words"].lower() in name.lower()]
        else:
            documents = [self.document(book) for book in self.catalogue.found_works(variables["words"])]
        results = {"found": 5000, "page": 1, "hits": [{"document": each} for each in documents[:variables["most"]]]}
        return {"data": {"search": {"results": json.dumps(results) if "string" in kinds else results, "error": None}}}

    @staticmethod
    def document(book):
        """Types as they come: numbers as text, a featured series that is nested, flat or empty."""
        series = {"id": SERIES_IDS.get(book.series, 99), "name": book.series}
        featured = {} if not book.series else [{}, {"series_name": book.series, "position": str(book.position)},
                    {"position": float(book.position), "details": "", "series": series}][book.number % 3]
        return {"id": str(book.hardcover_id), "title": book.title, "author_names": book.authors,
                "release_year": str(book.year), "pages": "300", "has_audiobook": "true",
                "series_names": [book.series] if book.series else [],
                "featured_series": featured, "isbns": [book.isbn, "9782266286"], "alternative_titles": [""],
                "image": f"https://img.example/{book.number}.jpg" if book.number % 2 else {}, "genres": ["Fiction"]}

    @staticmethod
    def book(book):
        return {"id": book.hardcover_id, "canonical_id": None, "title": book.title, "release_year": book.year,
                "release_date": book.released, "users_count": 1000 - book.number, "compilation": False,
                "is_partial_book": False, "cached_image": {}, "cached_tags": {"Genre": ["Fiction"]},
                "contributions": [{"contribution": None, "author": {"name": name}} for name in book.authors]
                + [{"contribution": "Translator", "author": {"name": "Tess Lator"}}],
                "book_series": [{"position": float(book.position), "details": str(book.position),
                                 "series": {"id": SERIES_IDS.get(book.series, 99), "name": book.series}}]
                if book.series else [],
                "default_audio_edition": {"asin": book.asin, "audio_seconds": book.minutes * 60} if book.has_audio
                else None}

    def books(self, number):
        if number in MERGED:
            return [{"id": number, "title": "An old duplicate", "canonical_id": MERGED[number], "contributions": []}]
        return [self.book(book) for book in self.catalogue.all if book.hardcover_id == number][:1]

    def edition(self, book):
        return {"id": 77000 + book.number, "book_id": book.hardcover_id, "canonical_id": None, "title": book.title,
                "asin": book.asin, "isbn_13": book.isbn, "isbn_10": None, "audio_seconds": book.minutes * 60,
                "edition_information": "Abridged" if book.is_abridged else "Unabridged", "reading_format_id": 2, "release_date": f"{book.year}-03-04",
                "language": {"code2": book.code, "language": book.language.capitalize()},
                "publisher": {"name": book.publisher},
                "cached_image": {"url": f"https://img.example/{book.number}.jpg"}, "book": self.book(book),
                "contributions": [{"contribution": "Narrator", "author": {"name": name}} for name in book.narrators]}

    def series(self, number, is_plain):
        if number == SERIES_IDS[HARBOUR]:
            rows = [{"position": float(book.position), "details": None, "compilation": False, "book": self.book(book)}
                    for book in self.catalogue.harbour]
            return [{"id": number, "canonical_id": None, "name": HARBOUR, "books_count": len(rows),
                     "primary_books_count": len(rows), "is_completed": False, "book_series": rows}]
        if not 1 <= number <= len(SERIES):
            return []
        volumes = self.catalogue.series(number)[:PER_SERIES]
        rows = [{"position": float(book.position), "details": None, "compilation": False, "book": self.book(book)}
                for book in volumes]

        def extra(place, title, readers, **more):
            own = self.book(volumes[0]) | {"id": 8000 + 10 * number + len(rows), "title": title, "users_count": readers}
            rows.append({"position": place, "details": None, "compilation": False, "book": own, **more})

        extra(1.0, "Erste Geschichte", 3)
        extra(1.0, "The First Three", 400, details="1-3", compilation=True)
        extra(2.5, "A Novella Between", 90)
        extra(None, "Notes on the Road", 20)
        if is_plain:
            rows = [{"position": row["position"], "book": {name: row["book"][name] for name in ("id", "title")}}
                    for row in rows]
            return [{"id": number, "name": SERIES[number - 1], "book_series": rows}]
        return [{"id": number, "canonical_id": None, "name": SERIES[number - 1], "books_count": len(rows),
                 "primary_books_count": PER_SERIES, "is_completed": True, "book_series": rows}]


class AniList:
    def __init__(self, catalogue):
        self.catalogue = catalogue

    def answer(self, asked, _headers, faults):
        variables, kinds = asked["variables"], {fault["kind"] for fault in faults}
        if "media(" not in asked["query"]:
            found = [media for media in self.catalogue.anime if self.fits(media, variables)]
            if not found:
                raise Refused(404, envelope("Not Found.", status=404) | {"data": {"Media": None}})
            return {"data": {"Media": found[0]}}
        found = [media for media in self.catalogue.anime if self.fits(media, variables)]
        size, page = min(variables.get("perPage", PAGE), PAGE), variables.get("page", 1)
        first = 0 if "lying" in kinds else (page - 1) * size
        rows = found[first:first + size]
        has_next = "lying" in kinds or first + size < len(found)
        return {"data": {"Page": {"pageInfo": {"total": 5000, "lastPage": 200, "currentPage": page, "perPage": size,
                                               "hasNextPage": has_next}, "media": rows}}}

    @staticmethod
    def fits(media, variables):
        tests = {"id": lambda wanted: media["id"] == wanted, "idMal": lambda wanted: media["idMal"] == wanted,
                 "idMals": lambda wanted: media["idMal"] in wanted, "ids": lambda wanted: media["id"] in wanted,
                 "season": lambda wanted: media["season"] == wanted,
                 "year": lambda wanted: media["seasonYear"] == wanted,
                 "search": lambda wanted: wanted.lower() in " ".join(filter(None, media["title"].values())).lower()}
        return all(test(variables[name]) for name, test in tests.items() if name in variables)
