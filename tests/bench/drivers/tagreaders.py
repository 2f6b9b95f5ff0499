# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that a scan is compared with, each set up in a folder of its own: no sound, no network, no question asked.

The peers are Debian's: apt-get install --no-install-recommends mpd beets
"""

import os
import resource
import socket
import subprocess
import time
from typing import NamedTuple

DEADLINE = 900  # seconds


class Cost(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds, of all its processes that have ended

    def rates(self, files):
        return {"files": files / self.wall, "files a second of CPU": files / self.cpu}


class Watch:
    """`with Watch() as watch: …` and then `watch.cost`: of what was started and has ended in between."""

    def __enter__(self):
        self.cpu, self.wall = spent(), time.monotonic()
        return self

    def __exit__(self, *_):
        self.cost = Cost(time.monotonic() - self.wall, spent() - self.cpu)


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(*command, **options):
    words = [str(word) for word in command]
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options).stdout


def warm(library):
    """The system drops pages that nobody reads for a while, and every contestant shall find the same cache."""
    for folder, _, names in os.walk(library):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                while file.read(1 << 20):
                    pass


class Mpd:
    """The update of its database, from the start of the daemon to the moment when it says that it has no more to do."""

    def __init__(self, folder, library):
        self.folder, self.library = folder, library
        folder.mkdir(parents=True, exist_ok=True)
        self.socket = folder / "socket"
        lines = {"music_directory": library, "db_file": folder / "database", "bind_to_address": self.socket,
                 "log_file": folder / "log", "auto_update": "no"}
        text = "".join(f'{name} "{value}"\n' for name, value in lines.items())
        (folder / "mpd.conf").write_text(text + 'audio_output {\n type "null"\n name "none"\n}\n')

    def first_scan(self, _):
        """It scans by itself when it finds no database."""
        for left in (self.folder / "database", self.socket):
            left.unlink(missing_ok=True)
        warm(self.library)
        with Watch() as watch:
            daemon = subprocess.Popen(["mpd", "--no-daemon", str(self.folder / "mpd.conf")], stderr=subprocess.DEVNULL)
            try:
                songs = self.wait()
                wall = time.monotonic() - watch.wall
            finally:
                daemon.terminate()
                daemon.wait()
        return Cost(wall, watch.cost.cpu).rates(songs)

    def wait(self):
        """How many songs it has when it is done."""
        deadline = time.monotonic() + DEADLINE
        while time.monotonic() < deadline:
            time.sleep(0.02)
            try:
                songs = self.ask("stats").get("songs")
                if songs != "0" and "updating_db" not in self.ask("status"):
                    return int(songs)
            except (OSError, TypeError):
                continue  # it does not listen yet
        raise RuntimeError("mpd does not come to an end")

    def ask(self, command):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self.socket))
            stream = connection.makefile("rwb")
            stream.readline()  # its greeting
            stream.write(command.encode() + b"\n")
            stream.flush()
            lines = iter(lambda: stream.readline().decode().rstrip("\n"), "OK")
            return dict(line.split(": ", 1) for line in lines)


class Beets:
    """`beet update`: looks at every file of its library, which it has taken over as it is, without copying."""

    def __init__(self, folder, library, files):
        self.folder, self.library, self.files = folder, library, files

    def prepare(self):
        if (self.folder / "imported").exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "config.yaml").write_text(
            f"directory: {self.library}\nlibrary: {self.folder}/library.db\nplugins: []\n"
            "import:\n  copy: no\n  write: no\n")
        print("beets imports the library; it takes minutes, once", flush=True)
        self.beet("import", "-A", "-C", "-q", self.library)
        self.beet("update")  # it reads all files once more: an import leaves open when it last did
        (self.folder / "imported").touch()

    def rescan(self, _):
        self.prepare()
        warm(self.library)
        with Watch() as watch:
            self.beet("update")
        return watch.cost.rates(self.files)

    def beet(self, *words):
        run("beet", *words, env=os.environ | {"BEETSDIR": str(self.folder), "HOME": str(self.folder)}, stdin=subprocess.DEVNULL)
