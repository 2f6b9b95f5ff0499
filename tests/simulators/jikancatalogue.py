# SPDX-License-Identifier: GPL-3.0-or-later
"""A catalogue of anime in the shape of Jikan v4: invented from a seed, or read from recorded answers."""
import datetime
import glob
import json
import os
import random

SEASONS = ["winter", "spring", "summer", "fall"]
DAYS = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
TYPES = ["TV"] * 8 + ["Movie", "Movie", "OVA", "ONA", "Special", "TV Special", "Music", None]
SOURCES = ["Manga", "Light novel", "Original", "Web manga", "Visual novel", "4-koma manga", "Game", "Unknown"]
RATINGS = ["G - All Ages", "PG - Children", "PG-13 - Teens 13 or older", "R - 17+ (violence & profanity)", None]
# The real numbers and names, by kind, as the filter of /genres/anime calls them.
TAGS = {
    "genres": {1: "Action", 2: "Adventure", 5: "Avant Garde", 46: "Award Winning", 28: "Boys Love", 4: "Comedy",
               8: "Drama", 10: "Fantasy", 26: "Girls Love", 47: "Gourmet", 14: "Horror", 7: "Mystery",
               22: "Romance", 24: "Sci-Fi", 36: "Slice of Life", 30: "Sports", 37: "Supernatural", 41: "Suspense"},
    "explicit_genres": {9: "Ecchi", 49: "Erotica", 12: "Hentai"},
    "themes": {50: "Adult Cast", 51: "Anthropomorphic", 62: "Isekai", 18: "Mecha", 38: "Military", 19: "Music",
               6: "Mythology", 40: "Psychological", 23: "School", 29: "Space", 31: "Super Power", 78: "Time Travel",
               32: "Vampire"},
    "demographics": {43: "Josei", 15: "Kids", 42: "Seinen", 25: "Shoujo", 27: "Shounen"},
}
WORDS = ("hikari kaze mori umi sora hoshi tsuki hana yume kage kotoba mirai kioku tabi machi kawa yoru asa fuyu natsu "
         "akai shiroi kuroi aoi chiisana eien saigo hajimari densetsu monogatari gakuen tantei kishi majo ryuu neko "
         "inu tori kami oni tenshi mahou senki jidai sekai kyoukai").split()
KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def entity(number, name, kind):
    return {"mal_id": number, "type": "anime", "name": name,
            "url": f"https://myanimelist.net/anime/{kind}/{number}/{name.replace(' ', '_')}"}


def iso(day):
    return f"{day.isoformat()}T00:00:00+00:00" if day else None


def parts(day):
    return {part: getattr(day, part, None) for part in ("day", "month", "year")}


def spoken(day):
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}" if day else "?"


def images(number):
    base = f"https://cdn.myanimelist.net/images/anime/{number % 1999}/{number}"
    return {kind: {"image_url": f"{base}.{kind}", "small_image_url": f"{base}t.{kind}",
                   "large_image_url": f"{base}l.{kind}"} for kind in ("jpg", "webp")}


def titles_of(rng, number):
    name = " ".join(rng.choices(WORDS, k=rng.randint(2, 5))).title()
    title = f"{name} {number}"
    english = f"The {rng.choice(WORDS).title()} of {name} {number}" if rng.random() < 0.9 else None
    japanese = "".join(rng.choices(KANA, k=8))
    synonyms = [" ".join(rng.choices(WORDS, k=3)).title() for _ in range(rng.choice([0, 1, 1, 2]))]
    titles = [{"type": "Default", "title": title}] + [{"type": "Synonym", "title": s} for s in synonyms]
    titles.append({"type": "Japanese", "title": japanese})
    if english:
        titles.append({"type": "English", "title": english})
    return {"titles": titles, "title": title, "title_english": english, "title_japanese": japanese,
            "title_synonyms": synonyms}


def airing_of(rng, kind, today):
    start = today - datetime.timedelta(days=int(rng.triangular(-200, 12000, 900)))
    episodes = 1 if kind == "Movie" else rng.choice([12, 12, 13, 24, 25, 26, 52, None])
    end = start + datetime.timedelta(weeks=(episodes or 26) - 1)
    status = "Not yet aired" if start > today else "Currently Airing" if end > today else "Finished Airing"
    if status == "Finished Airing":
        episodes = episodes or 26
    shown_end = end if status == "Finished Airing" and episodes > 1 else None
    span = spoken(start) if episodes == 1 else f"{spoken(start)} to {spoken(shown_end)}"
    return {"episodes": episodes, "status": status, "airing": status == "Currently Airing",
            "aired": {"from": iso(start), "to": iso(shown_end),
                      "prop": {"from": parts(start), "to": parts(shown_end)}, "string": span}}, start


def people_of(rng):
    companies = [entity(n, f"Company {n}", "producer") for n in rng.sample(range(1, 1500), 5)]
    tagged = {key: [entity(n, TAGS[key][n], "genre") for n in rng.sample(sorted(TAGS[key]), count)]
              for key, count in (("genres", rng.randint(1, 4)), ("explicit_genres", 0), ("themes", rng.randint(0, 2)),
                                 ("demographics", rng.randint(0, 1)))}
    return {"producers": companies[:rng.randint(0, 3)], "licensors": companies[3:3 + rng.randint(0, 1)],
            "studios": companies[4:]} | tagged


