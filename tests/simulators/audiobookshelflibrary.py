# SPDX-License-Identifier: GPL-3.0-or-later
"""The invented library of the simulated Audiobookshelf: who wrote what, and which files it lies in."""
import base64
import json
import os
import random
import uuid

FIRST_ADDED = 1_700_000_000_000  # milliseconds
FOLDER = "/audiobooks"
GIVEN = ["Ada", "Bjørn", "Chen", "Dalia", "Emeka", "Fumi", "Greta", "Hugo", "Inés", "Jonas", "Kei", "Lior"]
FAMILY = ["Ashdown", "Brandt", "Castellan", "Dörfler", "Eastwick", "Farrow", "Grünwald", "Hale", "Ishikawa", "Jarvis"]
FIRST = ["Silent", "Broken", "Amber", "Distant", "Hollow", "Winter", "Paper", "Seventh", "Glass", "Salt"]
SECOND = ["Harbour", "Orchard", "Meridian", "Lantern", "Archive", "Citadel", "Garden", "Ledger", "Mirror", "Tide"]
LANGUAGES = ["English", "German", "Japanese", None]
PUBLISHERS = ["Kestrel Audio", "Nine Rivers", None]


def encoded(value):
    return base64.b64encode(value.encode()).decode()


class Ids:
    """Ids as the version gives them: UUIDs, or before 2.3 a word and 18 letters."""

    def __init__(self, seed, old):
        self.rng = random.Random(seed)
        self.old = old

    def next(self, kind):
        if not self.old:
            return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))
        return kind + "_" + "".join(self.rng.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(18))


