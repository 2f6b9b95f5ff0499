# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as scripts use it: a profile of its own, JSON lines."""

import json
import subprocess

WRONG_USAGE = 64  # also when there is no such table, option or verb


class NotThereYet(Exception):
    """This build cannot be asked that."""


class Product:
    def __init__(self, program, profile):
        self.program, self.profile = program, profile

    def batch(self, *words):
        command = [str(self.program), "--batch", *map(str, words), "--profile", str(self.profile), "--json"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return done.returncode, lines, done.stderr.decode(errors="replace")

    def must(self, *words):
        """Its rows, and last its summary."""
        code, lines, said = self.batch(*words)
        if code != 0:
            raise RuntimeError(f"{' '.join(map(str, words))} ends with {code}: {said}")
        return lines

    def query(self, table):
        """Rows of a table. One without any is not filled yet: a made library has some for each."""
        code, lines, said = self.batch("query", table)
        if code == WRONG_USAGE:
            raise NotThereYet(f"no table {table}")
        if code != 0:
            raise RuntimeError(f"query {table} ends with {code}: {said}")
        rows = [line for line in lines if "event" not in line]
        if not rows:
            raise NotThereYet(f"{table} is empty")
        return rows
