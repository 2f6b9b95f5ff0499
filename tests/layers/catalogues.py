#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every string of the sources is translated, with the placeholders and mnemonics of the original.

usage: catalogues.py ROOT LUPDATE
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path
from typing import Iterator, NamedTuple

FOLDERS = ["app", "ui", "models", "workers"]
FORMS = {"de": 2, "en": 2, "ja": 1}
PLURALS_ONLY = {"en"}  # the sources are English


class Message(NamedTuple):
    context: str
    source: str
    comment: str
    finished: bool
    forms: tuple[str, ...]


def messages(catalogue: Path) -> Iterator[Message]:
    for context in xml.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(context.findtext("name"), message.findtext("source"), message.findtext("comment", ""),
                          translation.get("type") is None, tuple(forms or [translation.text or ""]))


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%L?\d+", text))


def has_mnemonic(text: str) -> bool:
    return re.search(r"&\w", text) is not None


def faults(message: Message, language: str) -> Iterator[str]:
    if not message.finished or not all(message.forms):
        yield "is not translated"
        return
    if len(message.forms) not in (1, FORMS[language]):
        yield f"has {len(message.forms)} plural forms"
    for form in message.forms:
        if placeholders(form) != placeholders(message.source):
            yield f'has other placeholders in "{form}"'
        if "%n" in form and "%n" not in message.source:
            yield f'counts something else in "{form}"'
        if has_mnemonic(form) != has_mnemonic(message.source):
            yield f'has or lacks a mnemonic in "{form}"'
        if form.endswith("…") != message.source.endswith("…"):
            yield f'promises another dialog in "{form}"'


def updated(root: Path, lupdate: str, catalogue: Path, folder: Path) -> tuple[Path, str]:
    """A copy brought up to date with the sources, and lupdate's warnings: each stands for strings it cannot place."""
    copy = folder / catalogue.name
    shutil.copy(catalogue, copy)
    options = ["-silent", "-locations", "none", "-no-obsolete", "-I", "."]
    if language_of(catalogue) in PLURALS_ONLY:
        options.append("-pluralonly")
    run = subprocess.run([lupdate, *options, *FOLDERS, "-ts", copy], cwd=root, capture_output=True, text=True, check=True)
    return copy, run.stderr.strip()


def language_of(catalogue: Path) -> str:
    return catalogue.stem.split("_")[1]


def check(root: Path, lupdate: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in sorted((root / "translations").glob("kuramori_*.ts")):
            language = language_of(catalogue)
            copy, warnings = updated(root, lupdate, catalogue, Path(folder))
            if warnings:
                yield warnings
            for message in messages(copy):
                for fault in faults(message, language):
                    yield f"{language}: {message.context}: \"{message.source}\" {fault}"
            current = {message[:3] for message in messages(copy)}
            for message in messages(catalogue):
                if message[:3] not in current:
                    yield f'{language}: {message.context}: "{message.source}" stands in no source any more'


if __name__ == "__main__":
    found = list(check(Path(sys.argv[1]), sys.argv[2]))
    print("\n".join(found) if found else "clean")
    if found:
        print("cmake --build build/dev --target update_translations writes new strings into the catalogues.")
    sys.exit(1 if found else 0)