class Library:
    """Books with everything that the server knows of them. Amounts and names come from the seed alone."""

    def __init__(self, name, books, seed, old=False, folder=FOLDER):
        self.name = name
        self.folder = folder
        self.old = old
        self.rng = random.Random(seed)
        self.ids = Ids(seed + 1, old)
        self.id = self.ids.next("lib")
        self.folder_id = self.ids.next("fol")
        self.people = [f"{given} {family}" for given in GIVEN for family in FAMILY]
        self.author_ids = {name: self.ids.next("aut") for name in self.people}
        self.series_ids = {}
        self.inode = 500_000 + seed * 10_000_000
        self.items = [self.invent(number) for number in range(books)]
        self.by_id = {item["id"]: item for item in self.items}
        self.stored = None  # where the library's folder lies here, when its metadata is stored with the items

    # One book

    def invent(self, number):
        rng = self.rng
        author = self.people[number // 5 % len(self.people)]
        authors = [author] if number % 11 else [author, self.people[(number * 7 + 3) % len(self.people)]]
        title = f"{FIRST[number % 10]} {SECOND[number // 10 % 10]} {number + 1}"
        series = self.series_of(number, author)
        narrators = [] if number % 13 == 0 else rng.sample(self.people, 2 if number % 6 == 0 else 1)
        is_file = number % 17 == 0
        path = self.path_of(author, series, title, narrators, is_file)
        seconds = rng.randrange(9_000, 90_000) + (0.25 if number % 10 else 0)
        item = {"id": self.ids.next("li"), "number": number, "path": path, "isFile": is_file, "ino": self.next_inode(),
                "addedAt": FIRST_ADDED + number * 61_000,
                "updatedAt": FIRST_ADDED + 200_000_000 + rng.randrange(10_000_000_000),
                "isMissing": number % 101 == 100, "isInvalid": number % 211 == 210, "title": title,
                "subtitle": "A Novel" if number % 3 == 0 else None, "authors": authors, "narrators": sorted(narrators),
                "series": series, "publishedYear": str(1990 + number % 35) if number % 4 else None,
                "publisher": PUBLISHERS[number % 3], "language": LANGUAGES[number % 4],
                "isbn": f"97800{number:08d}" if number % 9 == 0 else None,
                "asin": f"B0{number:08d}" if number % 5 else None, "explicit": number % 31 == 0,
                "abridged": number % 29 == 0, "duration": seconds, "media": self.ids.next("bk")}
        item["files"] = self.files_of(item, seconds)
        return item

    def series_of(self, number, author):
        """Three of five books stand in a series of their author, some in a second one, some without a number."""
        group, place = divmod(number, 5)
        if place > 2:
            return []
        name = f"The {SECOND[group % 10]} Cycle {group + 1}"
        series = [(name, ["1", "2", "2.5"][place] if number % 19 else None)]
        if number % 23 == 0:
            series.append((f"World of {author}, Collected", "1-3"))
        for name, _ in series:
            self.series_ids.setdefault(name, self.ids.next("ser"))
        return series

    def path_of(self, author, series, title, narrators, is_file):
        if is_file:
            return f"{self.folder}/{title}.m4b"
        folder = title
        if series and series[0][1]:
            folder = f"{series[0][1].zfill(2)} - {title}"
        if narrators:
            folder += " {" + ", ".join(sorted(narrators)) + "}"
        return "/".join([self.folder, author, *([series[0][0]] if series else []), folder])

    def files_of(self, item, seconds):
        if item["isFile"]:
            return [self.audio(item["path"], seconds, "aac", 64_000, item["ino"])]
        tracks = 1 if item["number"] % 4 else 3
        codec, ending = ("aac", "m4b") if tracks == 1 else ("mp3", "mp3")
        names = [f"{item['title']}.{ending}"] if tracks == 1 else [f"0{track} - Part.{ending}" for track in (1, 2, 3)]
        files = [self.audio(f"{item['path']}/{name}", seconds / tracks, codec, 64_000) for name in names]
        files.append({"ino": self.next_inode(), "path": f"{item['path']}/cover.jpg", "size": 90_000 + item["number"],
                      "fileType": "image"})
        return files

    def audio(self, path, seconds, codec, bitrate, inode=None):
        return {"ino": inode or self.next_inode(), "path": path, "size": int(seconds * bitrate / 8),
                "fileType": "audio", "duration": seconds, "codec": codec, "bitRate": bitrate}

    def next_inode(self):
        self.inode += 3
        return str(self.inode)

    def touch(self, count):
        """So many books change, later than anything before; their ids."""
        latest = max(item["updatedAt"] for item in self.items)
        changed = self.rng.sample(self.items, count)
        for place, item in enumerate(changed):
            item["updatedAt"] = latest + 1000 * (place + 1)
        return [item["id"] for item in changed]

    def change(self, item):
        item["updatedAt"] = max(each["updatedAt"] for each in self.items) + 1000

    def update(self, item, metadata):
        """Whether anything changed. As models/Book.js of 2.36 does it: updateFromRequest, updateSeriesFromRequest,
        updateAuthorsFromRequest."""
        before = json.dumps(item)
        for key in ("title", "subtitle", "publishedYear", "publisher", "isbn", "asin", "language"):
            if key in metadata and (metadata[key] is None or isinstance(metadata[key], (str, int))):
                item[key] = str(metadata[key]) if metadata[key] not in (None, "") else None
        for key in ("explicit", "abridged"):
            if key in metadata:
                item[key] = bool(metadata[key])
        narrators = metadata.get("narrators")
        if isinstance(narrators, list) and all(isinstance(name, str) for name in narrators):
            item["narrators"] = narrators
        if isinstance(metadata.get("series"), list):
            self.update_series(item, metadata["series"])
        if isinstance(metadata.get("authors"), list):
            self.update_authors(item, [author["name"].strip() for author in metadata["authors"]])
        changed = json.dumps(item) != before
        if changed:
            self.change(item)
            self.store_metadata(item)
        return changed

    def store_metadata(self, item):
        """As server/utils/generators/abmetadataGenerator.js does it; of a book that is one file it lies elsewhere."""
        if not self.stored or item["isFile"]:
            return
        told = self.expanded(item)["media"]
        kept = {key: told["metadata"][key] for key in ("title", "subtitle", "genres", "publishedYear", "publishedDate",
                                                       "publisher", "description", "isbn", "asin", "language",
                                                       "explicit", "abridged")}
        series = [name + (f" #{place}" if place else "") for name, place in item["series"]]
        kept |= {"tags": told["tags"], "chapters": told["chapters"], "authors": item["authors"],
                 "narrators": item["narrators"], "series": series}
        folder = os.path.join(self.stored, item["path"].removeprefix(self.folder + "/"))
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "metadata.json"), "w", encoding="utf-8") as file:
            json.dump(kept, file, indent=2, ensure_ascii=False)

    def update_series(self, item, wanted):
        if any(not isinstance(entry.get("name"), str) or not entry["name"] for entry in wanted):
            return
        names = {entry["name"].lower() for entry in wanted}
        kept = [list(entry) for entry in item["series"] if entry[0].lower() in names]
        known = {name.lower(): name for name in self.series_ids}
        for entry in wanted:
            place = entry.get("sequence") if isinstance(entry.get("sequence"), str) else None
            for had in kept:
                if had[0].lower() == entry["name"].lower():
                    had[1] = place
                    break
            else:
                name = known.get(entry["name"].lower(), entry["name"])
                self.series_ids.setdefault(name, self.ids.next("ser"))
                kept.append([name, place])
        item["series"] = [tuple(entry) for entry in kept]
        alive = {name for each in self.items for name, _ in each["series"]}
        self.series_ids = {name: number for name, number in self.series_ids.items() if name in alive}

    def update_authors(self, item, names):
        wanted = {name.lower() for name in names if name}
        kept = [name for name in item["authors"] if name.lower() in wanted]
        known = {name.lower(): name for name in self.author_ids}
        for name in names:
            if name and name.lower() not in {had.lower() for had in kept}:
                name = known.get(name.lower(), name)
                self.author_ids.setdefault(name, self.ids.next("aut"))
                kept.append(name)
        item["authors"] = kept

    def rename(self, author, to):
        """How many books the author has."""
        self.author_ids[to] = self.author_ids.pop(author)
        books = [item for item in self.items if author in item["authors"]]
        for item in books:
            item["authors"] = [to if name == author else name for name in item["authors"]]
        return len(books)

    def remove(self, book_id):
        item = self.by_id.pop(book_id, None)
        if item:
            self.items.remove(item)

    # What is answered

    def described(self):
        return {"id": self.id, "name": self.name,
                "folders": [{"id": self.folder_id, "fullPath": self.folder, "libraryId": self.id,
                             "addedAt": FIRST_ADDED}],
                "displayOrder": 1, "icon": "database", "mediaType": "book", "provider": "audible", "settings": {},
                "lastScan": FIRST_ADDED, "lastScanVersion": "2.36.0",
                "createdAt": FIRST_ADDED, "lastUpdate": FIRST_ADDED}

    def minified(self, item):
        audio = [file for file in item["files"] if file["fileType"] == "audio"]
        size = sum(file["size"] for file in item["files"])
        return {"id": item["id"], "ino": item["ino"], "oldLibraryItemId": None, "libraryId": self.id,
                "folderId": self.folder_id, "path": item["path"],
                "relPath": item["path"].removeprefix(self.folder + "/"), "isFile": item["isFile"],
                "mtimeMs": item["addedAt"], "ctimeMs": item["addedAt"], "birthtimeMs": 0, "addedAt": item["addedAt"],
                "updatedAt": item["updatedAt"], "isMissing": item["isMissing"], "isInvalid": item["isInvalid"],
                "mediaType": "book", "numFiles": len(item["files"]), "size": size,
                "media": {"id": item["media"], "metadata": self.metadata(item), "coverPath": self.cover(item),
                          "tags": [], "numTracks": len(audio), "numAudioFiles": len(audio),
                          "numChapters": len(audio) * 2,
                          "duration": item["duration"], "size": sum(file["size"] for file in audio)}}

    @staticmethod
    def cover(item):
        return None if item["isFile"] else f"{item['path']}/cover.jpg"

    def metadata(self, item):
        kept = {key: item[key] for key in ("title", "subtitle", "publishedYear", "publisher", "isbn", "asin",
                                           "language", "explicit", "abridged")}
        if self.old:
            del kept["abridged"]
        last_first = [", ".join(reversed(name.split(" ", 1))) for name in item["authors"]]
        series = [name + (f" #{place}" if place else "") for name, place in item["series"]]
        return kept | {"titleIgnorePrefix": item["title"], "authorName": ", ".join(item["authors"]),
                       "authorNameLF": ", ".join(last_first), "narratorName": ", ".join(item["narrators"]),
                       "seriesName": ", ".join(series), "genres": ["Fiction"], "publishedDate": None,
                       "description": f"<p>About {item['title']}.</p>"}

    def expanded(self, item):
        answer = self.minified(item)
        answer["media"]["metadata"] |= {
            "descriptionPlain": f"About {item['title']}.",
            "authors": [{"id": self.author_ids[name], "name": name} for name in item["authors"]],
            "narrators": item["narrators"],
            "series": [{"id": self.series_ids[name], "name": name, "sequence": place}
                       for name, place in item["series"]]}
        audio = [file for file in item["files"] if file["fileType"] == "audio"]
        chapters = []
        for file in audio:
            for _ in range(2):
                start = chapters[-1]["end"] if chapters else 0
                chapters.append({"id": len(chapters), "start": start, "end": start + file["duration"] / 2,
                                 "title": f"Chapter {len(chapters) + 1}"})
        answer["media"] |= {"libraryItemId": item["id"], "chapters": chapters, "ebookFile": None, "tracks": [],
                            "audioFiles": [self.audio_file(index + 1, file) for index, file in enumerate(audio)]}
        return answer | {"lastScan": item["addedAt"], "scanVersion": "2.2.5" if self.old else "2.36.0",
                         "libraryFiles": [self.file(file) for file in item["files"]]}

    def plain(self, item):
        """One item when its expanded form is not asked for: details, but none of the sums and joined names."""
        answer = self.expanded(item)
        for key in ("numFiles", "size"):
            del answer[key]
        for key in ("numTracks", "numAudioFiles", "numChapters", "duration", "size", "tracks"):
            del answer["media"][key]
        for key in ("authorName", "authorNameLF", "narratorName", "seriesName", "titleIgnorePrefix",
                    "descriptionPlain"):
            del answer["media"]["metadata"][key]
        return answer

    @staticmethod
    def file(file):
        name = file["path"].rsplit("/", 1)[-1]
        return {"ino": file["ino"], "fileType": file["fileType"], "isSupplementary": None, "addedAt": FIRST_ADDED,
                "updatedAt": FIRST_ADDED,
                "metadata": {"filename": name, "ext": name[name.rindex("."):], "path": file["path"], "relPath": name,
                             "size": file["size"], "mtimeMs": FIRST_ADDED, "ctimeMs": FIRST_ADDED, "birthtimeMs": 0}}

    def audio_file(self, index, file):
        told = {key: value for key, value in self.file(file).items() if key not in ("fileType", "isSupplementary")}
        return told | {"index": index, "trackNumFromMeta": index, "discNumFromMeta": None, "error": None,
                                  "manuallyVerified": False, "embeddedCoverArt": None, "trackNumFromFilename": index,
                                  "discNumFromFilename": None, "exclude": False,
                                  "format": "MP2/3 (MPEG audio layer 2/3)", "language": "und",
                                  "duration": file["duration"], "bitRate": file["bitRate"], "codec": file["codec"],
                                  "timeBase": "1/44100", "channels": 2, "channelLayout": "stereo", "chapters": [],
                                  "metaTags": {}, "mimeType": "audio/mpeg"}

    def authors(self):
        count = {}
        for item in self.items:
            for name in item["authors"]:
                count[name] = count.get(name, 0) + 1
        return [{"id": self.author_ids[name], "asin": None, "name": name, "description": None, "imagePath": None,
                 "libraryId": self.id, "addedAt": FIRST_ADDED, "updatedAt": FIRST_ADDED, "numBooks": books,
                 "lastFirst": ", ".join(reversed(name.split(" ", 1)))}
                for name, books in count.items()]

    def series(self):
        books = {}
        for item in self.items:
            for name, place in item["series"]:
                books.setdefault(name, []).append(self.minified(item) | ({"sequence": place} if self.old else {}))
        return [{"id": self.series_ids[name], "name": name, "nameIgnorePrefix": name, "description": None,
                 "addedAt": FIRST_ADDED, "updatedAt": FIRST_ADDED, "libraryId": self.id, "books": members}
                for name, members in books.items()]

    def progress(self):
        """What every user has heard of it."""
        rows = []
        for item in self.items[::7]:
            done = item["number"] % 2 == 0
            rows.append({"id": f"progress-{item['number']}", "libraryItemId": item["id"], "episodeId": None,
                         "userId": "somebody", "mediaItemId": item["media"], "mediaItemType": "book",
                         "hideFromContinueListening": False, "ebookLocation": None, "ebookProgress": 0,
                         "duration": item["duration"], "progress": 1 if done else 0.25,
                         "currentTime": item["duration"] * (1 if done else 0.25), "isFinished": done,
                         "lastUpdate": item["updatedAt"], "startedAt": item["addedAt"],
                         "finishedAt": item["updatedAt"] if done else None})
        return rows

    def filtered(self, text):
        group, _, value = text.partition(".")
        value = base64.b64decode(value + "==").decode() if value else ""
        progress = {row["libraryItemId"]: row["isFinished"] for row in self.progress()}
        tests = {"issues": lambda item: item["isMissing"] or item["isInvalid"],
                 "abridged": lambda item: item["abridged"], "explicit": lambda item: item["explicit"],
                 "authors": lambda item: value in [self.author_ids[name] for name in item["authors"]],
                 "narrators": lambda item: value in item["narrators"],
                 "languages": lambda item: value == item["language"],
                 "missing": lambda item: not item.get(value),
                 "series": lambda item: (not item["series"] if value == "no-series" else
                                         value in [self.series_ids[name] for name, _ in item["series"]]),
                 "progress": lambda item: {"finished": progress.get(item["id"]) is True,
                                           "in-progress": progress.get(item["id"]) is False,
                                           "not-started": item["id"] not in progress,
                                           "not-finished": progress.get(item["id"]) is not True}.get(value)}
        return [item for item in self.items if group not in tests or tests[group](item)]
