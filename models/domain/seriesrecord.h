// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookrecord.h"

#include <optional>

namespace kuramori
{
/// One place of a series as a provider has it.
struct SeriesRecordEntry
{
    BookRecord book; ///< the work; of its recordings the provider's favourite
    std::optional<SeriesPosition> position; ///< empty: not numbered. A range is an omnibus
    std::optional<bool> isCompilation; ///< holds other books, whether its position says so or not; empty: not told
    std::optional<bool> isPartial; ///< a part of a book that was split; empty: not told
};

/// A series as a provider has it, which is its word and not the truth.
struct SeriesRecord
{
    BookProvider provider = BookProvider::Hardcover;
    QString id; ///< the provider's own
    QString name; ///< foreign text
    std::optional<int> books; ///< as the provider counts them, extras included
    std::optional<int> primaryBooks; ///< numbered main volumes
    std::optional<bool> isComplete; ///< no more are to come
    QList<SeriesRecordEntry> entries; ///< in their order; of several books at one place the one most read
    bool isWhole = false; ///< no entry is missing because the answer was cut
};
} // namespace kuramori
