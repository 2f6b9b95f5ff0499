#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the house that a compiler does not know. Each has a reason; exceptions stand in `allowed`, with theirs.

usage: house.py ROOT
"""

import re
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Iterator, NamedTuple

from functions import Function, cpp_functions, python_functions
from source import Finding, Source, report, sources

PRODUCT = r"(app|ui|models|workers|probe)/.*\.(cpp|h)"
CPP = r".*\.(cpp|h|c)"
HEIGHT = 400  # lines of a file
LENGTH = 60  # lines of a function

TOP_LEVEL = set(
    "CMakeLists.txt CMakePresets.json app ui models workers probe resources translations packaging tests "
    "README.md CHANGELOG.md CONTRIBUTING.md LICENSE .ci .clang-format .clang-tidy .editorconfig .gitignore".split()
)
UNTRACKED = {".git", "build", ".ccache", ".cache", ".vscode", ".idea", "compile_commands.json"}


class Rule(NamedTuple):
    name: str
    where: str  # the paths it holds for
    pattern: str  # what must not stand in the code there
    reason: str
    but: str = r"(?!)"  # paths it does not hold for


RULES = [
    Rule("tls", CPP, r"\bignoreSslErrors\b|CURLOPT_SSL_VERIFY(PEER|HOST),\s*0",
         "a certificate that fails is an answer, not an obstacle"),
    Rule("deferred transaction", CPP, r"(\.|->)transaction\(\)",
         "a plain BEGIN that writes later fails at once with BUSY_SNAPSHOT; go through Store::write"),
    Rule("file move", PRODUCT, r"\bQFile::rename\b|\b[fF]ile\.rename\(",
         "across devices it writes under the final name without fsync and unlinks the source"),
    Rule("dom", CPP, r"\bQDom\w+|IncludeChildElements",
         "70 KB of hostile XML stop QDom; use QXmlStreamReader with DTD refused"),
    Rule("string connect", CPP, r"\b(SIGNAL|SLOT)\(", "a misspelt signal must not compile"),
    Rule("coroutine", CPP, r"\bco_(await|return|yield)\b",
         "g++ 12.2 destroys temporaries of co_await twice, silently"),
    Rule("time", CPP,
         r"\b(currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|currentDate|currentTime)\(|"
         r"_clock::now\b|\bgettimeofday\(|\bclock_gettime\(|(?<![.>\w])time\((NULL|nullptr|0)\)",
         "time comes through Clock, so that tests can turn it", but=r"models/base/.*"),
    Rule("stop-watch", PRODUCT, r"\bQElapsedTimer\b|\bQDeadlineTimer\b",
         "time comes through Clock, so that tests can turn it", but=r"models/base/.*"),
    Rule("sleep", CPP, r"\bQThread::[mu]?sleep\(|\bqSleep\(|\bqWait\(|\bsleep_(for|until)\(|(?<![.>:\w])[un]?sleep\(|\bnanosleep\(",
         "a product wait takes a stop token (Clock::sleep), a test waits for a condition (QTRY_…)", but=r"models/base/.*"),
    Rule("nested loop", PRODUCT, r"\bQEventLoop\b|\bprocessEvents\(",
         "code below a nested event loop is re-entered while it runs; only app owns the first loop", but=r"app/.*"),
    Rule("borrowed pool", PRODUCT, r"\bQThreadPool::globalInstance\b|\bQtConcurrent::",
         "the global pool has as many threads as cores: two slow sites would stop everything"),
    Rule("model reset", PRODUCT, r"\b(begin|end)ResetModel\(",
         "models update by difference, so that selection and scroll position survive"),
    Rule("throw", PRODUCT, r"\bthrow\b", "errors are Result; need() and stopWith() alone throw",
         but=r"models/base/result\.h|probe/operatornew\.cpp"),
    Rule("singleton", PRODUCT, r"\bstatic [\w:]+ ?[&*] ?\w*[iI]nstance\(", "what is needed is passed in"),
    Rule("name", CPP, r"\b(class|struct|namespace) \w*(Manager|Helper|Utils?|Controller)\b",
         "names say what a thing is, not that it deals with things"),
    Rule("get", r".*\.h", r"^[^=(]*[\w>&*] [&*]?get[A-Z]\w*\(", "a question is named after its answer"),
    Rule("rich text", PRODUCT, r"\bQMessageBox::(information|warning|critical|question)\(|\bQt::(RichText|AutoText)\b",
         "text from outside is shown as plain text; these guess, and load what an <img> names"),
    Rule("tool tip", PRODUCT, r"\bsetToolTip\((?!tr\(|plainTip\()",
         "tool tips guess rich text: our own words through tr(), foreign ones through plainTip()"),
    Rule("lost context", PRODUCT, r"\bQString tr\(const char",
         "lupdate files its strings under another context: use a struct with Q_DECLARE_TR_FUNCTIONS"),
    Rule("note to self", r"(?!tests/layers/|CONTRIBUTING).*", r"\b(TODO|FIXME|XXX|HACK)\b",
         "what is not done belongs into the tracker, with its reason"),
]

REASONS = {rule.name: rule.reason for rule in RULES} | {
    "long file": f"over {HEIGHT} lines a file holds more than one noun",
    "long function": f"over {LENGTH} lines a function is read twice; tables (…_data) are free",
    "licence": "each source names its licence in its first lines",
    "pragma once": "a header may be included twice",
    "dependency": "the one list of packages says for each what it is for: NAME SCOPE REASON",
    "top level": "the top level is the plan of the house, and the plan names these alone",
    "unused exception": "nothing needs this line of `allowed` any more",
}


def pattern_findings(source: Source) -> Iterator[Finding]:
    for rule in RULES:
        if not re.fullmatch(rule.where, source.path) or re.fullmatch(rule.but, source.path):
            continue
        text = source.code if source.is_cpp and rule.name != "note to self" else source.text
        for found in re.finditer(rule.pattern, text, re.MULTILINE):
            line = source.line_at(found.start())
            yield Finding(rule.name, source.path, line, source.text.splitlines()[line - 1].strip())


def shape_findings(source: Source) -> Iterator[Finding]:
    lines = source.text.splitlines()
    if not source.path.endswith((".md", ".txt", ".sql", ".cmake")):
        if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:3]):
            yield Finding("licence", source.path, 1, "no SPDX line")
        if len(lines) > HEIGHT:
            yield Finding("long file", source.path, 1, f"{len(lines)} lines")
    if source.path.endswith(".h") and not re.search(r"^#pragma once$", source.text, re.MULTILINE):
        yield Finding("pragma once", source.path, 1, "missing")
    for function in functions_of(source):
        if function.lines > LENGTH and not function.name.endswith("_data"):
            yield Finding("long function", source.path, function.line, f"{function.name}: {function.lines} lines")


def functions_of(source: Source) -> Iterator[Function]:
    if source.is_cpp:
        yield from cpp_functions(source.code)
    elif source.path.endswith(".py"):
        yield from python_functions(source.text)


def top_level_findings(root: Path) -> Iterator[Finding]:
    here = {entry.name for entry in root.iterdir()}
    for name in sorted(here - TOP_LEVEL - UNTRACKED):
        yield Finding("top level", name, 1, "is not in the plan")
    for name in sorted(TOP_LEVEL - here):
        yield Finding("top level", name, 1, "is missing")


def dependency_findings(root: Path) -> Iterator[Finding]:
    path = "packaging/dependencies"
    for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
        if line and line[0] != "#" and not re.fullmatch(r"[a-z0-9.+-]+ +(build|run|test|tools|bench) +\S.*", line):
            yield Finding("dependency", path, number, line)


class Exceptions:
    """Lines of `allowed`: RULE | PATH GLOB | REASON."""

    def __init__(self, text: str):
        rows = [[word.strip() for word in line.split("|")] for line in text.splitlines() if line and line[0] != "#"]
        self.reasons = {(rule, glob): reason for rule, glob, reason in rows}
        self.used: set[tuple[str, str]] = set()

    def covers(self, finding: Finding) -> bool:
        hits = {(rule, glob) for rule, glob in self.reasons if rule == finding.rule and fnmatch(finding.path, glob)}
        self.used |= hits
        return bool(hits)

    def unused(self) -> Iterator[Finding]:
        for rule, glob in self.reasons.keys() - self.used:
            yield Finding("unused exception", "tests/layers/allowed", 1, f"{rule} | {glob}")


def check(root: Path, exceptions: Exceptions) -> Iterator[Finding]:
    findings = [*top_level_findings(root), *dependency_findings(root)]
    for source in sources(root):
        findings += pattern_findings(source)
        findings += shape_findings(source)
    yield from (finding for finding in findings if not exceptions.covers(finding))
    yield from exceptions.unused()


if __name__ == "__main__":
    allowed = Exceptions((Path(__file__).parent / "allowed").read_text(encoding="utf-8"))
    sys.exit(report(list(check(Path(sys.argv[1]), allowed)), REASONS))
