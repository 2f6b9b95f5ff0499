#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ source is laid out as .clang-format says; what is not is named, in the command that mends it.

usage: format.py ROOT
"""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from source import sources

SKIPPED = 77

if __name__ == "__main__":
    root = Path(sys.argv[1])
    # Other versions lay the same file out differently.
    clang_format = shutil.which("clang-format-14")
    if not clang_format:
        print("clang-format-14 is not installed")
        sys.exit(1 if os.environ.get("CI") else SKIPPED)
    def is_formatted(path: str) -> bool:
        return subprocess.run([clang_format, "--dry-run", "-Werror", path], cwd=root, capture_output=True).returncode == 0

    files = [source.path for source in sources(root) if source.is_cpp]
    with ThreadPoolExecutor() as pool:
        wrong = [path for path, formatted in zip(files, pool.map(is_formatted, files)) if not formatted]
    print(f"clang-format-14 -i {' '.join(wrong)}" if wrong else "clean")
    sys.exit(1 if wrong else 0)
