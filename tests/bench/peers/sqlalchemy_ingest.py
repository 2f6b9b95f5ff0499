#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of the ingest bench: pydantic models and SQLAlchemy Core bulk upserts, one commit a page, into the schema of
the product. It is written to be fast: ids and tags are kept in memory, pairs that stand already are not written again.
The interpreter is Debian's, whose python3-sqlalchemy and python3-pydantic it needs.

    sqlalchemy_ingest.py SCHEMA DATABASE DAY…      prints a JSON line a day: records, seconds
"""

import itertools
import json
import re
import sqlite3
import sys
import time
import unicodedata
import zlib
from typing import List, Optional

import pydantic
import sqlalchemy
from sqlalchemy.dialects.sqlite import insert

SEASONS = {"winter": 1, "spring": 2, "summer": 3, "fall": 4}
TAG_KINDS = {
    "genres": "genre", "explicit_genres": "explicit_genre", "themes": "theme", "demographics": "demographic",
    "studios": "studio", "producers": "producer", "licensors": "licensor",
}
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000", "cache_size=-65536")


class Title(pydantic.BaseModel):
    type: str
    title: str


class Entity(pydantic.BaseModel):
    mal_id: int
    name: str


class Image(pydantic.BaseModel):
    image_url: Optional[str]
    large_image_url: Optional[str]


class Images(pydantic.BaseModel):
    jpg: Image


class Trailer(pydantic.BaseModel):
    youtube_id: Optional[str]
    embed_url: Optional[str]


class Day(pydantic.BaseModel):
    day: Optional[int]
    month: Optional[int]
    year: Optional[int]

    def text(self):
        parts = itertools.takewhile(bool, (self.year, self.month, self.day))
        return "-".join(f"{part:02}" for part in parts) or None


class Days(pydantic.BaseModel):
    first: Day = pydantic.Field(alias="from")
    last: Day = pydantic.Field(alias="to")


class Aired(pydantic.BaseModel):
    prop: Days


class Broadcast(pydantic.BaseModel):
    day: Optional[str]
    time: Optional[str]
    timezone: Optional[str]


class Record(pydantic.BaseModel):
    mal_id: pydantic.PositiveInt
    url: str
    images: Images
    trailer: Trailer
    approved: bool
    titles: List[Title]
    title: pydantic.constr(min_length=1)
    type: Optional[str]
    source: Optional[str]
    episodes: Optional[pydantic.PositiveInt]
    status: str
    aired: Aired
    duration: str
    rating: Optional[str]
    score: Optional[pydantic.confloat(ge=0, le=10)]
    scored_by: Optional[pydantic.NonNegativeInt]
    rank: Optional[pydantic.NonNegativeInt]
    popularity: Optional[pydantic.NonNegativeInt]
    members: Optional[pydantic.NonNegativeInt]
    favorites: Optional[pydantic.NonNegativeInt]
    season: Optional[str]
    year: Optional[int]
    broadcast: Broadcast
    producers: List[Entity]
    licensors: List[Entity]
    studios: List[Entity]
    genres: List[Entity]
    explicit_genres: List[Entity]
    themes: List[Entity]
    demographics: List[Entity]

    @pydantic.validator("score")
    def zero_is_unknown(cls, score):
        return score or None


def text_key(text):
    plain = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFKC", "".join(c for c in plain if not "\u0300" <= c <= "\u036f"))


def duration_seconds(text):
    pairs = re.findall(r"(\d+) (hr|min|sec)", text)
    return sum(int(number) * {"hr": 3600, "min": 60, "sec": 1}[unit] for number, unit in pairs) or None


def facts(record):
    return json.dumps(
        {
            "titles": [title.dict() for title in record.titles], "broadcast": record.broadcast.dict(),
            "url": record.url, "cover": record.images.jpg.large_image_url,
            "trailer": record.trailer.youtube_id or record.trailer.embed_url,
        },
        ensure_ascii=False, separators=(",", ":"),
    )


def anime_row(record, work):
    return {
        "work_id": work, "type": record.type, "status": record.status, "source_material": record.source,
        "episodes": record.episodes, "duration_seconds": duration_seconds(record.duration), "rating": record.rating,
        "aired_from": record.aired.prop.first.text(), "aired_to": record.aired.prop.last.text(),
        "season": record.year * 10 + SEASONS[record.season] if record.year and record.season else None,
        "score": record.score, "scored_by": record.scored_by, "rank": record.rank, "popularity": record.popularity,
        "members": record.members, "favorites": record.favorites,
        "search_text": "\n".join(text_key(title.title) for title in record.titles), "facts": facts(record),
    }


class Ingest:
    def __init__(self, schema, path):
        with sqlite3.connect(path) as database:
            database.executescript(open(schema, encoding="utf-8").read())
        self.engine = sqlalchemy.create_engine(f"sqlite:///{path}")
        sqlalchemy.event.listen(self.engine, "connect", self.configure)
        self.tables = sqlalchemy.MetaData()
        self.tables.reflect(self.engine)
        self.next_work = itertools.count(1)
        self.tags = {}

    @staticmethod
    def configure(connection, _):
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    def upsert(self, connection, name, rows, keys, kept=()):
        if rows:
            statement = insert(self.tables.tables[name])
            updated = {column: statement.excluded[column] for column in rows[0] if column not in (*keys, *kept)}
            connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=updated), rows)

    def work_ids(self, connection, records):
        identifiers = self.tables.tables["identifiers"]
        values = [str(record.mal_id) for record in records]
        among = (identifiers.c.scheme == "mal") & identifiers.c.value.in_(values)
        query = sqlalchemy.select(identifiers.c.value, identifiers.c.work_id).where(among)
        known = dict(connection.execute(query).all())
        return {value: known.get(value) or next(self.next_work) for value in values}, known

    def tag_pairs(self, connection, records, works):
        seen = {}
        pairs = set()
        for record in records:
            for field, kind in TAG_KINDS.items():
                for entity in getattr(record, field):
                    seen[kind, entity.mal_id] = entity.name
                    pairs.add((works[str(record.mal_id)], (kind, entity.mal_id)))
        missing = {key: len(self.tags) + at for at, key in enumerate((key for key in seen if key not in self.tags), 1)}
        self.tags.update(missing)
        rows = [{"id": tag, "kind": key[0], "source_id": key[1], "name": seen[key]} for key, tag in missing.items()]
        self.upsert(connection, "tags", rows, ["kind", "source_id"], ["id"])
        return {(work, self.tags[key]) for work, key in pairs}

    def write_tags(self, connection, records, works, known):
        table = self.tables.tables["work_tags"]
        wanted = self.tag_pairs(connection, records, works)
        old = sqlalchemy.select(table.c.work_id, table.c.tag_id).where(table.c.work_id.in_(list(known.values())))
        standing = {tuple(row) for row in connection.execute(old)} if known else set()
        if gone := standing - wanted:
            where = (table.c.work_id == sqlalchemy.bindparam("w")) & (table.c.tag_id == sqlalchemy.bindparam("t"))
            connection.execute(table.delete().where(where), [{"w": work, "t": tag} for work, tag in gone])
        if new := wanted - standing:
            connection.execute(table.insert(), [{"work_id": work, "tag_id": tag} for work, tag in new])

    def write_page(self, connection, crawl, page, records, position):
        works, known = self.work_ids(connection, records)
        now = int(time.time() * 1_000_000)
        rows = [anime_row(record, works[str(record.mal_id)]) for record in records]
        self.upsert(connection, "works", [
            {"id": row["work_id"], "kind": "anime", "title": record.title, "title_key": text_key(record.title),
             "content_hash": zlib.crc32(row["facts"].encode()), "created_at": now, "updated_at": now}
            for record, row in zip(records, rows)
        ], ["id"], ["created_at"])
        new = [{"scheme": "mal", "value": v, "work_id": work} for v, work in works.items() if v not in known]
        self.upsert(connection, "identifiers", new, ["scheme", "value"])
        self.upsert(connection, "anime", rows, ["work_id"])
        self.write_tags(connection, records, works, known)
        figures = ("rank", "score", "scored_by", "members", "favorites", "popularity")
        self.upsert(connection, "snapshot_entries", [
            {"crawl_id": crawl, "source_id": record.mal_id, "work_id": row["work_id"], "position": position + at,
             **{name: row[name] for name in figures}}
            for at, (record, row) in enumerate(zip(records, rows), 1)
        ], ["crawl_id", "source_id"])
        crawls = self.tables.tables["crawls"]
        connection.execute(crawls.update().where(crawls.c.id == crawl).values(
            next_page=page + 1, works=crawls.c.works + len(records), new=crawls.c.new + len(new), updated_at=now))

    def crawl(self, day, pages):
        with self.engine.begin() as connection:
            row = {"source": "jikan", "list": "top", "day": f"2026-01-0{day}", "state": "running", "next_page": 1,
                   "started_at": 0, "updated_at": 0}
            crawl = connection.execute(self.tables.tables["crawls"].insert(), row).inserted_primary_key[0]
        position = 0
        for page, text in enumerate(pages, 1):
            records = [Record.parse_obj(item) for item in json.loads(text)["data"]]
            with self.engine.begin() as connection:
                self.write_page(connection, crawl, page, records, position)
            position += len(records)
        return position


def main(schema, database, *days):
    ingest = Ingest(schema, database)
    for day, path in enumerate(days, 1):
        with open(path, encoding="utf-8") as file:
            pages = file.readlines()
        begun = time.monotonic()
        records = ingest.crawl(day, pages)
        print(json.dumps({"records": records, "seconds": time.monotonic() - begun}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
