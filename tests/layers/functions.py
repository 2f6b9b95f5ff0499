# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures functions. C++ is read by its layout, which the format test guarantees: the body of a function opens with a
brace alone on its line and ends with one at the same depth; lambdas and tables open theirs at the end of a line."""

import ast
import re
from typing import Iterator, NamedTuple

OPENING = re.compile(r"( *)\{")
CONTINUED = re.compile(r" *[:,] ")  # a member initialiser may end in a brace and is not the end of anything
TYPE = re.compile(r"\s*(template <.*>\s*)?(inline )?(namespace|class|struct|union|enum|extern)\b", re.DOTALL)
NAME = re.compile(r"(operator\W+|[\w~:]+)\(")


class Function(NamedTuple):
    name: str
    line: int
    lines: int


def cpp_functions(code: str) -> Iterator[Function]:
    """`code` without comments and literals."""
    lines = [line.rstrip() for line in code.splitlines()]
    for at, line in enumerate(lines):
        opening = OPENING.fullmatch(line)
        if not opening:
            continue
        first = at
        while first and (CONTINUED.match(lines[first - 1]) or not re.search(r"(^|[;{}:])$", lines[first - 1])):
            first -= 1
        head = "\n".join(lines[first:at])
        if TYPE.match(head) or not NAME.search(head):
            continue
        end = next((i for i in range(at, len(lines)) if lines[i].startswith(opening[1] + "}")), len(lines) - 1)
        yield Function(NAME.search(head)[1], first + 1, end - first + 1)


def python_functions(text: str) -> Iterator[Function]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            yield Function(node.name, node.lineno, node.end_lineno - node.lineno + 1)
