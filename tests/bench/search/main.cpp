// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench_search WORKS QUERIES [FOLDER]
//
// The index of names over so many works (2.5 names each): a JSON line for building it and one for each kind of query,
// with the time of a search in milliseconds and hit@10, the share of queries whose name is among the first ten hits.
// Then the same as the window has it: from the rows of a SQLite store, the popup's rows and following a change
// included. With a FOLDER the names and the queries are written there, for the peers, and nothing is measured.
#include "models/base/clock.h"
#include "models/search/nameindex.h"
#include "models/search/namekey.h"
#include "models/tables/libraryindex.h"
#include "models/tables/worksearch.h"
#include "tests/bench/search/names.h"
#include "tests/bench/search/wired.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace kuramori;

namespace
{
constexpr int firstHits = 10;

struct Query
{
    QString text;
    QString name; ///< that must be found; empty: none in particular
};
using Queries = std::vector<Query>;

double milliseconds(std::chrono::nanoseconds time)
{
    return double(time.count()) / 1e6;
}

/// Megabytes that the process has in memory.
double resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return isOpen ? double(file.readAll().split(' ').value(1).toLongLong()) * double(::sysconf(_SC_PAGESIZE)) / 1e6 : 0;
}

/// Milliseconds of the processor that this process has had: on a busy machine the others' share is not in it.
double processor()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

Queries typos(NameLibrary &library, int count)
{
    Queries queries;
    for (int i = 0; i < count; ++i) {
        const QString name = library.anyTitle(5);
        const int mistakes = name.size() >= 12 && library.below(10) < 3 ? 2 : 1;
        queries.push_back({library.misspelt(name, mistakes), name});
    }
    return queries;
}

/// As they stand in the field while a title is typed.
Queries beginnings(NameLibrary &library, int count, int fewest)
{
    Queries queries;
    for (int i = 0; i < count; ++i) {
        queries.push_back({library.anyTitle(4).left(fewest + int(library.below(10))), {}});
    }
    return queries;
}

/// A word of the title and one of another name of the work.
Queries across(NameLibrary &library, int count)
{
    Queries queries;
    while (int(queries.size()) < count) {
        const SubjectNames &work = library.works().at(library.below(quint32(library.works().size())));
        if (work.names.size() > 1 && work.names.constLast().kind > NameKind::AlternativeTitle) {
            const QString title = work.names.constFirst().text;
            queries.push_back({title.section(u' ', -1) + u' ' + work.names.constLast().text.section(u' ', -1), {}});
        }
    }
    return queries;
}

bool isHit(const QList<NameHit> &hits, const QString &name)
{
    const QString key = nameKey(name);
    return std::ranges::any_of(hits, [&](const NameHit &hit) { return nameKey(hit.name) == key; });
}

bool isHit(const QList<FoundWork> &rows, const QString &name)
{
    const QString key = nameKey(name);
    return std::ranges::any_of(
        rows, [&](const FoundWork &row) { return nameKey(row.title) == key || nameKey(row.otherTitle) == key; });
}

/// `find(text)` gives the names that are found.
void measure(const char *kind, auto find, const Queries &queries, Clock &clock)
{
    std::vector<double> times;
    std::vector<double> processorTimes;
    int found = 0;
    for (const Query &query : queries) {
        const double processorBegun = processor();
        const SteadyTime begun = clock.steady();
        const auto hits = find(query.text);
        times.push_back(milliseconds(clock.steady() - begun));
        processorTimes.push_back(processor() - processorBegun);
        found += (query.name.isEmpty() ? !hits.isEmpty() : isHit(hits, query.name)) ? 1 : 0;
    }
    std::ranges::sort(times);
    std::ranges::sort(processorTimes);
    const auto part = [](const std::vector<double> &sorted, double share) {
        return sorted[size_t(share * double(sorted.size() - 1))];
    };
    std::printf("{\"bench\":\"search\",\"run\":\"%s\",\"queries\":%zu,\"p50\":%.3f,\"p95\":%.3f,\"max\":%.3f,"
                "\"processor_p50\":%.3f,\"processor_p95\":%.3f,\"hit\":%.4f}\n",
                kind, times.size(), part(times, 0.5), part(times, 0.95), times.back(), part(processorTimes, 0.5),
                part(processorTimes, 0.95), double(found) / double(times.size()));
    std::fflush(stdout);
}

bool write(const QString &path, const auto &lines)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(lines) >= 0;
}

