#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Jikan v4 that can be told to fail: a catalogue on loopback with the real service's paging, limits and habits.

The first line printed is the base address. `GET /_stats` tells what was asked and how fast, `POST /_faults` takes a
list of faults, `POST /_day` lets a day pass, `POST /_reset` forgets counters and faults.

A fault: {"kind": …, "path": "/anime", "page": 3, "skip": 0, "times": 1, …}. It hits the requests whose path begins
with "path" (default: all) and whose page is "page" (default: any), after "skip" of them, "times" times (0: for ever).
  429       too many requests, string status; "retry_after": "2" adds the header
  status    any "status" with Jikan's error body
  html      a challenge page with status 200, or "status"
  wait      nothing until `POST /_release` {"path": …} names the same path, then as without a fault
  hang      nothing for "seconds" (default 3600), then the connection closes
  reset     the connection closes before the answer
  truncate  half of the body under the full length
  body      the text "body" with status 200
  badrecord rows of the page are spoilt: "field" (default "score") of row "row" (default 0) becomes "value"
  nofield   "field" is missing from every row
  duplicate the first row stands in the page twice
  shift     before the page is cut, the list moves down by one place
  empty     no rows, although the pagination promises more
  utf8      a byte that is not UTF-8 stands in the first title
  endless   the page is page 1 again and says that there is more
