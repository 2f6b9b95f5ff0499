# SPDX-License-Identifier: GPL-3.0-or-later
"""Rebuilds a folder as it could be after the power failed between two calls of a recorded run.

The worst that POSIX allows: a file's data is sure after fsync of the file, a name after fsync of its folder, and
everything later may or may not have reached the disk, in any order. Each survival model below is one such outcome.
"""

import itertools
import os
from dataclasses import dataclass, field
from pathlib import Path

# SQLite's shared-memory file is rebuilt from the log by whoever opens the database first; its pages are written through
# a mapping, where no library sees them.
LOST = "-shm"


@dataclass(eq=False)
class Inode:
    serial: int
    sure: bytes = b""  # what fsync has promised
    pending: list = field(default_factory=list)  # changes since: (offset, data) or (size, None)
    version: int = 0
    sure_version: int = 0
    promises: bool = False  # the program has synced it at least once

    def change(self, offset, data):
        self.pending.append((offset, data))
        self.version += 1

    def sync(self):
        self.sure = self.content(self.pending)
        self.pending = []
        self.sure_version = self.version
        self.promises = True

    def content(self, changes):
        data = bytearray(self.sure)
        for offset, piece in changes:
            if piece is None:
                data[offset:] = bytes(max(0, offset - len(data)))
            else:
                data.extend(bytes(max(0, offset - len(data))))
                data[offset : offset + len(piece)] = piece
        return bytes(data)

    def survivors(self, how):
        if how == "sure":
            return []
        if how == "scattered":  # written back out of order: every second change
            return self.pending[1::2]
        if how == "torn":  # the last write was under way
            *whole, (offset, piece) = self.pending or [(0, b"")]
            return whole + ([(offset, piece[: len(piece) // 2])] if piece else [])
        return self.pending

    def key(self, how):
        if not self.pending or how == "sure":
            return (self.serial, self.sure_version, "")
        return (self.serial, self.version, "" if how == "all" else how)


class Unseen(Exception):
    """The program changed a file by a call that the library does not see: the replay would prove nothing."""


class Photograph:
    """A folder before the recorded run. The recording knows files by the number of their inode."""

    def __init__(self, folder):
        self.folders = {""}
        self.files = {}  # name -> (number of the inode, content)
        for path in sorted(Path(folder).rglob("*")):
            name = str(path.relative_to(folder))
            if path.is_dir():
                self.folders.add(name)
            elif path.is_file():
                self.files[name] = (path.stat().st_ino, path.read_bytes())


class Disk:
    """The folder while a log is played: what programs see (`names`) and what is sure to last (`sure_names`)."""

    def __init__(self, before, calls):
        self.calls = calls
        self.played = 0
        self.serials = itertools.count()
        self.inodes = {}  # number on the real disk -> Inode of today
        self.names = {name: self._inode(*file) for name, file in before.files.items()}
        self.folders = set(before.folders)
        self.sure_names = dict(self.names)
        self.sure_folders = set(self.folders)

    def _inode(self, number, data=b""):
        self.inodes[number] = Inode(next(self.serials), data)
        return self.inodes[number]

    def play_until(self, count):
        for call in self.calls[self.played : count]:
            getattr(self, "_" + call.what)(call)
        self.played = count

    def _known(self, call):
        if call.inode not in self.inodes:
            raise Unseen(f"{call.what} on {call.name}: its creation was not seen")
        return self.inodes[call.inode]

    def _removed(self, call):
        if call.name not in self.names:
            raise Unseen(f"{call.what} of {call.name}: its creation was not seen")
        return self.names.pop(call.name)

    def _none(self, call):
        pass

    def _unknown(self, call):
        raise Unseen(f"a call on {call.name} {call.second} that is not modelled")

    def _create(self, call):
        self.names[call.name] = self._inode(call.inode)

    def _temporary(self, call):
        self._inode(call.inode)

    def _write(self, call):
        self._known(call).change(call.offset, call.data)

    def _truncate(self, call):
        self._known(call).change(call.offset, None)

    def _extend(self, call):
        inode = self._known(call)
        inode.change(max(call.offset, len(inode.content(inode.pending))), None)

    def _sync(self, call):
        if call.name not in self.folders:
            return self._known(call).sync()
        self.sure_names = self._merged(self.sure_names, self.names, call.name)
        self.sure_folders = {f for f in self.sure_folders if os.path.dirname(f) != call.name or f == ""} | {
            f for f in self.folders if os.path.dirname(f) == call.name
        }

    def _rename(self, call):
        if call.name in self.folders:
            raise Unseen(f"rename of the folder {call.name} is not modelled")
        self.names[call.second] = self._removed(call)

    def _link(self, call):
        self.names[call.name] = self._known(call)

    def _unlink(self, call):
        if call.name in self.folders:
            self.folders.remove(call.name)
        else:
            self._removed(call)

    def _mkdir(self, call):
        self.folders.add(call.name)

    @staticmethod
    def _merged(base, taken, folder):
        """The names of `base`, except those directly in `folder`, which come from `taken`."""
        kept = {name: inode for name, inode in base.items() if os.path.dirname(name) != folder}
        return kept | {name: inode for name, inode in taken.items() if os.path.dirname(name) == folder}

    def survivals(self):
        """Every outcome of a power cut now: model -> {file: (inode, how)}."""

        def state(names, how):
            return {name: (inode, how(inode)) for name, inode in names.items() if not name.endswith(LOST)}

        outcomes = {
            "all": state(self.names, lambda _: "all"),
            "strict": state(self.sure_names, lambda _: "sure"),
            "names first": state(self.names, lambda _: "sure"),
            "data first": state(self.sure_names, lambda _: "all"),
            "scattered": state(self.names, lambda _: "scattered"),
            "torn": state(self.names, lambda _: "torn"),
        }
        dirty = {inode: name for name, inode in self.names.items() if inode.pending and inode.promises}
        for one, name in dirty.items() if len(dirty) > 1 else ():
            outcomes[f"only {name}"] = state(self.names, lambda inode, one=one: "all" if inode is one else "sure")
        changed = {os.path.dirname(n) for n in self.names.keys() ^ self.sure_names.keys()}
        for folder in changed if len(changed) > 1 else ():
            names = self._merged(self.sure_names, self.names, folder)
            outcomes[f"names of {folder or '.'}"] = state(names, lambda _: "all")
        return outcomes

    def lay_out(self, outcome, folder):
        for name in sorted(self.folders | self.sure_folders | {os.path.dirname(name) for name in outcome}):
            os.makedirs(os.path.join(folder, name), exist_ok=True)
        for name, (inode, how) in outcome.items():
            Path(folder, name).write_bytes(inode.content(inode.survivors(how)))


@dataclass(frozen=True)
class Cut:
    """One state to try: after `after` calls, under `model`; `said` bytes had been told on stdout by then."""

    after: int
    model: str
    said: int
    call: object  # the last call played, or None

    def __str__(self):
        return f"powercut after {self.after} ({self.model})"


def cuts(before, calls, said):
    """All distinct states, each at the last moment at which it can occur, when most has been promised."""
    disk = Disk(before, calls)
    found = {}
    for after in range(len(calls) + 1):
        disk.play_until(after)
        told = calls[after].said if after < len(calls) else said
        for model, outcome in disk.survivals().items():
            key = tuple(sorted((name, inode.key(how)) for name, (inode, how) in outcome.items()))
            first = found.pop(key, None)
            model = first.model if first and first.after == after else model
            found[key] = Cut(after, model, told, calls[after - 1] if after else None)
    return list(found.values())


def lay_out_cuts(before, calls, chosen, place):
    """Yields each chosen cut with the folder that holds its state; `place()` makes the folder."""
    disk = Disk(before, calls)
    for cut in sorted(chosen, key=lambda cut: cut.after):
        disk.play_until(cut.after)
        folder = place()
        disk.lay_out(disk.survivals()[cut.model], folder)
        yield cut, folder


def prove_complete(before, calls, after):
    """The replay of all calls must end in the very folder the program left; otherwise some call went unseen."""
    disk = Disk(before, calls)
    disk.play_until(len(calls))
    seen = {name: inode.content(inode.pending) for name, inode in disk.names.items() if not name.endswith(LOST)}
    real = {
        str(path.relative_to(after)): path.read_bytes()
        for path in Path(after).rglob("*")
        if path.is_file() and not path.name.endswith(LOST)
    }
    for name in seen.keys() | real.keys():
        if seen.get(name) != real.get(name):
            raise Unseen(f"{name} does not end as the recorded calls leave it")
