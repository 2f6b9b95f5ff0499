# SPDX-License-Identifier: GPL-3.0-or-later
"""Audnexus, Audible's catalogue, Open Library and iTunes, with the real services' habits (protocols.md §3, §5, §6.1).

Special records: Open Library's work OL900W has moved to OL1W, OL901W was deleted, OL902W and OL903W point to each
other; work OL1W has 230 editions, of which the totals are not true and pages repeat a row. Audnexus answers about a
podcast under B0SIMPODCA. iTunes takes the number 777 for an author's."""
from metadatacatalogue import AUTHORS

OL_PAGE = 100
EDITIONS_OF_FIRST = 230


class Refused(Exception):
    """An answer other than 200: JSON for an object, a page for a text."""

    def __init__(self, status, body, headers=()):
        super().__init__(status)
        self.status, self.body, self.headers = status, body, headers


def audnexus_error(status, code, message, **details):
    return Refused(status, {"error": {"code": code, "message": message, **({"details": details} if details else {})}})


class Audnexus:
    def __init__(self, catalogue):
        self.catalogue = catalogue

    @staticmethod
    def throttled(wait):
        return audnexus_error(429, "RATE_LIMIT_EXCEEDED", "Rate limit exceeded", retryAfterSeconds=wait)

    def answer(self, path, query, _faults):
        parts = path.strip("/").split("/")
        if parts == ["authors"]:
            number = [place for place, name in enumerate(AUTHORS) if name.lower() == query.get("name", "").lower()]
            return [{"asin": f"B0AUTHOR{place:02d}", "name": AUTHORS[place]} for place in number * 2]
        if parts[0] == "authors" and parts[1].startswith("B0AUTHOR") and int(parts[1][-2:]) < len(AUTHORS):
            return {"asin": parts[1], "name": AUTHORS[int(parts[1][-2:])], "description": "Writes.", "genres": [],
                    "region": query.get("region", "us"), "similar": []}
        if parts[0] != "books":
            raise Refused(404, {"message": "Route not found", "error": "Not Found", "statusCode": 404})
        if parts[1] == "B0SIMPODCA":
            raise audnexus_error(400, "CONTENT_TYPE_MISMATCH", "Item is a podcast, not a book")
        book = self.catalogue.by_asin.get(parts[1])
        if book is None:
            raise audnexus_error(404, "NOT_FOUND", f"{parts[1]} not found")
        region = query.get("region", "us")
        if region not in book.regions:
            raise audnexus_error(404, "REGION_UNAVAILABLE", f"Item not available in region {region}")
        return self.chapters(book, region) if parts[2:] == ["chapters"] else self.book(book, region)

    @staticmethod
    def book(book, region):
        series = {"asin": "B0SERIES01", "name": book.series}
        if book.place is not None:
            series["position"] = book.place
        return {"asin": book.asin, "title": book.title,
                "authors": [{"name": name, "asin": "B0AUTHOR00"} for name in book.authors]
                + [{"name": "Ivo Preface - foreword"}],
                "narrators": [{"name": name} for name in book.narrators],
                "formatType": "abridged" if book.is_abridged else "unabridged", "language": book.language,
                "publisherName": book.publisher, "rating": "4.5", "region": region,
                "releaseDate": "2200-01-01T00:00:00.000Z" if book.is_undated else f"{book.released}T00:00:00.000Z",
                "runtimeLengthMin": book.minutes, "summary": f"<p>Tale <b>{book.number}</b> &amp; more.</p>",
                "description": "…", "isbn": book.isbn, **({"seriesPrimary": series} if book.series else {}),
                "genres": [{"asin": "1", "name": "Space", "type": "tag"}, {"asin": "2", "name": "Fiction", "type": "genre"}]}

    @staticmethod
    def chapters(book, region):
        whole = book.minutes * 60_000
        return {"asin": book.asin, "brandIntroDurationMs": 2043, "brandOutroDurationMs": 5061, "isAccurate": True,
                "region": region, "runtimeLengthMs": whole + 1500, "runtimeLengthSec": whole // 1000,
                "chapters": [{"lengthMs": whole // 4, "startOffsetMs": part * whole // 4, "startOffsetSec": 0,
                              "title": f"Chapter {part + 1}"} for part in range(4)]}


class Audible:
    def __init__(self, catalogue):
        self.catalogue = catalogue

    def answer(self, path, query, _faults):
        if path != "/1.0/catalog/products":
            raise Refused(404, {"message": "Not Found"})
        found = self.catalogue.found(f"{query.get('title', '')} {query.get('author', '')}")
        return {"products": [{"asin": book.asin} for book in [each for each in found if each.has_audio][:int(query.get("num_results", 10))]],
                "response_groups": ["always-returned"], "total_results": 5000}


