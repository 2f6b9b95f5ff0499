# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may ask the simulated Audiobookshelf, with which token, and how often one may log in."""
import json
from collections import deque

USERS = {"root": ("secret-root", "root"), "mia": ("secret-mia", "user")}
API_KEY = "api-key-of-the-root-user"
AUTH_WINDOW = 600  # seconds


class Refused(Exception):
    def __init__(self, status, text, headers=()):
        super().__init__(status)
        self.status, self.text, self.headers = status, text, list(headers)


class Accounts:
    """Tokens: access ones end on order, refresh ones serve once. Before 2.26 there is one token that never ends."""

    def __init__(self, old, limit):
        self.old, self.limit = old, limit
        self.access, self.refresh, self.asked = {}, {}, deque()
        self.issued = 0

    def admit(self, now):
        """The RateLimit headers of the routes that hand out tokens."""
        while self.asked and self.asked[0] <= now - AUTH_WINDOW:
            self.asked.popleft()
        self.asked.append(now)
        left = self.limit - len(self.asked)
        reset = int(self.asked[0] + AUTH_WINDOW - now)
        headers = [("RateLimit-Policy", f"{self.limit};w={AUTH_WINDOW}"), ("RateLimit-Limit", str(self.limit)),
                   ("RateLimit-Remaining", str(max(0, left))), ("RateLimit-Reset", str(reset))]
        if left < 0:
            text = json.dumps({"error": "Too many authentication requests"})
            raise Refused(429, text, [*headers, ("Retry-After", str(reset))])
        return headers

    def pair(self, name):
        self.issued += 1
        access, refresh = f"access-token-{self.issued}-{name}", f"refresh-token-{self.issued}-{name}"
        self.access[access] = self.refresh[refresh] = name
        return access, refresh

    def user_of(self, token):
        if token == API_KEY and not self.old:
            return "root"
        legacy = token.removeprefix("legacy-token-of-")
        if token != legacy and legacy in USERS:
            return legacy
        if token in self.access:
            return self.access[token]
        raise Refused(401, "Unauthorized")
