// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace kuramori
{
/// Hours of every day, such as 22:00-07:00, which last over midnight. The first minute belongs to it, the last does
/// not; a span that ends where it begins is the whole day.
struct DailySpan
{
    QTime from;
    QTime to;

    /// "22:00-07:00". Anything else is none.
    static std::optional<DailySpan> fromString(const QString &text);
    bool contains(QTime time) const;
};
} // namespace kuramori
