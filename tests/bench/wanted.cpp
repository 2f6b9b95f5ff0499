// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_wanted FOLDER SERIES ENTRIES
//
// A store in FOLDER with linked series of so many entries each, of which every one is made stale as by another language
// of a person. All are brought up to date in one transaction, as nobody should, and then in those that the program
// makes. Prints the seconds of the one, of all the others, and of the longest of these, for which others have to wait.
#include "models/base/clock.h"
#include "models/store/keptseriesjson.h"
#include "models/store/store.h"
#include "models/store/wantedtable.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace kuramori;

namespace
{
KeptSeries toldOf(int series, int entries, Timestamp now)
{
    SeriesRecord record;
    record.id = QString::number(series);
    record.name = QStringLiteral("Tidewater %1").arg(series);
    record.isWhole = true;
    record.entries.reserve(entries);
    for (int place = 1; place <= entries; ++place) {
        SeriesRecordEntry entry;
        entry.position = SeriesPosition{double(place), double(place), {}};
        entry.book.workId = QString::number(1000 * series + place);
        entry.book.id = entry.book.workId;
        entry.book.facts.title = QStringLiteral("Tale %1 of the Tide").arg(1000 * series + place);
        entry.book.facts.authors = {QStringLiteral("Mira Holloway")};
        entry.book.facts.identifiers.asin = QStringLiteral("B0%1").arg(1000 * series + place, 8, 10, QLatin1Char('0'));
        entry.book.format = BookFormat::Audio;
        entry.book.recording.language = QStringLiteral("en");
        entry.book.released = {2001, 0, 0};
        record.entries.append(entry);
    }
    return withAnswer({}, record, now);
}

void fill(Store &store, int series, int entries)
{
    need(store.write([=](WriteTx &tx) {
        for (int each = 1; each <= series; ++each) {
            const KeptSeries told = toldOf(each, entries, tx.now());
            const qint64 id = tx.insert("INSERT INTO series (name, name_key) VALUES ($1, $1)", told.series.name);
            tx.run("INSERT INTO provider_series (provider, source_id, name, content, fingerprint, is_whole, said_at, "
                   "changed_at) VALUES ('hardcover', $1, $2, $3, '', 1, $4, $4)",
                   told.series.id, told.series.name, toJson(told), tx.now());
            tx.run("INSERT INTO series_links (series_id, provider, source_id, verdict, proof, judged_at) VALUES ($1, "
                   "'hardcover', $2, 'linked', '{}', $3)",
                   id, told.series.id, tx.now());
            WantedTable(tx).bringUpToDate(SeriesId(id));
        }
    }));
}

void makeStale(Store &store)
{
    need(store.write([](WriteTx &tx) { tx.run("INSERT INTO stale_series (series_id) SELECT id FROM series"); }));
}

/// Seconds of the longest transaction and of all.
std::pair<double, double> bringUpToDate(Store &store, qint64 most)
{
    QElapsedTimer timer;
    timer.start();
    qint64 before = 0;
    qint64 longest = 0;
    qint64 left = 1;
    while (left > 0) {
        left = need(store.write([=](WriteTx &tx) { return WantedTable(tx).bringStaleUpToDate(most); }));
        const qint64 now = timer.elapsed();
        longest = std::max(longest, now - before);
        before = now;
    }
    return {double(longest) / 1000, double(before) / 1000};
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("bench_wanted FOLDER SERIES ENTRIES\n", stderr);
        return 64;
    }
    SystemClock clock;
    StoreOptions options;
    options.database
        = need(DatabaseUrl::parse(QStringLiteral("sqlite:%1/wanted.db").arg(QString::fromLocal8Bit(argv[1]))));
    const std::unique_ptr<Store> store = need(Store::open(options, clock));
    const int series = QByteArray(argv[2]).toInt();
    const int entries = QByteArray(argv[3]).toInt();
    fill(*store, series, entries);
    makeStale(*store);
    const auto [whole, all] = bringUpToDate(*store, series);
    makeStale(*store);
    const auto [longest, together] = bringUpToDate(*store, WantedTable::mostAtOnce);
    std::printf("{\"series\":%d,\"entries\":%d,\"at_once\":%.3f,\"in_steps\":%.3f,\"longest_step\":%.3f}\n", series,
                entries, whole, together, longest);
    return 0;
}
