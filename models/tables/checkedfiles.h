// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/filecheck.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace kuramori
{
class ReadTx;

enum class CheckColumn { Verdict, Book, File, What, Place, Depth, Checked, Size, Count };

/// Which audio files are shown.
enum class CheckChoice {
    Wrong, ///< damaged or suspect
    Damaged,
    Unknown, ///< they could not be looked at
    Sound,
    Never, ///< not checked, or not as they are now
    All,
};

/// Which of them, and in which order: by verdict the worst first; what a column knows nothing of comes last, whatever
/// the direction.
struct CheckQuery
{
    CheckColumn column = CheckColumn::Verdict;
    bool descending = false;
    CheckChoice choice = CheckChoice::Wrong;
    std::optional<CheckTier> tier; ///< of checks that looked exactly so deep
    QStringList words; ///< folded as textKey() does; path, title, series and persons together hold all of them
    bool operator==(const CheckQuery &) const = default;
};

/// An audio file that is there, and what its last check found. All texts are foreign.
struct CheckLine
{
    FileId id;
    QString book; ///< its title; empty: of no book
    QString path; ///< below the folder of the library
    QString root;
    QByteArray diskPath; ///< absolute
    qint64 size = 0; ///< bytes
    std::optional<CheckTier> tier; ///< empty: never checked
    FileVerdict verdict = FileVerdict::Unknown;
    CheckFindings findings;
    std::optional<Timestamp> checkedAt;
    bool isStale = false; ///< it is another than the check looked at
    bool operator==(const CheckLine &) const = default;

    bool isChecked() const { return tier.has_value(); }
};

qint64 checkedFileTotal(ReadTx &tx); ///< audio files that are there
/// The files in order, 8 bytes each. `limit` 0 reads all.
std::vector<qint64> checkedFileOrder(ReadTx &tx, const CheckQuery &query, int limit = 0);
/// The lines of these files, in any order; those that are gone are left out.
QList<CheckLine> checkedFileLines(ReadTx &tx, std::span<const qint64> ids);
} // namespace kuramori
