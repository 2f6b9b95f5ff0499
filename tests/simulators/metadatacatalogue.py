# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented books and anime, told in the words of each service by the other files of the metadata simulator."""

AUTHORS = ["Ada Quill", "Boris Lind", "Chika Mori", "Dana Obi", "Emil Ras", "Fumi Sato", "Gus van Holt"]
NARRATORS = ["Nora Vale", "Omar Pike", "Piet Kloos", "Full Cast"]
SERIES = ["The Long Road", "Tidewater", "Glass Orchard", "Ninth Bell", "Salt and Iron"]
PER_SERIES = 6
SERIES_IDS = {name: place + 1 for place, name in enumerate(SERIES)}
HARBOUR = "Harbour Lights"
SERIES_IDS[HARBOUR] = 6
SEASONS = ["WINTER", "SPRING", "SUMMER", "FALL"]


def isbn13(number):
    digits = f"978{number:09d}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return digits + str(-total % 10)


class Book:
    """Book `number` from 1. Every tenth is sold in Germany alone."""

    language, code = "english", "en"
    is_abridged = False
    publisher = "Simulated Audio"

    def __init__(self, number):
        self.number = number
        self.title = f"Tale {number} of the {SERIES[number % len(SERIES)].split()[-1]}"
        self.author = AUTHORS[number % len(AUTHORS)]
        self.narrator = NARRATORS[number % len(NARRATORS)]
        self.series = SERIES[number % len(SERIES)]
        self.position = (number - 1) // len(SERIES) % PER_SERIES + 1
        self.asin = f"B0SIM{number:05d}"
        self.isbn = isbn13(number)
        self.minutes = 300 + number * 7 % 900
        self.year = 1990 + number % 35
        self.released = f"{self.year}-03-04"
        self.has_audio = True
        self.work_key = f"OL{number}W"
        self.edition_key = f"OL{number}M"
        self.regions = ["de"] if number % 10 == 0 else ["us", "uk", "de", "ca", "au", "fr", "it", "es", "in", "jp"]
        self.hardcover_id = 1000 + number
        self.itunes_id = 500000 + number

    @property
    def is_undated(self):
        """Audible's word for a day that is not known is one far ahead."""
        return self.number % 7 == 0

    @property
    def authors(self):
        return [self.author]

    @property
    def narrators(self):
        return [self.narrator]

    @property
    def place(self):
        """In the series, as Audnexus writes it; None without one."""
        return {1: "1", 2: "Book 2", 3: "3, Dramatized", 4: "4-5", 5: None, 6: "2.5"}[self.position]


class Volume(Book):
    """A book of the one series that is by one author, in order, and found by its series' name."""

    def __init__(self, position, title, released, has_audio=True):
        super().__init__(90000 + position)
        self.title, self.author, self.series, self.position = title, "Hana Wick", HARBOUR, position
        self.released, self.year, self.has_audio = released, int(released[:4]), has_audio
        self.regions = ["us", "uk"] if has_audio else []

    is_undated = False

    @property
    def place(self):
        return str(self.position)


def harbour():
    """Of the fourth no recording is known; the sixth comes out in 2027."""
    return [Volume(1, "The Lamp Keeper", "2001-03-04"), Volume(2, "Salt on the Stairs", "2003-05-06"),
            Volume(3, "The Drowned Bell", "2005-07-08"), Volume(4, "A Winter Mooring", "2009-09-10", False),
            Volume(5, "Ropes and Lanterns", "2012-01-02"), Volume(6, "The Last Ferryman", "2027-03-01")]


class Reading(Volume):
    """One more recording of a volume, which is sold like any and stands in no series' list."""

    def __init__(self, number, volume, narrator, minutes, is_abridged, regions):
        super().__init__(volume.position, volume.title, f"{volume.year + 4}-06-07")
        self.number, self.narrator, self.minutes, self.is_abridged = number, narrator, minutes, is_abridged
        self.asin, self.isbn, self.edition_key = f"B0SIM{number:05d}", isbn13(number), f"OL{number}M"
        self.itunes_id, self.regions = 500000 + number, regions
        self.work_key, self.hardcover_id = volume.work_key, volume.hardcover_id


def readings(volumes):
    """Of the second volume there are two recordings more; the abridged one Hardcover alone has."""
    return [Reading(91001, volumes[1], "Nora Vale", 610, False, ["us", "uk"]),
            Reading(91002, volumes[1], "Omar Pike", 180, True, [])]


def told(number, romaji, media_format, status, start, relations, **more):
    """An anime of the story; `relations`: (what, which one)."""
    edges = [{"relationType": relation, "node": {"id": 200000 + other, "idMal": 30000 + other if other < 10 else None,
                                                 "type": "ANIME", "format": None, "title": {"romaji": f"Tide {other}"}}}
             for relation, other in relations]
    edges.append({"relationType": "ADAPTATION",
                  "node": {"id": 900000 + number, "idMal": 90000 + number, "type": "MANGA", "format": "MANGA",
                           "title": {"romaji": romaji}}})
    year, month, day = start
    return {"id": 200000 + number, "idMal": 30000 + number, "type": "ANIME",
            "title": {"romaji": romaji, "english": None, "native": f"潮{number}"}, "synonyms": [],
            "format": media_format, "status": status, "episodes": 12, "duration": 24, "season": None,
            "seasonYear": None, "startDate": {"year": year, "month": month, "day": day},
            "endDate": {"year": None, "month": None, "day": None}, "relations": {"edges": edges}, "description": None,
            "isAdult": False, "coverImage": {"large": None}, "genres": [], "siteUrl": None} | more