def figures_of(rng, upcoming):
    members = int(10 ** rng.uniform(2, 6.4))
    scored = None if upcoming or members < 300 else members // 2
    score = None if scored is None else round(min(9.5, max(1.0, rng.gauss(7.0, 0.9))), 2)
    return {"score": int(score) if score == int(score or 0.5) else score, "scored_by": scored, "rank": None,
            "popularity": None, "members": members, "favorites": members // 40}


def invent(number, seed, today):
    """Number `number` of the catalogue; the same for the same seed."""
    rng = random.Random(seed * 1_000_003 + number)
    kind = rng.choice(TYPES)
    when, start = airing_of(rng, kind, today)
    trailer = "".join(rng.choices(LETTERS, k=11)) if rng.random() < 0.9 else None
    televised = kind == "TV"
    duration = rng.choice(["1 hr 30 min", "2 hr"] if kind == "Movie" else ["24 min per ep", "1 hr per ep", "Unknown"])
    day = DAYS[start.weekday()] if televised else None
    record = {"mal_id": number, "url": f"https://myanimelist.net/anime/{number}/Work_{number}",
              "images": images(number),
              "trailer": {"youtube_id": None, "url": None,
                          "embed_url": f"https://www.youtube-nocookie.com/embed/{trailer}?enablejsapi=1&autoplay=1"
                          if trailer else None, "images": dict.fromkeys(("image_url", "small_image_url"))},
              "approved": True, "type": kind, "source": rng.choice(SOURCES), "duration": duration,
              "rating": rng.choice(RATINGS), "synopsis": " ".join(rng.choices(WORDS, k=120)), "background": "",
              "season": SEASONS[(start.month - 1) // 3] if televised else None,
              "year": start.year if televised else None,
              "broadcast": {"day": day, "time": "23:30" if day else None, "timezone": "Asia/Tokyo" if day else None,
                            "string": f"{day} at 23:30 (JST)" if day else None}}
    return record | titles_of(rng, number) | when | figures_of(rng, when["status"] == "Not yet aired") | people_of(rng)


def recorded(folder):
    """Every record of the answers recorded in `folder`, the fullest of each number."""
    records = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as file:
            answer = json.load(file)
        data = answer.get("data") if isinstance(answer, dict) else None
        for record in data if isinstance(data, list) else [data]:
            if isinstance(record, dict) and "titles" in record and "aired" in record:
                if len(record) >= len(records.get(record["mal_id"], {})):
                    records[record["mal_id"]] = record
    return [records[number] for number in sorted(records)]


def ranked(records):
    """Gives rank and popularity their places, as the source would."""
    by_score = sorted((r for r in records if r["score"] is not None), key=lambda r: (-r["score"], r["mal_id"]))
    for rank, record in enumerate(by_score, 1):
        record["rank"] = rank
    for place, record in enumerate(sorted(records, key=lambda r: (-(r["members"] or 0), r["mal_id"])), 1):
        record["popularity"] = place
    return records


def season_of(record):
    return (record["year"], record["season"])


class Catalogue:
    def __init__(self, records, today, seed):
        self.records = ranked(records)
        self.today = today
        self.seed = seed
        self.days = 0

    def next_day(self, moved=0.5, renamed=0.01, added=3):
        """A day passes: most figures move, a few facts change, a few works are new. Returns what was done."""
        self.days += 1
        rng = random.Random(self.seed * 7919 + self.days)
        counts = {"moved": 0, "renamed": 0, "added": added}
        for record in self.records:
            if rng.random() < renamed:
                record["episodes"] = (record["episodes"] or 0) + 1
                counts["renamed"] += 1
            elif rng.random() < moved:
                record["members"] = (record["members"] or 0) + 1 + rng.randrange(9)
                counts["moved"] += 1
        first = max(r["mal_id"] for r in self.records) + 1
        self.records += [invent(first + i, self.seed, self.today) for i in range(added)]
        ranked(self.records)
        return counts

    def by_number(self, number):
        return next((r for r in self.records if r["mal_id"] == number), None)

    def season(self, year, season):
        return self.ordered([r for r in self.records if season_of(r) == (year, season)], "popularity", False)

    def seasons(self):
        years = {}
        for record in self.records:
            if record["year"]:
                years.setdefault(record["year"], set()).add(record["season"])
        return [{"year": year, "seasons": sorted(years[year], key=SEASONS.index)}
                for year in sorted(years, reverse=True)]

    @staticmethod
    def ordered(records, key, descending):
        """By `key`, unknown values last in either direction."""
        known = sorted((r for r in records if r[key] is not None), key=lambda r: (r[key], r["mal_id"]),
                       reverse=descending)
        return known + [r for r in records if r[key] is None]

    def genres(self, only):
        counts = {}
        for record in self.records:
            for kind in TAGS:
                for tag in record[kind]:
                    key = (kind, tag["mal_id"])
                    counts[key] = counts.get(key, 0) + 1
        return [{"mal_id": number, "name": name, "url": f"https://myanimelist.net/anime/genre/{number}",
                 "count": counts.get((kind, number), 0)}
                for kind, tags in TAGS.items() if only in (None, kind) for number, name in sorted(tags.items())]
