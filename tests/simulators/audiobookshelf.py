#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An Audiobookshelf 2.36 that can be told to fail: invented libraries on loopback with the real server's habits.

The first line printed is the base address, the second an API key. Users: root (password "secret-root", may do all)
and mia ("secret-mia", a plain user, who may read but not change anything). `GET /_stats` tells what was asked, `POST /_faults` takes a fault or a list of
them, `POST /_touch` {"books": n} changes so many books, `POST /_expire` ends every access token, `POST /_remove` {"id"}
takes a book away, `POST /_rename` {"author", "to"} renames an author, `POST /_edit` {"id", "metadata"} is what a person
does to a book in the web client, `POST /_book` {"id"} tells its metadata, `POST /_store` {"folder"} switches "store
metadata with item" on, with the first library's folder being this one here, `POST /_reset` forgets counters, tokens and
faults.

A fault: {"kind": …, "path": "/api/items", "page": 3, "skip": 0, "times": 1, …}. It hits the requests whose path
begins with "path" (default: all under /api), whose page is "page" (default: any), after "skip" of them, "times" times
(0: for ever).
  status        any "status" with its "text", as Express sends it
  429           too many requests, with RateLimit headers; "retry_after": "2" adds that header
  expire        the access tokens end before this request is looked at
  slow          the answer comes after "seconds" (default 3600)
  reset         the connection closes before the answer
  truncate      half of the body under the full length
  html          a page instead of JSON
  body          the text "body" with status 200
  ignorepaging  the first page, whatever page was asked
  ignorelimit   the whole library, whatever was asked
  remove        the first of the books that are asked for is removed from the library first
  unlist        the oldest book stands on no page, though it is there
  noid          the first book of the page has lost its id
  ignorefield   an update passes over the key "field" of the metadata
  midbatch      an update of several books fails after "after" of them
  poison        every update of the book "id" fails, and with it that of all behind it
  move          somebody changes the first of the books that are asked for, just before
  nototal       the page does not say how many there are, as happens while the real server scans

