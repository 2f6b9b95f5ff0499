#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pages as Jikan answers them, one a line, for two days: invented anime of the shape and size of real ones, the
same for the same number. On the second day the figures of 30 % have moved, and of a tenth of these a fact has changed.

    jikanrecords.py COUNT FOLDER      leaves FOLDER/day1.jsonl and FOLDER/day2.jsonl
"""

import copy
import json
import random
import sys
from pathlib import Path

PER_PAGE = 25
LIST_PAGES = 2_000  # bare_sqlite.c knows it too; a crawl reads at most 2,500 pages of a list; what is more goes into further lists
CHANGED = 0.3
FACT_OF_CHANGED = 0.1

SYLLABLES = (
    "ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re"
).split()
KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴ"
WORDS = (
    "world hero war school magic student battle friend power story girl boy life secret night city dream sword dragon "
    "heart shadow light kingdom journey demon family truth past future team game music summer winter promise machine"
).split()
VIDEO = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
TYPES = ["TV"] * 40 + ["Movie"] * 20 + ["OVA"] * 15 + ["ONA"] * 12 + ["Special"] * 10 + ["TV Special", "Music", None]
SOURCES = ["Manga", "Light novel", "Original", "Web manga", "Visual novel", "4-koma manga", "Novel", "Game", "Other"]
STATUSES = ["Finished Airing"] * 17 + ["Currently Airing", "Not yet aired"]
RATINGS = ["G - All Ages", "PG - Children", "PG-13 - Teens 13 or older", "R - 17+ (violence & profanity)", None]
DURATIONS = ["24 min per ep", "1 hr 30 min", "24 min", "2 hr", "Unknown"]
DAYS = "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays".split()
SEASONS = ["winter", "spring", "summer", "fall"]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
SITE = "https://myanimelist.net"
# kind, how many there are, fewest and most of a work
ENTITIES = [
    ("producers", 1500, 0, 6), ("licensors", 120, 0, 1), ("studios", 700, 1, 1), ("genres", 21, 1, 4),
    ("explicit_genres", 3, 0, 0), ("themes", 52, 0, 3), ("demographics", 5, 0, 1),
]


def romaji(draw):
    words = ("".join(draw.choices(SYLLABLES, k=draw.randint(2, 4))) for _ in range(draw.randint(2, 4)))
    return " ".join(word.capitalize() for word in words)


def sentence(draw):
    return " ".join(draw.choices(WORDS, k=draw.randint(8, 18))).capitalize() + "."


def titles(draw):
    default = romaji(draw)
    english = " ".join(draw.choices(WORDS, k=3)).title() if draw.random() < 0.9 else None
    japanese = "".join(draw.choices(KANA, k=draw.randint(4, 14)))
    synonyms = [romaji(draw) for _ in range(draw.randint(0, 3))]
    every = [("Default", default), *(("Synonym", s) for s in synonyms), ("Japanese", japanese)]
    every += [("English", english)] if english else []
    every += [(language, romaji(draw)) for language in ("German", "Spanish", "French") if draw.random() < 0.4]
    return {
        "titles": [{"type": kind, "title": text} for kind, text in every],
        "title": default, "title_english": english, "title_japanese": japanese, "title_synonyms": synonyms,
    }


def days(draw, status):
    """First and last day of airing, as (year, month, day); None: not known."""
    if status == "Not yet aired":
        return (2026, draw.randint(7, 12), draw.randint(1, 28)), None
    if status == "Currently Airing":
        return (2025, draw.randint(10, 12), draw.randint(1, 28)), None
    year, month, day = draw.randint(1985, 2024), draw.randint(1, 12), draw.randint(1, 28)
    return (year, month, day), (year + (month + 2) // 12, (month + 2) % 12 + 1, day)


def aired(first, last):
    def parts(date):
        year, month, day = date or (None, None, None)
        return {"day": day, "month": month, "year": year}

    def iso(date):
        return "{}-{:02}-{:02}T00:00:00+00:00".format(*date) if date else None

    def text(date):
        return f"{MONTHS[date[1] - 1]} {date[2]}, {date[0]}" if date else "?"

    both = {"from": first, "to": last}
    return {
        **{key: iso(date) for key, date in both.items()}, "prop": {key: parts(date) for key, date in both.items()},
        "string": f"{text(first)} to {text(last)}",
    }


def images(number):
    address = f"{SITE}/images/anime/{number % 1999}/{number}"
    sizes = {"image_url": "", "small_image_url": "t", "large_image_url": "l"}
    return {ending: {name: f"{address}{size}.{ending}" for name, size in sizes.items()} for ending in ("jpg", "webp")}


def trailer(draw):
    video = "".join(draw.choices(VIDEO, k=11))
    embed = f"https://www.youtube-nocookie.com/embed/{video}?enablejsapi=1&wmode=opaque&autoplay=1"
    sizes = ("image_url", "small_image_url", "medium_image_url", "large_image_url", "maximum_image_url")
    return {
        "youtube_id": None, "url": None, "embed_url": embed if draw.random() < 0.9 else None,
        "images": dict.fromkeys(sizes),
    }


def entities(draw, kind, known, fewest, most):
    def entity(number):
        name = f"{kind[:-1].title()} {number}"
        return {"mal_id": number, "type": "anime", "name": name, "url": f"{SITE}/anime/{kind}/{number}/{kind.title()}"}

    return [entity(number) for number in draw.sample(range(1, known + 1), draw.randint(fewest, most))]


def figures(draw, position):
    known = draw.random() < 0.95
    return {
        "score": round(draw.uniform(5, 9.3), 2) if known else None,
        "scored_by": draw.randint(200, 2_000_000) if known else None,
        "rank": position if known else None,
        "popularity": draw.randint(1, 30_000), "members": draw.randint(500, 4_000_000),
        "favorites": draw.randint(0, 90_000),
    }


def broadcast(draw):
    day, time = draw.choice(DAYS), f"{draw.randint(0, 23):02}:30"
    return {"day": day, "time": time, "timezone": "Asia/Tokyo", "string": f"{day} at {time} (JST)"}


def synopsis(draw):
    parts = (" ".join(sentence(draw) for _ in range(3)) for _ in range(2))
    return "\n\n".join([*parts, "[Written by MAL Rewrite]"])


def anime(draw, number, position):
    status = draw.choice(STATUSES)
    first, last = days(draw, status)
    on_tv = draw.random() < 0.6
    named = titles(draw)
    return {
        "mal_id": number, "url": f"{SITE}/anime/{number}/{named['title'].replace(' ', '_')}",
        "images": images(number), "trailer": trailer(draw), "approved": True, **named,
        "type": draw.choice(TYPES), "source": draw.choice(SOURCES), "episodes": draw.choice([1, 12, 13, 24, 26, None]),
        "status": status, "airing": status == "Currently Airing", "aired": aired(first, last),
        "duration": draw.choice(DURATIONS), "rating": draw.choice(RATINGS), **figures(draw, position),
        "synopsis": synopsis(draw), "background": sentence(draw) if draw.random() < 0.3 else "",
        "season": SEASONS[(first[1] - 1) // 3] if on_tv else None, "year": first[0] if on_tv else None,
        "broadcast": broadcast(draw),
        **{kind: entities(draw, kind, *range_) for kind, *range_ in ENTITIES},
    }


def next_day(draw, record, position):
    if draw.random() >= CHANGED:
        return record
    moved = copy.deepcopy(record) | figures(draw, position)
    if draw.random() < FACT_OF_CHANGED:
        moved["episodes"] = (moved["episodes"] or 0) + 1
        moved["genres"] = entities(draw, *ENTITIES[3])
    return moved


def page(at, pages, records):
    """The page that is number `at` of all pages, from 0, as a page of its list."""
    list_start = at // LIST_PAGES * LIST_PAGES
    number, last = at - list_start + 1, min(LIST_PAGES, pages - list_start)
    items = {"count": len(records), "total": last * PER_PAGE, "per_page": PER_PAGE}
    pagination = {"last_visible_page": last, "has_next_page": number < last, "current_page": number, "items": items}
    whole = {"pagination": pagination, "data": records}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n"


def write_pages(folder, count):
    draw = random.Random(count)
    numbers = draw.sample(range(1, 4 * count), count)
    pages = -(-count // PER_PAGE)
    files = (open(Path(folder, f"day{day}.jsonl"), "w", encoding="utf-8") for day in (1, 2))
    with next(files) as first, next(files) as second:
        for at in range(pages):
            start = at * PER_PAGE
            placed = list(enumerate(numbers[start : start + PER_PAGE], start + 1))
            today = [anime(draw, number, position) for position, number in placed]
            tomorrow = [next_day(draw, record, position) for record, (position, _) in zip(today, placed)]
            first.write(page(at, pages, today))
            second.write(page(at, pages, tomorrow))


if __name__ == "__main__":
    write_pages(sys.argv[2], int(sys.argv[1]))
