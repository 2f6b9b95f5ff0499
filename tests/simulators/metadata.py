#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The metadata services on one loopback port, each under its own path, with invented books and anime: /audnexus,
/audible, /openlibrary, /itunes, /hardcover and /anilist. They can be told to fail.

The first line printed is the base address, the second the key that Hardcover wants. `GET /_stats` tells what was
asked, `POST /_faults` takes a fault or a list of them, `POST /_release` lets go who waits, `POST /_reset` forgets
counters and faults.

A fault: {"kind": …, "path": "/audnexus", "skip": 0, "times": 1, …}. It hits the requests whose path begins with
"path" (default: all), after "skip" of them, "times" times (0: for ever).
  429       too often, in the service's own way: Audnexus tells in the body for how long, AniList and Hardcover in
            headers, iTunes says 403 and Open Library nothing; "wait": seconds (default 2)
  status    any "status" with "body" (default: a page)
  errors    200 and a GraphQL envelope: "message", and what "more" holds
  slow      the answer comes after "seconds" (default 3600), or when it is released
  reset     the connection closes before the answer
  truncate  half of the body under the full length
  html      a bot check with status 200
  body      the text "body" with status 200
  utf8      a byte that is not UTF-8 stands in the first title
  string    Hardcover's search results come as the text of JSON
  lying     lists give their first page for every page, and promise more
"""
import argparse
import json
import os
import sys
import threading
from collections import Counter
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from loopback import CountingHandler, Faults, serve, statuses  # noqa: E402
from metadatabooks import Audible, Audnexus, ITunes, OpenLibrary, Refused  # noqa: E402
from metadatacatalogue import Catalogue  # noqa: E402
from metadatagraphql import KEY, AniList, Hardcover, envelope  # noqa: E402
from metadatashop import Shop  # noqa: E402

PAGE = "<!DOCTYPE html><html><head><title>Oops</title></head><body>Something went wrong</body></html>"
CHALLENGE = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Checking</body></html>"
RESET_AT = 4_000_000_000  # seconds since 1970: further ahead than any test's clock


class Service:
    """What is asked and answered, without sockets."""

    def __init__(self, options):
        self.options = options
        catalogue = Shop(options.catalogue, options.anime) if options.catalogue else Catalogue(options.books, options.anime)
        self.services = {"audnexus": Audnexus(catalogue), "audible": Audible(catalogue), "itunes": ITunes(catalogue),
                         "openlibrary": OpenLibrary(catalogue), "hardcover": Hardcover(catalogue),
                         "anilist": AniList(catalogue)}
        self.lock = threading.RLock()
        self.reset()
        self.faults.add(options.fault)

    def reset(self):
        self.faults = Faults()
        self.released = threading.Event()
        self.counts, self.paths = Counter(), Counter()

    def stats(self):
        return {"requests": self.counts["requests"], "paths": dict(self.paths), "faults_left": self.faults.list,
                "statuses": statuses(self.counts)}

    def throttled(self, name, wait):
        if name == "audnexus":
            return Audnexus.throttled(wait)
        if name == "itunes":
            return Refused(403, PAGE.replace("Oops", "Access Denied"))
        if name == "anilist":
            return Refused(429, envelope("Too Many Requests.", status=429),
                           [("Retry-After", str(wait)), ("X-RateLimit-Limit", "30"), ("X-RateLimit-Remaining", "0"),
                            ("X-RateLimit-Reset", str(RESET_AT))])
        if name == "hardcover":
            return Refused(429, {"error": "Too Many Requests", "message": "Slow down"},
                           [("Retry-After", str(wait)), ("RateLimit", f'"Free";r=0;t={wait}, "daily";r=4231;t=51234')])
        return Refused(429, PAGE)

    def answer(self, name, path, query, asked, headers, faults):
        service = self.services[name]
        return service.answer(asked, headers, faults) if asked is not None else service.answer(path, query, faults)


class Handler(CountingHandler):
    def refuse(self, refused):
        is_json = not isinstance(refused.body, str)
        body = json.dumps(refused.body) if is_json else refused.body
        self.reply(refused.status, body.encode(), refused.headers, "application/json" if is_json else "text/html")

    def control(self, asked):
        service = self.service
        with service.lock:
            if self.path == "/_stats":
                return service.stats()
            if self.path == "/_faults":
                service.faults.add(asked if isinstance(asked, list) else [asked])
            elif self.path == "/_release":
                service.released.set()
            elif self.path == "/_reset":
                service.reset()
            else:
                return None
        return {}

    def do_GET(self):
        self.serve(None)

    def do_POST(self):
        self.serve(self.asked())

    def serve(self, asked):
        if self.path.startswith("/_"):
            answer = self.control(asked)
            self.reply(404 if answer is None else 200, json.dumps(answer).encode())
            return
        url = urlsplit(self.path)
        name, _, rest = url.path.strip("/").partition("/")
        query = {key: values[-1] for key, values in parse_qs(url.query, keep_blank_values=True).items()}
        service = self.service
        with service.lock:
            service.counts["requests"] += 1
            service.paths[url.path] += 1
            faults = service.faults.due(url.path, None)
        if name not in service.services:
            self.refuse(Refused(404, PAGE))
        elif not any(self.broke(fault, name) for fault in faults):
            self.answer(name, "/" + rest, query, asked, faults)

    def broke(self, fault, name):
        """Answers in the fault's stead of the service; False when the fault only changes the answer."""
        kind = fault["kind"]
        if kind == "429":
            self.refuse(self.service.throttled(name, fault.get("wait", 2)))
        elif kind == "status":
            self.refuse(Refused(fault["status"], fault.get("body", PAGE), fault.get("headers", ())))
        elif kind == "errors":
            self.reply(200, json.dumps(envelope(fault["message"], **fault.get("more", {}))).encode())
        elif kind == "html":
            self.reply(200, CHALLENGE, [("cf-mitigated", "challenge")], "text/html")
        elif kind == "body":
            self.reply(200, fault["body"].encode())
        elif kind == "reset":
            self.close_connection = True
        else:
            if kind == "slow":
                self.service.released.wait(fault.get("seconds", 3600))
            return False
        return True

    def answer(self, name, path, query, asked, faults):
        kinds = {fault["kind"] for fault in faults}
        try:
            with self.service.lock:
                body = json.dumps(self.service.answer(name, path, query, asked, self.headers, faults),
                                  ensure_ascii=False).encode()
        except Refused as refused:
            self.refuse(refused)
            return
        if "utf8" in kinds:
            body = body.replace(b'"title": "', b'"title": "\xff', 1)
        if "truncate" in kinds:
            self.reply_half(body)
        else:
            self.reply(200, body, kind="text/javascript; charset=utf-8" if name == "itunes" else None)


def parsed(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--books", type=int, default=200)
    parser.add_argument("--catalogue", type=Path, help="JSON: the books, as tests/library/make writes them")
    parser.add_argument("--anime", type=int, default=300)
    parser.add_argument("--fault", type=json.loads, action="append", default=[], metavar="JSON")
    return parser.parse_args(arguments)


def main():
    service = Service(parsed(sys.argv[1:]))
    serve(Handler, service, service.options.port, lambda port: f"http://127.0.0.1:{port}\n{KEY}")


if __name__ == "__main__":
    main()
