# SPDX-License-Identifier: GPL-3.0-or-later
"""Source files as the rules see them: which there are, and their code without comments and literals."""

import os
import re
from functools import cached_property
from pathlib import Path
from typing import Iterator, NamedTuple

SKIPPED = {"build", "node_modules", "__pycache__"}

# Comments, raw strings, strings and characters; a quote inside a number (1'000) opens nothing.
LITERAL = re.compile(
    r"""(?P<line>//[^\n]*) | (?P<block>/\*.*?\*/) | R"(?P<tag>[^(\s]*)\((?P<raw>.*?)\)(?P=tag)"
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+' | "(?:\\.|[^"\\\n])*" """,
    re.VERBOSE | re.DOTALL,
)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)', re.MULTILINE)


class Finding(NamedTuple):
    rule: str
    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


class Include(NamedTuple):
    line: int
    system: bool
    name: str


def _blank(match: re.Match) -> str:
    # Quotes stay, so that "" still reads as an argument; line breaks stay, so that lines keep their numbers.
    text = match[0]
    inside = re.sub(r"[^\n]", " ", text)
    if match["line"] is not None or match["block"] is not None:
        return inside
    return text[0] + inside[1:-1] + text[-1]


class Source:
    def __init__(self, root: Path, path: str):
        self.path = path
        self.text = (root / path).read_text(encoding="utf-8", errors="replace")

    @cached_property
    def code(self) -> str:
        return LITERAL.sub(_blank, self.text)

    @cached_property
    def includes(self) -> list[Include]:
        return [
            Include(self.line_at(found.start(1)), found[1] == "<", found[2])
            for found in INCLUDE.finditer(self.text)
            if "#" in self.code[found.start() : found.start(1)]  # not commented out
        ]

    def line_at(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1

    @property
    def is_cpp(self) -> bool:
        return self.path.endswith((".cpp", ".h", ".c"))


def sources(root: Path) -> Iterator[Source]:
    """Every text file of the project that people write, dot folders and build folders aside."""
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if name not in SKIPPED and not name.startswith("."))
        for name in sorted(files):
            path = os.path.relpath(os.path.join(folder, name), root)
            if re.search(r"\.(cpp|h|c|py|mjs|js|sql|cmake|md|txt|sh)$", path) or is_script(Path(folder) / name):
                yield Source(root, path)


def is_script(path: Path) -> bool:
    if "." in path.name:
        return False
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def report(findings: list[Finding], reasons: dict[str, str]) -> int:
    """Prints the findings by rule, each rule with its reason; the exit code of the test."""
    for rule in dict.fromkeys(finding.rule for finding in findings):
        print(f"\n{rule}: {reasons[rule]}")
        for finding in (f for f in findings if f.rule == rule):
            print(f"  {finding.path}:{finding.line}: {finding.text}")
    print(f"{len(findings)} findings" if findings else "clean")
    return 1 if findings else 0