def tide():
    """A story: seasons 1, 2, 4 (2 is told by both sides, 4 by the one before it alone), 5 to come, 6 without a day; a
    film and a short beside it, a recap; 4 to 6 go round in a circle. Number 9 claims the number of another anime, and 11
    has none at MyAnimeList."""
    day = (2016, 4, 5)
    return [told(1, "Tide", "TV", "FINISHED", (2014, 4, 5), [("SEQUEL", 2), ("SIDE_STORY", 3), ("SUMMARY", 7)]),
            told(2, "Tide 2nd Season", "TV", "FINISHED", day, [("PREQUEL", 1), ("SEQUEL", 4), ("SIDE_STORY", 8)]),
            told(3, "Tide: The Film", "MOVIE", "FINISHED", (2015, 8, 1), [("PARENT", 1)], episodes=1, duration=95),
            told(4, "Tide 3rd Season", "TV", "FINISHED", (2018, 4, 3), [("SEQUEL", 5), ("SEQUEL", 11)]),
            told(5, "Tide 4th Season", "TV", "NOT_YET_RELEASED", (2199, 1, 9), [("PREQUEL", 4), ("SEQUEL", 6)]),
            told(6, "Tide: The End", "TV", "NOT_YET_RELEASED", (None, None, None), [("PREQUEL", 5), ("SEQUEL", 4)],
                 episodes=None),
            told(7, "Tide: Recollection", "MOVIE", "FINISHED", (2016, 1, 2), [("CONTAINS", 1)], episodes=1),
            told(8, "Tide Mini", "ONA", "FINISHED", (2016, 5, 1), [("PARENT", 2)], duration=3),
            told(9, "Ebb", "MOVIE", "FINISHED", (1999, 1, 1), []),
            told(11, "Tide: Aside", "OVA", "FINISHED", (2019, 2, 3), [("PREQUEL", 4)], idMal=None, duration=30)]


def sold_by_isbn():
    """A recording whose ASIN is the ISBN-10 of a book that Open Library does not know."""
    book = Book(70001)
    book.asin = "1250824478"
    return book


class Catalogue:
    def __init__(self, books, anime):
        self.books = [Book(number) for number in range(1, books + 1)]
        self.harbour = harbour()
        self.readings = readings(self.harbour)
        self.all = self.books + self.harbour + self.readings
        self.by_asin = {book.asin: book for book in [*self.all, sold_by_isbn()]}
        self.by_isbn = {book.isbn: book for book in self.all}
        self.by_work = {book.work_key: book for book in reversed(self.all)}
        self.by_edition = {book.edition_key: book for book in self.all}
        self.by_hardcover = {book.hardcover_id: book for book in reversed(self.all)}
        self.by_itunes = {book.itunes_id: book for book in self.all}
        self.anime = [self.invented(number) for number in range(1, anime + 1)] + tide()

    def found(self, words):
        """The same, with the further recordings that are called so without their series."""
        wanted = words.lower().split()
        return self.found_works(words) + [
            book for book in self.readings
            if wanted and all(word in f"{book.title} {book.author}".lower().split() for word in wanted)]

    def found_works(self, words):
        """Books whose title and author hold every one of the words."""
        wanted = words.lower().split()
        return [book for book in self.books
                if wanted and all(word in f"{book.title} {book.author}".lower().split() for word in wanted)
                ] + [book for book in self.harbour
                     if wanted and all(word in f"{book.title} {book.author} {book.series}".lower().split()
                                       for word in wanted)]

    def series(self, number):
        return [book for book in self.books + self.harbour if SERIES_IDS[book.series] == number]

    @staticmethod
    def invented(number):
        year, season = 2015 + number // 60, SEASONS[number // 15 % 4]
        return {"id": 100000 + number, "idMal": None if number % 50 == 0 else 20000 + number, "type": "ANIME",
                "title": {"romaji": f"Monogatari {number}", "english": None if number % 20 == 0 else f"Story {number}",
                          "native": f"物語{number}"},
                "synonyms": [f"Mono {number}", ""], "format": "TV", "status": "FINISHED", "episodes": 12,
                "duration": 24, "season": season, "seasonYear": year,
                "startDate": {"year": year, "month": 1 + 3 * SEASONS.index(season), "day": 5 if number % 3 else None},
                "endDate": {"year": year, "month": None, "day": None},
                "relations": {"edges": [{"relationType": "SEQUEL",
                                         "node": {"id": 100001 + number, "idMal": 20001 + number, "type": "ANIME",
                                                  "format": "TV", "title": {"romaji": f"Monogatari {number + 1}"}}}]},
                "description": "Quiet.<br><br>\n<i>Very</i> quiet.", "isAdult": False,
                "coverImage": {"large": f"https://img.example/{number}.jpg"}, "genres": ["Drama"],
                "siteUrl": f"https://anilist.co/anime/{100000 + number}"}
