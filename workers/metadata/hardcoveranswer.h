// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/seriesrecord.h"

#include <QByteArray>
#include <QDate>

namespace kuramori
{
/// A book or series, or the one that it was merged into.
template <class T>
struct HardcoverRecord
{
    T value{};
    qint64 mergedInto = 0; ///< 0: it is the one itself
};

// What Hardcover's answers say (protocols.md §4). All of them: the failures of graphqlData(), NotFound when the list is
// empty, BadSchema when the answer has not the promised shape. `today` tells a date from a placeholder.
// The id of a record is "book/1245" or "edition/22212198", its page https://hardcover.app/id/ and that; the id of a
// work or series is the number alone. Pure.

/// Works, the best hits first. Those without id or title are left out.
Result<QList<BookRecord>> decodeHardcoverSearch(const QByteArray &body, QDate today);
/// Series by name: what they are called and how many books they have, without entries.
Result<QList<SeriesRecord>> decodeHardcoverSeriesSearch(const QByteArray &body);
Result<HardcoverRecord<BookRecord>> decodeHardcoverBook(const QByteArray &body, QDate today);
/// In the order sent. Those that were merged into others are left out. They may lack a title where their book does.
Result<QList<BookRecord>> decodeHardcoverEditions(const QByteArray &body, QDate today);
/// The number of the one series there is.
Result<qint64> decodeHardcoverSeriesNumber(const QByteArray &body);
/// `limit`: as many entries as were asked for at most.
Result<HardcoverRecord<SeriesRecord>> decodeHardcoverSeries(const QByteArray &body, QDate today, int limit);
} // namespace kuramori
