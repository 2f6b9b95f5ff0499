// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/snapshotlist.h"

namespace kuramori
{
namespace
{
const QString seasonPrefix = QStringLiteral("season:");
}

QList<SnapshotList> SnapshotList::daily()
{
    return {top(), airing(), upcoming(), movies()};
}

std::optional<SnapshotList> SnapshotList::fromString(const QString &text)
{
    for (const SnapshotList &list : {top(), airing(), upcoming(), movies(), seasonNow(), seasonUpcoming()}) {
        if (list.toString() == text) {
            return list;
        }
    }
    if (text.startsWith(seasonPrefix)) {
        if (const auto named = SeasonOfYear::fromString(text.mid(seasonPrefix.size()))) {
            return season(*named);
        }
    }
    return std::nullopt;
}

QString SnapshotList::toString() const
{
    switch (m_kind) {
    case Kind::Top:
        return QStringLiteral("top");
    case Kind::Airing:
        return QStringLiteral("airing");
    case Kind::Upcoming:
        return QStringLiteral("upcoming");
    case Kind::Movies:
        return QStringLiteral("movies");
    case Kind::Season:
        return seasonPrefix + m_season.toString();
    case Kind::SeasonNow:
        return QStringLiteral("season:now");
    case Kind::SeasonUpcoming:
        return QStringLiteral("season:upcoming");
    }
    return {};
}
} // namespace kuramori
