// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/snapshotcomparison.h"
#include "models/store/crawltable.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace kuramori
{
/// What a person asks to see. What is left open, or is not there any more, is chosen anew at every reading.
struct SnapshotWish
{
    CrawledList list; ///< empty: the first one
    QDate day; ///< null: the newest whole one, or else the newest
    QDate other; ///< to compare with; null: the whole one before
    bool compares = true;
    bool operator==(const SnapshotWish &) const = default;
};

/// A work of the snapshot, or of the one it is compared with, for a table.
struct SnapshotLine
{
    ComparedEntry entry;
    QString title;
    QString titleKey;
    QString searchText; ///< as WorkName has it
    qint64 key() const { return entry.either().sourceId; }
    WorkId work() const { return entry.either().work; }
    bool operator==(const SnapshotLine &) const = default;
};

/// A snapshot beside another one, with everything there is to choose from.
struct SnapshotReading
{
    SnapshotWish wish;
    QList<CrawledList> lists; ///< in the order of a menu
    CrawledList list;
    QList<CrawledDay> days; ///< of the list, newest first
    std::optional<CrawledDay> day; ///< empty only when nothing was ever read
    std::optional<CrawledDay> other;
    ComparisonCounts counts;
    QList<SnapshotLine> lines; ///< in the order of the list, what is gone last
    QHash<qint64, int> places; ///< in `lines`, by key
    bool operator==(const SnapshotReading &) const = default;
};

std::optional<CrawledDay> dayToShow(const QList<CrawledDay> &days, QDate wish);
std::optional<CrawledDay> dayToCompare(const QList<CrawledDay> &days, QDate shown, QDate wish);
/// The daily lists first, then the seasons, newest first; lists of a later version last.
QList<CrawledList> inMenuOrder(QList<CrawledList> lists);

SnapshotReading readSnapshots(ReadTx &tx, const SnapshotWish &wish);
} // namespace kuramori
