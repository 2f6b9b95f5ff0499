# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs whose windows are measured, each with a profile of its own in a folder, in English, set up so that it asks
no question at its start.

The peers are Debian's: apt-get install --no-install-recommends qbittorrent libqt5svg5 calibre
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from . import ingest

HERE = Path(__file__).resolve().parents[1]
LEFT, RIGHT = 1, 3
MENU_BAR = (24, 12)


class Program(NamedTuple):
    """A click of this button at this place of its window opens a menu."""

    name: str
    command: list
    home: Path
    place: tuple
    button: int


def environment(home, display):
    """Nothing of the caller's desktop: no session bus, no other window's theme, no single instance of his."""
    runtime = home / "run"
    runtime.mkdir(parents=True, exist_ok=True)
    runtime.chmod(0o700)
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    return kept | {
        "HOME": str(home), "DISPLAY": display, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(runtime),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }


def kuramori(build, folder, works):
    """Works as a crawl leaves them; the schedule rests and the source's address is a closed port."""
    home = folder / "kuramori"
    (home / "profile").mkdir(parents=True)
    pages = ingest.generated(folder / "pages", works)
    ingest.lines_of(build / "tests/bench/bench_ingest", home / "profile/kuramori.db", 1, pages[0])
    shutil.rmtree(folder / "pages")
    command = [
        build / "kuramori", "--profile", home / "profile", "--set", "sources.jikan.url=http://127.0.0.1:9/v4",
        "--set", "schedule.snapshots=0 0 29 2 *",
    ]
    return Program("Kuramori", command, home, MENU_BAR, LEFT)


def qbittorrent(folder):
    home = folder / "qbittorrent"
    config = home / ".config/qBittorrent"
    config.mkdir(parents=True)
    lines = ["[LegalNotice]", "Accepted=true", "", "[Preferences]", "General\\Locale=en", ""]
    (config / "qBittorrent.conf").write_text("\n".join(lines))
    return Program("qBittorrent", ["qbittorrent"], home, MENU_BAR, LEFT)


def calibre(folder, books):
    """It has no menu bar on Linux; its list of books has a context menu. Its splash screen is off."""
    home = folder / "calibre"
    config = home / ".config/calibre"
    config.mkdir(parents=True)
    library = home / "library"
    settings = {
        "global.py.json": {"library_path": str(library), "language": "en", "new_version_notification": False},
        "dynamic.pickle.json": {"welcome_wizard_was_run": True},
        "gui.json": {"show_splash_screen": False},
    }
    for name, values in settings.items():
        (config / name).write_text(json.dumps(values))
    writer = ["calibre-debug", "-e", HERE / "peers/calibre_books.py", "--", library, books]
    quiet = environment(home, "") | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([str(word) for word in writer], check=True, env=quiet, stdout=subprocess.DEVNULL)
    return Program("calibre", ["calibre"], home, (600, 300), RIGHT)
