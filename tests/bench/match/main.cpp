// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench_match books FOLDER      as bookrecords.py leaves it
//   bench_match anime FOLDER      recorded season pages of Jikan and AniList, matched without their bridge
//   bench_match tune FOLDER       the same, of the winters alone: what rules may be fitted to
#include "models/base/clock.h"
#include "tests/bench/match/parts.h"

#include <cstdio>

using namespace kuramori;

int main(int argc, char **argv)
{
    const QString what = argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (what == QLatin1String("books")) {
        SystemClock clock;
        return benchBooks(QString::fromLocal8Bit(argv[2]), clock);
    }
    if (what == QLatin1String("anime") || what == QLatin1String("tune")) {
        return benchAnime(QString::fromLocal8Bit(argv[2]), what == QLatin1String("tune"));
    }
    std::fputs("usage: bench_match books|anime|tune FOLDER\n", stderr);
    return 64;
}
