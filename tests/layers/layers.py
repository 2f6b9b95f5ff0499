#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include and refuses each arrow that the house plan does not draw.

usage: layers.py ROOT QT_INCLUDE_FOLDER
"""

import re
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Iterator, Optional

from source import Finding, Include, Source, report, sources

# A room may include itself, what stands here beside it, and what that may include. A slash at the end means every room
# in there; a star stands for siblings, which never meet.
BELOW = {
    "models/base": [],
    "probe": [],
    "models/domain": ["models/base"],
    "models/search": ["models/base"],
    "models/settings": ["models/domain"],
    "models/jobs": ["models/domain"],
    "models/live": ["models/jobs"],
    "models/store": ["models/settings", "models/live", "models/search"],
    "models/figures": ["models/store"],
    "models/tables": ["models/store"],
    "workers/http": ["models/"],
    "workers/sources": ["workers/http"],
    "workers/sources/*": ["workers/sources"],
    "workers/audiobookshelf": ["workers/http"],
    "workers/covers": ["workers/http"],
    "workers/metadata": ["workers/http"],
    "workers/library": ["models/", "probe"],
    "workers/schedule": ["workers/http"],
    "workers/api": ["models/"],
    "ui/theme": ["models/"],
    "ui/delegates": ["ui/theme"],
    "ui/charts": ["ui/theme"],
    "ui/covers": ["ui/theme"],
    "ui/history": ["ui/theme"],
    "ui/panels": ["ui/delegates", "ui/charts", "ui/covers", "ui/history"],
    "ui/dialogs": ["ui/delegates", "ui/charts", "ui/history"],
    "ui/window": ["ui/panels", "ui/dialogs"],
    "app/assembly": ["models/", "workers/"],
    "app/output": ["models/"],
    "app/handover": ["app/output"],
    "app/batch": ["app/assembly", "app/handover", "ui/"],
    "app/desktop": ["app/batch"],
    "app": ["app/desktop"],
    "tests": ["app", "probe"],
}

# The longest prefix counts.
QT_MODULES = {
    "models": ["QtCore"],
    "models/store": ["QtCore", "QtSql"],
    "workers": ["QtCore", "QtNetwork"],
    "probe": [],
    "ui": ["QtCore", "QtGui", "QtWidgets", "QtCharts", "QtSvg"],
    "ui/window": ["QtCore", "QtGui", "QtWidgets", "QtDBus"],
}

# Headers of other libraries (a star stands for the rest of a name), and the sources behind which each stays; never a header of ours.
FOREIGN = {
    "tl/expected.hpp": "models/base/result.h",
    "sqlite3.h": "models/store/sqlite*.cpp",
    "libpq-fe.h": "models/store/postgres*.cpp",
    "curl/curl.h": "workers/http/curltransport.cpp",
    "zlib.h": "workers/http/*.cpp",
    "simdjson.h": "workers/sources/jikan/*reader.*|workers/library/probeanswer.cpp|models/store/storedtags.cpp",
    "qt6keychain/keychain.h": "models/settings/keyring*.cpp",
    "sodium.h": "models/settings/sealing.cpp",
    "taglib/*": "probe/taglibreader.cpp",
    "libav*": "probe/av*.cpp",
}
SYSTEM = re.compile(r"[a-z_0-9]+|(sys|net|netinet|arpa|linux)/[a-z_]+\.h|"
                    r"(dirent|dlfcn|fcntl|netdb|poll|pthread|pwd|sched|signal|spawn|stdio|stdlib|string|termios|unistd|errno)\.h")

REASONS = {
    "arrow": "the house plan draws no arrow from this room to that one (DESIGN: who may include whom)",
    "path": "includes are paths from the root, so that the arrow can be read off the line",
    "room": "a folder that layers.py does not place has no rules; give it a line in BELOW",
    "qt module": "the link line of the layer has no such module: models know Core (store: Sql), workers no widgets",
    "umbrella": "an umbrella header costs 6 s and 0.5 GB a file; include the single class",
    "foreign": "a library that is not ours stays behind the sources that FOREIGN names, so that it can be replaced there",
}


def room_of(path: str) -> Optional[str]:
    parts = path.split("/")[:-1]
    for size in range(len(parts), 0, -1):
        room = "/".join(parts[:size])
        if room in BELOW or starred(room) in BELOW:
            return room
    return None


def starred(room: str) -> str:
    return re.sub(r"[^/]+$", "*", room)


def may_include(room: str, other: str) -> bool:
    seen: set[str] = set()
    pending = [room]
    while pending:
        name = pending.pop()
        if name == other or name.endswith("/") and other.startswith(name):
            return True
        if name not in seen:
            seen.add(name)
            pending += BELOW.get(name) or BELOW.get(starred(name), [])
    return False


class QtHeaders:
    """Which module a Qt header belongs to, as the installed headers say."""

    def __init__(self, folder: Path):
        self.modules = sorted(entry.name for entry in folder.iterdir() if entry.name.startswith("Qt"))
        self.module_of = {
            header.name: module for module in self.modules for header in (folder / module).iterdir() if header.is_file()
        }


def qt_finding(source: Source, include: Include, qt: QtHeaders) -> Optional[tuple[str, str]]:
    if include.name in qt.modules or include.name.split("/")[0] in qt.modules:
        return "umbrella", f"<{include.name}>"
    module = qt.module_of.get(include.name)
    prefixes = [prefix for prefix in QT_MODULES if source.path.startswith(prefix + "/")]
    if module and prefixes and module not in QT_MODULES[max(prefixes, key=len)]:
        return "qt module", f"<{include.name}> is {module}"
    return None


def arrow_finding(source: Source, include: Include, root: Path) -> Optional[tuple[str, str]]:
    if include.name.endswith(".moc"):
        return None
    if not (root / include.name).is_file():
        return "path", f'"{include.name}" is not a file seen from the root'
    room, other = room_of(source.path), room_of(include.name)
    if other is None:
        return "room", f"{include.name} lies in no room of the plan"
    if room and not may_include(room, other):
        return "arrow", f'{room} → {other}: "{include.name}"'
    return None


def foreign_finding(source: Source, include: Include) -> Optional[tuple[str, str]]:
    if source.path.startswith("tests/") or SYSTEM.fullmatch(include.name):
        return None
    home = next((home for header, home in FOREIGN.items() if fnmatch(include.name, header)), None)
    if home is None:
        return "foreign", f"<{include.name}> has no line in FOREIGN"
    if not any(fnmatch(source.path, place) for place in home.split("|")):
        return "foreign", f"<{include.name}> belongs behind {home}"
    return None


def check(root: Path, qt: QtHeaders) -> Iterator[Finding]:
    for source in sources(root):
        if not source.is_cpp:
            continue
        if room_of(source.path) is None:
            yield Finding("room", source.path, 1, "lies in no room of the plan")
        for include in source.includes:
            if not include.system:
                found = arrow_finding(source, include, root)
            elif include.name[0] == "Q" or include.name in qt.module_of:
                found = qt_finding(source, include, qt)
            else:
                found = foreign_finding(source, include)
            if found:
                yield Finding(found[0], source.path, include.line, found[1])


if __name__ == "__main__":
    sys.exit(report(list(check(Path(sys.argv[1]), QtHeaders(Path(sys.argv[2])))), REASONS))
