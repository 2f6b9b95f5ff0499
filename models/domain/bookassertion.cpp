// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookassertion.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array fieldNames{"title",     "subtitle", "author", "narrator", "series",  "year",        "language",
                                "publisher", "abridged", "asin",   "isbn",     "runtime", "hardcover_id"};
constexpr std::array sourceNames{"folder",    "itunes", "tags",     "openlibrary",   "reader_text", "nfo",
                                 "hardcover", "opf",    "audnexus", "metadata_json", "person"};
static_assert(fieldNames.size() == bookFields.size() && sourceNames.size() == bookSources.size());

/// The value whose name stands at the same place.
template <class Value, std::size_t count>
std::optional<Value> named(const QString &text, const std::array<const char *, count> &names,
                           const std::array<Value, count> &values)
{
    const auto found = std::ranges::find_if(names, [&text](const char *name) { return text == QLatin1String(name); });
    return found == names.end() ? std::nullopt : std::optional(values[std::size_t(found - names.begin())]);
}
} // namespace

QString bookFieldName(BookField field)
{
    return QLatin1String(fieldNames[std::size_t(field)]);
}

std::optional<BookField> bookFieldFrom(const QString &text)
{
    return named(text, fieldNames, bookFields);
}

QString bookSourceName(BookSource source)
{
    return QLatin1String(sourceNames[std::size_t(source)]);
}

std::optional<BookSource> bookSourceFrom(const QString &text)
{
    return named(text, sourceNames, bookSources);
}

bool isOfFiles(BookSource source)
{
    switch (source) {
    case BookSource::Folder:
    case BookSource::Tags:
    case BookSource::ReaderText:
    case BookSource::Nfo:
    case BookSource::Opf:
    case BookSource::MetadataJson:
        return true;
    case BookSource::ITunes:
    case BookSource::OpenLibrary:
    case BookSource::Hardcover:
    case BookSource::Audnexus:
    case BookSource::Person:
        return false;
    }
    return false;
}
} // namespace kuramori