"""
import argparse
import datetime
import json
import os
import random
import sys
import threading
import time
from collections import Counter, defaultdict, deque
from urllib.parse import parse_qs, urlsplit

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from jikancatalogue import SEASONS, TAGS, Catalogue, invent, recorded  # noqa: E402
from loopback import CountingHandler, Faults, serve, statuses  # noqa: E402

PER_PAGE = 25
STATUSES = {"airing": "Currently Airing", "complete": "Finished Airing", "upcoming": "Not yet aired"}
ERRORS = {429: ("RateLimitException", "You are being rate-limited."),
          404: ("BadResponseException", "Resource does not exist"),
          400: ("ValidationException", "Invalid"),
          500: ("UpstreamException", "Request to MyAnimeList.net failed. MyAnimeList.net may be down."),
          503: ("BadResponseException", "Jikan failed to connect to MyAnimeList."),
          504: ("BadResponseException", "Jikan failed to connect to MyAnimeList.")}
CHALLENGE = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking</body></html>"


class Refused(Exception):
    def __init__(self, status):
        super().__init__(status)
        self.status = status


class Limits:
    """Counts like the service: sliding windows of a second and a minute. What was sent too fast is remembered."""

    def __init__(self, per_second, per_minute):
        self.windows = [(1.0, per_second, deque()), (60.0, per_minute, deque())]
        self.most = [0, 0]

    def admit(self, now):
        allowed = True
        for index, (span, limit, times) in enumerate(self.windows):
            times.append(now)
            while times[0] <= now - span:
                times.popleft()
            self.most[index] = max(self.most[index], len(times))
            allowed = allowed and (not limit or len(times) <= limit)
        return allowed


class Service:
    """What is asked and answered, without sockets."""

    def __init__(self, options):
        self.options = options
        self.today = datetime.date.fromisoformat(options.today)
        records = (recorded(options.fixtures) if options.fixtures
                   else [invent(number, options.seed, self.today) for number in range(1, options.works + 1)])
        self.catalogue = Catalogue(records, self.today, options.seed)
        self.lock = threading.RLock()
        self.reset(options.fault)

    def reset(self, faults=()):
        self.limits = Limits(self.options.per_second, self.options.per_minute)
        self.faults = Faults(faults=faults)
        self.shifted = 0
        self.gates = defaultdict(threading.Event)
        self.counts = Counter()
        self.paths = Counter()
        self.rng = random.Random(self.options.seed)

    def stats(self):
        return {"requests": self.counts["requests"], "throttled": self.counts["429"],
            "statuses": statuses(self.counts), "most_in_second": self.limits.most[0], "most_in_minute": self.limits.most[1], "paths": dict(self.paths),
            "faults_left": self.faults.list, "works": len(self.catalogue.records)}

    # Lists

    def now(self):
        return self.today.year, SEASONS[(self.today.month - 1) // 3]

    def listed(self, path, query):
        """The whole list behind a path, before paging."""
        parts = path.strip("/").split("/")
        catalogue = self.catalogue
        if parts == ["anime"]:
            return self.searched(query)
        if parts == ["top", "anime"]:
            return catalogue.ordered(catalogue.records, "rank", False)
        if parts == ["seasons", "now"]:
            return catalogue.season(*self.now())
        if parts == ["seasons", "upcoming"]:
            upcoming = [r for r in catalogue.records if r["status"] == STATUSES["upcoming"]]
            return catalogue.ordered(upcoming, "popularity", False)
        if len(parts) == 3 and parts[0] == "seasons" and parts[1].isdigit() and parts[2] in SEASONS:
            if int(parts[1]) < 1917 or int(parts[1]) > self.today.year + 2:
                raise Refused(404)
            return catalogue.season(int(parts[1]), parts[2])
        raise Refused(404)

    def searched(self, query):
        """Only "genres" filters by genre; "genre" is ignored in silence, as the real service does."""
        records = self.catalogue.records
        if "status" in query:
            records = [r for r in records if r["status"] == STATUSES.get(query["status"])]
        if "type" in query:
            records = [r for r in records if (r["type"] or "").lower().replace(" ", "_") == query["type"]]
        if "genres" in query:
            wanted = {int(number) for number in query["genres"].split(",")}
            records = [r for r in records if wanted <= {tag["mal_id"] for kind in TAGS for tag in r[kind]}]
        return self.catalogue.ordered(records, query.get("order_by", "mal_id"), query.get("sort") == "desc")

    def page(self, path, query, faults):
        number = int(query.get("page", 1))
        limit = int(query.get("limit", PER_PAGE))
        if not 1 <= limit <= PER_PAGE or number < 1:
            raise Refused(400)
        kinds = {fault["kind"] for fault in faults}
        whole = self.listed(path, query)
        self.shifted += "shift" in kinds
        if self.shifted:
            whole = [whole[-1 - i] for i in range(min(self.shifted, len(whole)))] + whole[:-self.shifted]
        first = 0 if "endless" in kinds else (number - 1) * limit
        rows = [] if "empty" in kinds else [dict(row) for row in whole[first:first + limit]]
        last = max(1, -(-len(whole) // limit))
        self.spoil(rows, faults)
        return {"pagination": {"last_visible_page": last,
                               "has_next_page": number < last or "endless" in kinds, "current_page": number,
                               "items": {"count": len(rows), "total": len(whole), "per_page": limit}}, "data": rows}

    @staticmethod
    def spoil(rows, faults):
        for fault in faults:
            if rows and fault["kind"] == "badrecord":
                rows[min(fault.get("row", 0), len(rows) - 1)][fault.get("field", "score")] = fault.get("value", "high")
            elif fault["kind"] == "nofield":
                for row in rows:
                    row.pop(fault.get("field", "score"), None)
            elif rows and fault["kind"] == "duplicate":
                rows.insert(1, dict(rows[0]))

    # One work

    def work(self, number, part):
        record = self.catalogue.by_number(number)
        if record is None:
            raise Refused(404)
        others = self.catalogue.records[:5]
        links = [{"name": "Crunchyroll", "url": f"https://www.crunchyroll.com/series-{number}"}]
        relations = [{"relation": "Sequel", "entry": [{"mal_id": number + 1, "type": "anime", "name": "The next one",
                                                       "url": f"https://myanimelist.net/anime/{number + 1}"}]}]
        answers = {
            None: record,
            "full": {"relations": relations, "theme": {"openings": [], "endings": []}, "external": [],
                     "streaming": links} | record,
            "relations": relations, "streaming": links,
            "statistics": {"watching": 10, "completed": 100, "on_hold": 5, "dropped": 3, "plan_to_watch": 50,
                           "total": 168, "scores": [{"score": n, "votes": n * 10, "percentage": n * 1.8}
                                                    for n in range(1, 11)]},
            "recommendations": [{"entry": {"mal_id": other["mal_id"], "url": other["url"], "images": {},
                                           "title": other["title"]}, "url": "", "votes": 9 - place}
                                for place, other in enumerate(others)],
        }
        if part not in answers:
            raise Refused(404)
        return {"data": answers[part]}

    def answer(self, path, query, faults):
        parts = path.strip("/").split("/")
        if parts == ["genres", "anime"]:
            return {"data": self.catalogue.genres(query.get("filter"))}
        if parts == ["seasons"]:
            return {"pagination": {"last_visible_page": 1, "has_next_page": False}, "data": self.catalogue.seasons()}
        if parts[0] == "anime" and len(parts) in (2, 3) and parts[1].isdigit():
            return self.work(int(parts[1]), parts[2] if len(parts) == 3 else None)
        return self.page(path, query, faults)


class Handler(CountingHandler):
    def refuse(self, status, headers=(), text=None):
        kind, message = ERRORS.get(status, ERRORS[500])
        body = {"status": text or status, "type": kind, "message": message, "error": None}
        self.reply(status, json.dumps(body).encode(), headers)

    def do_POST(self):
        asked = self.asked()
        service = self.service
        with service.lock:
            if self.path == "/_faults":
                service.faults.add(asked if isinstance(asked, list) else [asked])
            elif self.path == "/_release":
                service.gates[asked["path"]].set()
            elif self.path == "/_reset":
                service.reset()
            elif self.path == "/_day":
                self.reply(200, json.dumps(service.catalogue.next_day(**(asked or {}))).encode())
                return
            else:
                self.refuse(404)
                return
        self.reply(200, b"{}")

    def do_GET(self):
        url = urlsplit(self.path)
        if url.path == "/_stats":
            with self.service.lock:
                body = json.dumps(self.service.stats()).encode()
            self.reply(200, body)
            return
        path = url.path.removeprefix("/v4")
        query = {key: values[-1] for key, values in parse_qs(url.query, keep_blank_values=True).items()}
        service = self.service
        with service.lock:
            service.counts["requests"] += 1
            service.paths[self.path] += 1
            allowed = service.limits.admit(time.monotonic())
            faults = service.faults.due(path, int(query.get("page", 0)) or None) if allowed else []
            if service.rng.random() < service.options.fail_share:
                faults.append({"kind": "status", "status": 500})
        if not allowed:
            self.refuse(429, text="429")
        elif not any(self.broke(fault) for fault in faults):
            self.serve(path, query, faults)

    def broke(self, fault):
        """Answers in the fault's stead of the service; False when the fault only spoils the page."""
        kind = fault["kind"]
        if kind == "429":
            self.refuse(429, [("Retry-After", fault["retry_after"])] if "retry_after" in fault else [], "429")
        elif kind == "status":
            self.refuse(fault["status"])
        elif kind == "html":
            self.reply(fault.get("status", 200), CHALLENGE, [("cf-mitigated", "challenge")], "text/html")
        elif kind == "body":
            self.reply(200, fault["body"].encode())
        elif kind in ("hang", "reset"):
            self.close_connection = True
            if kind == "hang":
                self.service.stopping.wait(fault.get("seconds", 3600))
        elif kind == "wait":
            with self.service.lock:
                gate = self.service.gates[fault["path"]]
            gate.wait(3600)
            return False
        else:
            return False
        return True

    def serve(self, path, query, faults):
        try:
            with self.service.lock:
                body = json.dumps(self.service.answer(path, query, faults), ensure_ascii=False).encode()
        except Refused as refused:
            self.refuse(refused.status)
            return
        kinds = {fault["kind"] for fault in faults}
        if "utf8" in kinds:
            body = body.replace(b'"title": "', b'"title": "\xff', 1)
        # Seasons carry dates of 1970, nothing carries an ETag.
        headers = [("Cache-Control", "public, s-maxage=86400"), ("X-Cache-Status", "HIT")]
        if path.startswith("/seasons"):
            headers += [("Last-Modified", "Thu, 01 Jan 1970 00:00:00 GMT"),
                        ("Expires", "Fri, 02 Jan 1970 00:00:00 GMT")]
        if "truncate" in kinds:
            self.reply_half(body)
        else:
            self.reply(200, body, headers)


def parsed(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--works", type=int, default=3000, help="size of the invented catalogue")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--today", default="2026-05-07", help="the day that parts aired from upcoming works")
    parser.add_argument("--fixtures", metavar="DIR", help="serve the records recorded there instead")
    parser.add_argument("--per-second", type=int, default=3, help="0: no limit")
    parser.add_argument("--per-minute", type=int, default=60, help="0: no limit")
    parser.add_argument("--fail-share", type=float, default=0.0, help="share of requests answered with 500")
    parser.add_argument("--fault", type=json.loads, action="append", default=[], metavar="JSON")
    return parser.parse_args(arguments)


def main():
    service = Service(parsed(sys.argv[1:]))
    serve(Handler, service, service.options.port, lambda port: f"http://127.0.0.1:{port}/v4")


if __name__ == "__main__":
    main()
