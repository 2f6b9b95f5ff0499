# SPDX-License-Identifier: GPL-3.0-or-later
"""What the simulated services share: faults on order, counted answers, and answers that go wrong on the wire.

A service has a `lock`, a Counter `counts` and, while it serves, an Event `stopping`. Paths that begin with "/_" are
controls of the simulator and are not counted.
"""
import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WORTH_PACKING = 500  # bytes


class Faults:
    """A queue of faults. One hits the requests whose path begins with "path" (default: `path`), whose page is "page"
    (default: any), after "skip" of them, "times" times (0: for ever)."""

    def __init__(self, path="", faults=()):
        self.path = path
        self.list = []
        self.add(faults)

    def add(self, faults):
        self.list += [{"path": self.path, "page": None, "skip": 0, "times": 1} | fault for fault in faults]

    def due(self, path, page):
        """The faults that hit this request, in order."""
        hits = []
        for fault in self.list:
            if path.startswith(fault["path"]) and fault["page"] in (None, page):
                if fault["skip"] > 0:
                    fault["skip"] -= 1
                    continue
                hits.append(fault)
                if fault["times"] > 0:
                    fault["times"] = fault["times"] - 1 or -1
        self.list = [fault for fault in self.list if fault["times"] >= 0]
        return hits


class CountingHandler(BaseHTTPRequestHandler):
    """Answers whole or by half, packed where the client can unpack, and counts the statuses it sends."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    service = None
    kind = "application/json"  # of answers that say nothing else
    packed = "application/json"  # kinds that begin like this are packed

    def handle(self):
        try:
            super().handle()
        except ConnectionError:
            pass  # the client has lost its patience

    def log_message(self, *_):
        pass

    def asked(self):
        """The JSON that was sent along; None without any."""
        return json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"null")

    def send_response(self, code, message=None):
        if not self.path.startswith("/_"):
            with self.service.lock:
                self.service.counts[str(code)] += 1
        super().send_response(code, message)

    def send_head(self, status, kind, length, headers):
        self.send_response(status)
        for name, value in [("Content-Type", kind), ("Content-Length", str(length)), *headers]:
            self.send_header(name, value)
        self.end_headers()

    def reply(self, status, body, headers=(), kind=None):
        kind = kind or self.kind
        takes_gzip = "gzip" in self.headers.get("Accept-Encoding", "")
        if takes_gzip and kind.startswith(self.packed) and len(body) > WORTH_PACKING:
            body = gzip.compress(body, 1)
            headers = [*headers, ("Content-Encoding", "gzip")]
        self.send_head(status, kind, len(body), headers)
        self.wfile.write(body)

    def reply_half(self, body):
        """Half of the body under the full length; then the connection closes."""
        self.close_connection = True
        self.send_head(200, self.kind, len(body), ())
        self.wfile.write(body[:len(body) // 2])


def statuses(counts):
    return {key: value for key, value in sorted(counts.items()) if key.isdigit()}


def serve(handler, service, port, say):
    """Serves on loopback until it is interrupted. `say(port)` is printed first; port 0 takes a free one."""
    service.stopping = threading.Event()
    handler.service = service
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    server.daemon_threads = True
    print(say(server.server_address[1]), flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        service.stopping.set()