class OpenLibrary:
    MOVED = {"OL900W": "OL1W", "OL902W": "OL903W", "OL903W": "OL902W"}

    def __init__(self, catalogue):
        self.catalogue = catalogue

    def answer(self, path, query, faults):
        parts = path.strip("/").split("/")
        key = parts[-1].removesuffix(".json")
        if parts == ["search.json"]:
            return self.search(query)
        if parts[0] == "isbn":
            book = self.catalogue.by_isbn.get(key)
            if book is None:
                raise Refused(404, "<!DOCTYPE html><html><title>404</title><body>Not found</body></html>")
            raise Refused(302, "", [("Location", f"/openlibrary/books/{book.edition_key}.json")])
        if parts[0] == "books" and key in self.catalogue.by_edition:
            return self.edition(self.catalogue.by_edition[key])
        if parts[0] == "authors" and key in [f"OL{place + 1}A" for place in range(len(AUTHORS))]:
            return {"key": f"/authors/{key}", "type": {"key": "/type/author"}, "name": AUTHORS[int(key[2:-1]) - 1],
                    "bio": {"type": "/type/text", "value": "Wrote."}}
        if parts[0] == "works" and parts[2:] == ["editions.json"]:
            return self.editions(parts[1], query, {fault["kind"] for fault in faults})
        if parts[0] == "works":
            return self.work(key)
        raise Refused(404, {"error": "notfound", "key": path})

    def search(self, query):
        if not (query.get("title") or query.get("author")):
            raise Refused(422, {"error": "Query too short"})
        found = self.catalogue.found_works(f"{query.get('title', '')} {query.get('author', '')}")
        docs = [{"key": f"/works/{book.work_key}", "title": book.title, "author_name": book.authors,
                 "author_key": ["OL1A"], "first_publish_year": book.year, "isbn": [book.isbn, "0000000000"],
                 "language": ["eng"], **({"series_name": [book.series], "series_position": [str(book.position)]}
                                         if book.series else {})}
                for book in found]
        return {"numFound": 5000 if found else 0, "start": 0, "docs": docs[:int(query.get("limit", 100))]}

    def work(self, key):
        if key in self.MOVED:
            return {"key": f"/works/{key}", "type": {"key": "/type/redirect"}, "location": f"/works/{self.MOVED[key]}"}
        if key == "OL901W":
            return {"key": f"/works/{key}", "type": {"key": "/type/delete"}}
        if key not in self.catalogue.by_work:
            raise Refused(404, {"error": "notfound", "key": f"/works/{key}"})
        book = self.catalogue.by_work[key]
        return {"key": f"/works/{key}", "type": {"key": "/type/work"}, "title": book.title,
                "authors": [{"type": {"key": "/type/author_role"}, "author": {"key": "/authors/OL1A"}}],
                "description": {"type": "/type/text", "value": "Of a road."}, "covers": [-1, 42],
                "subjects": ["Roads", "award:none=1"]}

    @staticmethod
    def edition(book, key=None):
        return {"key": f"/books/{key or book.edition_key}", "type": {"key": "/type/edition"}, "title": book.title,
                "works": [{"key": f"/works/{book.work_key}"}], "authors": [{"key": "/authors/OL1A"}],
                "isbn_13": [book.isbn], "languages": [{"key": "/languages/eng"}], "physical_format": "Audio CD",
                "publishers": [book.publisher], "publish_date": f"March 4, {book.year}", "covers": [-1]}

    def editions(self, work_key, query, kinds):
        if work_key not in self.catalogue.by_work:
            raise Refused(404, {"error": "notfound"})
        book = self.catalogue.by_work[work_key]
        first, limit = int(query.get("offset", 0)), int(query.get("limit", 50))
        keys = [f"OL{70000 + place}M" for place in range(EDITIONS_OF_FIRST)] if book.number == 1 else [book.edition_key]
        if "lying" in kinds:
            first = 0
        page = keys[first:first + limit]
        if first and page:
            page[0] = keys[0]  # moved up while it was read
        return {"links": {}, "size": 5000, "entries": [self.edition(book, key) for key in page]}


class ITunes:
    def __init__(self, catalogue):
        self.catalogue = catalogue

    @staticmethod
    def row(book):
        picture = f"https://img.example/{book.number}"
        return {"wrapperType": "audiobook", "artistId": 777, "collectionId": book.itunes_id, "artistName": ", ".join(book.authors),
                "collectionName": f"{book.title} ({'Abridged' if book.is_abridged else 'Unabridged'})", "artworkUrl60": f"{picture}/60x60bb.jpg",
                "artworkUrl100": f"{picture}/100x100bb.jpg", "trackCount": 1, "country": "USA", "currency": "USD",
                "collectionViewUrl": f"https://books.example/id{book.itunes_id}?uo=4",
                "releaseDate": f"{book.year}-03-04T08:00:00Z", "primaryGenreName": "Fiction",
                "copyright": f"℗ © {book.year} {book.publisher}", "description": "A tale.<br /><br />Long."}

    def answer(self, path, query, _faults):
        if path == "/search":
            rows = [self.row(book) for book in self.catalogue.found(query.get("term", ""))]
            rows = [{"wrapperType": "track", "kind": "song", "trackName": "Tale"}, *rows] if rows else []
        elif path == "/lookup" and query.get("id") == "777":
            rows = [{"wrapperType": "artist", "artistId": 777}, *(self.row(book) for book in self.catalogue.books[:5])]
        elif path == "/lookup":
            rows = [self.row(book) for book in self.catalogue.books if str(book.itunes_id) == query.get("id")]
        else:
            raise Refused(400, "<html><body>Invalid</body></html>")
        return {"resultCount": len(rows) + 3 if rows else 0, "results": rows}