/// Tab-separated keys, so that peers need not fold: work and name; query and name.
bool writeFor(const QDir &folder, const NameLibrary &library, const Queries &queries, const Queries &typed)
{
    QByteArray names;
    for (const SubjectNames &work : library.works()) {
        for (const Name &name : work.names) {
            names += QByteArray::number(work.subject.value()) + '\t' + nameKey(name.text).toUtf8() + '\n';
        }
    }
    QByteArray asked;
    for (const Query &query : queries) {
        asked += nameKey(query.text).toUtf8() + '\t' + nameKey(query.name).toUtf8() + '\n';
    }
    QByteArray begun;
    for (const Query &query : typed) {
        begun += nameKey(query.text).toUtf8() + '\n';
    }
    return write(folder.filePath(QStringLiteral("names")), names)
        && write(folder.filePath(QStringLiteral("typos")), asked)
        && write(folder.filePath(QStringLiteral("beginnings")), begun);
}
} // namespace

namespace
{
void measureIndex(NameLibrary &library, const Queries &misspelt, const Queries &typed, Clock &clock)
{
    const double before = resident();
    const SteadyTime begun = clock.steady();
    NameIndex index;
    index.put(library.works());
    std::printf("{\"bench\":\"search\",\"run\":\"build\",\"works\":%lld,\"names\":%lld,\"seconds\":%.2f,"
                "\"megabytes\":%.1f,\"resident_more\":%.1f}\n",
                index.subjects(), index.names(), milliseconds(clock.steady() - begun) / 1000,
                double(index.bytes()) / 1e6, resident() - before);
    Queries exact = misspelt;
    for (Query &query : exact) {
        query.text = query.name;
    }
    Queries misbegun = beginnings(library, int(misspelt.size()), 5);
    for (Query &query : misbegun) {
        query.text = library.misspelt(query.text, 1);
    }
    const auto find = [&index](const QString &text) { return index.find(text, firstHits); };
    measure("warm", find, misspelt, clock);
    measure("typos", find, misspelt, clock);
    measure("beginnings", find, typed, clock);
    measure("beginnings with a typo", find, misbegun, clock);
    measure("right", find, exact, clock);
    measure("words across", find, across(library, int(misspelt.size())), clock);
    const SteadyTime changed = clock.steady();
    index.put({library.works().constFirst()});
    std::printf("{\"bench\":\"search\",\"run\":\"one work changed\",\"ms\":%.2f}\n",
                milliseconds(clock.steady() - changed));
}

/// What the window's popup waits for.
void measureWired(const NameLibrary &library, const Queries &misspelt, const Queries &typed, Clock &clock)
{
    const QTemporaryDir folder;
    StoreOptions options;
    options.database.path = folder.filePath(QStringLiteral("kuramori.db"));
    const std::unique_ptr<Store> store = need(Store::open(options, clock));
    fillWith(*store, library);
    const double before = resident();
    const double processorBegun = processor();
    const SteadyTime begun = clock.steady();
    LibraryIndex index(*store);
    need(findWorks(*store, index, QString()));
    std::printf("{\"bench\":\"search\",\"run\":\"wired build\",\"seconds\":%.2f,\"processor_seconds\":%.2f,"
                "\"megabytes\":%.1f,\"resident_more\":%.1f}\n",
                milliseconds(clock.steady() - begun) / 1000, (processor() - processorBegun) / 1000,
                double(index.bytes()) / 1e6, resident() - before);
    const auto books = [&index](const QString &text) { return index.find(SubjectKind::Book, text, firstHits); };
    const auto rows = [&](const QString &text) { return need(findWorks(*store, index, text)).works; };
    measure("warm", books, misspelt, clock);
    measure("wired typos", books, misspelt, clock);
    measure("wired beginnings", books, typed, clock);
    measure("popup typos", rows, misspelt, clock);
    measure("popup beginnings", rows, typed, clock);
    need(store->write([](WriteTx &tx) {
        tx.run("UPDATE works SET title = 'A title of its own', updated_at = 1 WHERE id = 1");
        tx.touch(Topic::Books);
    }));
    const double processorChanged = processor();
    const SteadyTime changed = clock.steady();
    const bool isFound = !rows(QStringLiteral("title of its own")).isEmpty();
    std::printf("{\"bench\":\"search\",\"run\":\"wired change\",\"ms\":%.2f,\"processor_ms\":%.2f,\"found\":%s}\n",
                milliseconds(clock.steady() - changed), processor() - processorChanged, isFound ? "true" : "false");
}
} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_search WORKS QUERIES [FOLDER]\n", stderr);
        return 2;
    }
    const int count = std::atoi(argv[2]);
    NameLibrary library(std::atoi(argv[1]), 20261122);
    const Queries misspelt = typos(library, count);
    const Queries typed = beginnings(library, count, 1);
    if (argc > 3) {
        return writeFor(QDir(QString::fromLocal8Bit(argv[3])), library, misspelt, typed) ? 0 : 1;
    }
    SystemClock clock;
    measureIndex(library, misspelt, typed, clock);
    measureWired(library, misspelt, typed, clock);
    return 0;
}
