// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace kuramori
{
/// A row's number that cannot be passed where another table's is wanted. 0 means "no row yet".
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    { }
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): the 0 it compares with

private:
    qint64 m_value = 0;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using WorkId = Id<struct WorkTag>;
using JobId = Id<struct JobTag>;
using CrawlId = Id<struct CrawlTag>;
using TagId = Id<struct TagTag>;
using FindingId = Id<struct FindingTag>;
using ScheduleId = Id<struct ScheduleTag>;
using NoticeId = Id<struct NoticeTag>;
using RootId = Id<struct RootTag>;
using FileId = Id<struct FileTag>;
using ItemId = Id<struct ItemTag>;
using EditionId = Id<struct EditionTag>;
using SeriesId = Id<struct SeriesTag>;
using PersonId = Id<struct PersonTag>;
using RecordId = Id<struct RecordTag>;
using ServerId = Id<struct ServerTag>;
using ServerLibraryId = Id<struct ServerLibraryTag>;
using ServerBookId = Id<struct ServerBookTag>;
} // namespace kuramori

template <class Tag>
struct std::hash<kuramori::Id<Tag>>
{
    size_t operator()(kuramori::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value()); }
};
