// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace kuramori
{
/// A series at Hardcover as a person names it: by its number, or by the words that its page is called by.
struct SeriesAddress
{
    qint64 number = 0; ///< 0: not told
    QString slug; ///< "the-long-road"; empty: not told
    bool operator==(const SeriesAddress &) const = default;
};

/// What a person typed or pasted: "123", "hardcover:123", or the address of a page of a series, with or without
/// "https://" (protocols.md §4: https://hardcover.app/id/series/123, https://hardcover.app/series/the-long-road). Usage
/// otherwise; of Audible it says why. Pure.
Result<SeriesAddress> seriesAddress(const QString &text);
QString seriesAddressText(const SeriesAddress &address); ///< "123" or "the-long-road"; seriesAddress() reads the first
} // namespace kuramori
