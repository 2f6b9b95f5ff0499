# SPDX-License-Identifier: GPL-3.0-or-later
"""Interleaved rounds: every contestant once a round, so that a busy minute of the machine strikes all of them."""

import os
import statistics
import time


def interleaved(contestants, rounds):
    """`contestants`: name -> function of the round that gives a number a measure. Gives name -> measure -> numbers."""
    results = {}
    for at in range(rounds):
        for name, contestant in contestants.items():
            for measure, value in contestant(at).items():
                results.setdefault(name, {}).setdefault(measure, []).append(value)
                print(f"  round {at + 1}: {name}, {measure}: {value:,.0f}/s", flush=True)
    return results


def ratio(ours, theirs):
    """The median of the ratios within each round: rounds differ more than contestants do."""
    return statistics.median(a / b for a, b in zip(ours, theirs))


def spread(values):
    return f"{statistics.median(values):,.0f}/s [{min(values):,.0f}..{max(values):,.0f}]"


def probe(folder, seconds=1.0):
    """Durable figures mean nothing without it: 4 KiB appended and synced, times a second."""
    path = folder / "probe"
    with open(path, "wb", buffering=0) as file:
        begun = time.monotonic()
        count = 0
        while time.monotonic() - begun < seconds:
            file.write(bytes(4096))
            os.fdatasync(file.fileno())
            count += 1
    path.unlink()
    return count / seconds