Habits of the real server, seen on 2.36.0: limit and page come back as numbers (as text in 2.2), what was not asked has
no key; `sort=updatedAt` is echoed but not obeyed, as is every sort that it does not know; without a known sort the
order is that of no key at all, though the same each time; every list item is minified; a batch leaves out what is gone;
an author who is renamed changes the lists, but no book's updatedAt. An update (as of its sources, models/Book.js) looks
up authors and series by their letters without case, keeps those it has where they stand, and forgets a series without
books; keys that it does not know are passed over; nothing changed is no error; all of a batch must be there.
"""
import argparse
import json
import os
import sys
import threading
import time
from collections import Counter
from urllib.parse import parse_qs, urlsplit

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from audiobookshelfaccounts import API_KEY, USERS, Accounts, Refused  # noqa: E402
from audiobookshelflibrary import Library  # noqa: E402
from loopback import CountingHandler, Faults, serve, statuses  # noqa: E402

SORTS = {"addedAt": lambda item: item["addedAt"], "size": lambda item: sum(file["size"] for file in item["files"]),
         "media.duration": lambda item: item["duration"], "media.metadata.title": lambda item: item["title"].lower(),
         "media.metadata.authorName": lambda item: (item["authors"], item["title"]),
         "media.metadata.publishedYear": lambda item: int(item["publishedYear"] or 0)}


class Service:
    """What is asked and answered, without sockets."""

    def __init__(self, options):
        self.options = options
        self.libraries = [Library("Main", options.books, options.seed, options.old),
                          Library("Small", min(options.books, 12), options.seed + 1, options.old, "/more")]
        self.lock = threading.RLock()
        self.reset()
        self.faults.add(options.fault)

    def reset(self):
        self.accounts = Accounts(self.options.old, self.options.auth_limit)
        self.faults = Faults("/api")
        self.counts, self.paths = Counter(), Counter()

    def stats(self):
        return {"requests": self.counts["requests"], "paths": dict(self.paths), "faults_left": self.faults.list,
                "statuses": statuses(self.counts), "books": len(self.libraries[0].items)}

    # Accounts

    def user(self, name, tokens=None):
        answer = {"id": f"id-of-{name}", "username": name, "type": USERS[name][1], "token": f"legacy-token-of-{name}",
                  "mediaProgress": self.libraries[0].progress(), "isActive": True, "isLocked": False,
                  "permissions": {"download": True, "update": self.may_update(name), "delete": name == "root"},
                  "librariesAccessible": []}
        return answer | ({"accessToken": tokens[0], "refreshToken": tokens[1]} if tokens else {})

    def may_update(self, name):
        return USERS[name][1] == "root"

    def signed_in(self, name, tokens):
        return {"user": self.user(name, tokens), "userDefaultLibraryId": self.libraries[0].id, "ereaderDevices": [],
                "serverSettings": {"version": "2.2.5" if self.options.old else "2.36.0"}, "Source": "simulator"}

    def login(self, body, headers):
        if USERS.get(body.get("username"), [None])[0] != body.get("password"):
            raise Refused(401, "Unauthorized")
        tokens = None if self.options.old else self.accounts.pair(body["username"])
        if tokens and headers.get("x-return-tokens") != "true":
            tokens = (tokens[0], None)
        return self.signed_in(body["username"], tokens)

    def refreshed(self, headers):
        if self.options.old:
            raise Refused(404, "Not Found")
        name = self.accounts.refresh.pop(headers.get("x-refresh-token"), None)
        if name is None:
            raise Refused(401, json.dumps({"error": "Invalid refresh token"}))
        return self.signed_in(name, self.accounts.pair(name))

    def status(self):
        if self.options.old:
            return {"isInit": True, "language": "en-us"}
        return {"app": "audiobookshelf", "serverVersion": "2.36.0", "isInit": True, "language": "en-us",
                "authMethods": ["local"], "authFormData": {"authLoginCustomMessage": ""}}

    # Libraries

    def library(self, library_id):
        for library in self.libraries:
            if library.id == library_id:
                return library
        raise Refused(404, "Library not found")

    def items(self, library, query, faults):
        kinds = {fault["kind"] for fault in faults}
        old = self.options.old
        items = library.filtered(query.get("filter", ""))
        key = SORTS.get(query.get("sort"))
        if old and query.get("sort") == "updatedAt":
            key = lambda item: item["updatedAt"]  # noqa: E731
        # By the book's id when no sort is known: no order that means anything, but the same each time.
        items = sorted(items, key=key or (lambda item: item["media"]), reverse=bool(key) and query.get("desc") == "1")
        if "unlist" in kinds:
            items.remove(min(items, key=SORTS["addedAt"]))
        limit, page = (int(text) if text.isdigit() else 0 for text in (query.get("limit", ""), query.get("page", "")))
        first = 0 if "ignorepaging" in kinds else page * limit
        part = items if not limit or "ignorelimit" in kinds else items[first:first + limit]
        rows = [library.minified(item) for item in part]
        if "noid" in kinds and rows:
            del rows[0]["id"]
        total = {} if "nototal" in kinds else {"total": len(items)}
        answer = {"results": rows, **total, "limit": limit, "page": page, "sortDesc": query.get("desc") == "1",
                  "mediaType": "book", "minified": query.get("minified") == "1", "collapseseries": False, "include": "",
                  "offset": page * limit}
        if old:
            answer |= {name: query[name] for name in ("limit", "page") if name in query}
        return answer | {name: query[key] for name, key in (("sortBy", "sort"), ("filterBy", "filter")) if key in query}

    def one(self, item_id, expanded):
        for library in self.libraries:
            if item_id in library.by_id:
                item = library.by_id[item_id]
                return library.expanded(item) if expanded else library.plain(item)
        return None

    def batch(self, body, faults):
        ids = body.get("libraryItemIds") or []
        if not ids:
            raise Refused(403, "Invalid payload")
        if any(fault["kind"] == "remove" for fault in faults):
            for library in self.libraries:
                library.remove(ids[0])
        if any(fault["kind"] == "move" for fault in faults):
            library, item = self.place_of(ids[0])
            library.change(item)
        wanted = set(ids)
        found = [library.expanded(item) for library in self.libraries for item in library.items if item["id"] in wanted]
        return {"libraryItems": found}

    def place_of(self, item_id):
        for library in self.libraries:
            if item_id in library.by_id:
                return library, library.by_id[item_id]
        raise Refused(404, "Not Found")

    def update(self, item_id, media, faults):
        """Of one book; what the server makes of "metadata"."""
        library, item = self.place_of(item_id)
        if any(fault["kind"] == "poison" and fault["id"] == item_id for fault in faults):
            raise Refused(500, "Internal Server Error")
        ignored = {fault["field"] for fault in faults if fault["kind"] == "ignorefield"}
        metadata = (media or {}).get("metadata") or {}
        return library.update(item, {key: value for key, value in metadata.items() if key not in ignored})

    def update_batch(self, name, changes, faults):
        if not self.may_update(name):
            raise Refused(403, "Forbidden")
        ids = [change.get("id") for change in changes] if isinstance(changes, list) else []
        if not ids or len(set(ids)) != len(ids):
            raise Refused(400, "Bad Request")
        for item_id in ids:
            self.place_of(item_id)
        updates = 0
        for place, change in enumerate(changes):
            if any(fault["kind"] == "midbatch" and fault["after"] == place for fault in faults):
                raise Refused(500, "Internal Server Error")
            updates += self.update(change["id"], change.get("mediaPayload"), faults)
        return {"success": True, "updates": updates}

    def update_one(self, name, item_id, media, faults):
        library, item = self.place_of(item_id)
        if not self.may_update(name):
            raise Refused(403, "Forbidden")
        return {"updated": self.update(item_id, media, faults), "libraryItem": library.plain(item)}

    @staticmethod
    def cut(rows, query, name):
        """Authors come whole unless a limit is given, series only with one."""
        limit, page = int(query.get("limit") or 0), int(query.get("page") or 0)
        if not limit and name == "authors":
            return {"authors": rows}
        part = rows[page * limit:(page + 1) * limit]
        return {"results": part, "total": len(rows), "limit": limit, "page": page, "sortDesc": False, "minified": False,
                "include": ""}

    def answer(self, method, path, query, body, headers, faults):
        """The public part, then what needs a token."""
        if path == "/status":
            return self.status()
        if path == "/ping":
            return {"success": True}
        if path == "/login":
            return self.login(body, headers)
        if path == "/auth/refresh":
            return self.refreshed(headers)
        if not path.startswith("/api/"):
            raise Refused(404, "Not Found")
        name = self.accounts.user_of((headers.get("Authorization") or "").removeprefix("Bearer "))
        parts = path.split("/")[2:]
        if parts == ["me"]:
            return self.user(name)
        if parts == ["authorize"] and method == "POST":
            return self.signed_in(name, None)
        if parts == ["libraries"]:
            rows = [library.described() for library in self.libraries]
            return rows if self.options.old else {"libraries": rows}
        if parts == ["items", "batch", "get"] and method == "POST":
            return self.batch(body, faults)
        if parts == ["items", "batch", "update"] and method == "POST":
            return self.update_batch(name, body, faults)
        if parts[0] == "items" and parts[2:] == ["media"] and method == "PATCH":
            return self.update_one(name, parts[1], body, faults)
        return self.part(parts, query, faults)

    def part(self, parts, query, faults):
        if parts[0] == "libraries" and len(parts) == 3:
            library = self.library(parts[1])
            if parts[2] == "items":
                return self.items(library, query, faults)
            if parts[2] in ("series", "authors"):
                return self.cut(getattr(library, parts[2])(), query, parts[2])
        if parts[0] == "items" and len(parts) == 2:
            found = self.one(parts[1], query.get("expanded") == "1")
            if found:
                return found
        raise Refused(404, "Not Found")


class Handler(CountingHandler):
    kind = "application/json; charset=utf-8"
    packed = ""  # all

    def refuse(self, status, text, headers=()):
        # Express takes a text of its own for a page, and only the status' name for text.
        names = ("Unauthorized", "Not Found", "Forbidden", "Internal Server Error")
        kind = "application/json" if text.startswith("{") else "text/plain" if text in names else "text/html"
        kind += "; charset=utf-8"
        self.reply(status, text.encode(), headers, kind)

    def control(self, asked):
        service = self.service
        with service.lock:
            if self.path == "/_stats":
                return service.stats()
            if self.path == "/_faults":
                service.faults.add(asked if isinstance(asked, list) else [asked])
            elif self.path == "/_reset":
                service.reset()
            elif self.path == "/_expire":
                service.accounts.access.clear()
            elif self.path == "/_touch":
                return service.libraries[0].touch(asked["books"])
            elif self.path == "/_rename":
                return service.libraries[0].rename(asked["author"], asked["to"])
            elif self.path == "/_edit":
                library, item = service.place_of(asked["id"])
                return {"updated": library.update(item, asked["metadata"])}
            elif self.path == "/_store":
                service.libraries[0].stored = asked["folder"]
            elif self.path == "/_book":
                library, item = service.place_of(asked["id"])
                return library.expanded(item)["media"]["metadata"]
            elif self.path == "/_remove":
                service.libraries[0].remove(asked["id"])
            else:
                return None
        return {}

    def do_GET(self):
        self.serve("GET", None)

    def do_POST(self):
        asked = self.asked()
        self.serve("POST", {} if asked is None else asked)

    def do_PATCH(self):
        asked = self.asked()
        self.serve("PATCH", {} if asked is None else asked)

    def serve(self, method, asked):
        if self.path.startswith("/_"):
            answer = self.control(asked)
            self.reply(404 if answer is None else 200, json.dumps(answer).encode())
            return
        url = urlsplit(self.path)
        base = self.service.options.base_path
        path = url.path.removeprefix(base) if url.path.startswith(base + "/") else url.path
        query = {key: values[-1] for key, values in parse_qs(url.query, keep_blank_values=True).items()}
        service = self.service
        with service.lock:
            service.counts["requests"] += 1
            service.paths[f"{method} {path}"] += 1
            faults = service.faults.due(path, int(query["page"]) if query.get("page", "").isdigit() else None)
            if any(fault["kind"] == "expire" for fault in faults):
                service.accounts.access.clear()
        if not any(self.broke(fault) for fault in faults):
            self.answer(method, path, query, asked, faults)

    def broke(self, fault):
        """Answers in the fault's stead of the service; False when the fault only changes the answer."""
        kind = fault["kind"]
        if kind == "429":
            retry = [("Retry-After", fault["retry_after"])] if "retry_after" in fault else []
            self.refuse(429, '{"error":"Too many requests"}',
                        [("RateLimit-Limit", "40"), ("RateLimit-Remaining", "0"), ("RateLimit-Reset", "600"), *retry])
        elif kind == "status":
            self.refuse(fault["status"], fault.get("text", "Internal Server Error"))
        elif kind == "html":
            self.reply(200, b"<!DOCTYPE html><html><body>A page of the web client</body></html>", kind="text/html")
        elif kind == "body":
            self.reply(200, fault["body"].encode())
        elif kind == "reset":
            self.close_connection = True
        else:
            if kind == "slow":
                self.service.stopping.wait(fault.get("seconds", 3600))
            return False
        return True

    def answer(self, method, path, query, asked, faults):
        service = self.service
        try:
            with service.lock:
                limits = service.accounts.admit(time.monotonic()) if path in ("/login", "/auth/refresh") else []
                body = json.dumps(service.answer(method, path, query, asked, self.headers, faults), ensure_ascii=False)
        except Refused as refused:
            self.refuse(refused.status, refused.text, refused.headers)
            return
        if any(fault["kind"] == "truncate" for fault in faults):
            self.reply_half(body.encode())
        else:
            self.reply(200, body.encode(), limits)


def parsed(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--books", type=int, default=1605, help="size of the first library")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--base-path", default="/audiobookshelf", help="answered under this path and without it")
    parser.add_argument("--old", action="store_true", help="2.2.5: li_ ids, bare lists, one lasting token")
    parser.add_argument("--auth-limit", type=int, default=40, help="log-ins and refreshes in 10 minutes")
    parser.add_argument("--fault", type=json.loads, action="append", default=[], metavar="JSON")
    return parser.parse_args(arguments)


def main():
    service = Service(parsed(sys.argv[1:]))
    base = service.options.base_path
    serve(Handler, service, service.options.port, lambda port: f"http://127.0.0.1:{port}{base}\n{API_KEY}")


if __name__ == "__main__":
    main()
