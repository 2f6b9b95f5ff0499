# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program with the preloaded library of shim/ between it and its files."""

import errno
import os
import struct
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

GRACE = 20  # seconds: a graceful stop may take 15


@dataclass
class Ended:
    """A program that has run: its exit code (negative: the signal; None: not even SIGTERM ended it) and its words."""

    code: int | None
    said: str
    complained: str
    seconds: float
    calls: int = 0  # that changed files, where the library was there to count


@dataclass(frozen=True)
class Fault:
    """What the library does: `mode` count, kill, error or record; kill and error at call number `at`."""

    mode: str = "count"
    at: int = 0
    number: int = 0  # errno

    @staticmethod
    def named(name, at):
        if name == "kill":
            return Fault("kill", at)
        return Fault("error", at, {"enospc": errno.ENOSPC, "eio": errno.EIO}[name])


def exit_code(process, timeout):
    try:
        return process.wait(timeout)
    except subprocess.TimeoutExpired:
        process.terminate()
    try:
        return process.wait(GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None


def run(command, environment, scratch, timeout):
    """stdout is a plain file, so that the library can note how much had been said before each call."""
    with open(scratch / "stdout", "w+b") as out, open(scratch / "stderr", "w+b") as err:
        begun = time.monotonic()
        everything = {**os.environ, **environment}
        process = subprocess.Popen(command, env=everything, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        code = exit_code(process, timeout)
        seconds = time.monotonic() - begun
        out.seek(0)
        err.seek(0)
        return Ended(code, out.read().decode(errors="replace"), err.read().decode(errors="replace"), seconds)


def run_faulty(library, command, environment, folder, scratch, fault, timeout):
    """Runs `command` with `fault` below `folder`. A recording is left in scratch/log."""
    (scratch / "counter").write_bytes(bytes(16))
    (scratch / "log").write_bytes(b"")
    ended = run(
        command,
        {
            **environment,
            "LD_PRELOAD": str(library),
            "FAULTS_ROOT": os.path.realpath(folder),
            "FAULTS_COUNTER": str(scratch / "counter"),
            "FAULTS_LOG": str(scratch / "log"),
            "FAULTS_MODE": fault.mode,
            "FAULTS_AT": str(fault.at),
            "FAULTS_ERRNO": str(fault.number),
        },
        scratch,
        timeout,
    )
    ended.calls = struct.unpack_from("q", (scratch / "counter").read_bytes())[0]
    return ended


@dataclass(frozen=True)
class Call:
    """One line of the log, names relative to the folder ("" is the folder itself)."""

    what: str
    inode: int
    offset: int
    data: bytes
    said: int
    name: str
    second: str


def read_log(path, folder):
    root = os.path.realpath(folder)
    text = Path(path).read_bytes()
    calls = []
    position = 0
    while position < len(text):
        end = text.index(b"\n", position)
        what, inode, offset, length, said, name, second = text[position:end].decode().split("\t")
        position = end + 1 + int(length)
        data = text[end + 1 : position]
        names = [part[len(root) :].lstrip("/").removesuffix(" (deleted)") for part in (name, second)]
        calls.append(Call(what, int(inode), int(offset), data, int(said), *names))
    return calls
