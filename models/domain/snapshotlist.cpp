// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/snapshotlist.h"

#include <QCoreApplication>

#include <array>

namespace kuramori
{
namespace
{
const QString seasonPrefix = QStringLiteral("season:");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotList)
};

QString seasonTitle(SeasonOfYear season)
{
    constexpr std::array patterns{
        QT_TRANSLATE_NOOP("SnapshotList", "Winter %1"), QT_TRANSLATE_NOOP("SnapshotList", "Spring %1"),
        QT_TRANSLATE_NOOP("SnapshotList", "Summer %1"), QT_TRANSLATE_NOOP("SnapshotList", "Fall %1")};
    return Words::tr(patterns.at(static_cast<size_t>(season.season))).arg(season.year);
}
} // namespace

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

QString SnapshotList::title() const
{
    switch (m_kind) {
    case Kind::Top:
        return Words::tr("Top anime");
    case Kind::Airing:
        return Words::tr("Airing now");
    case Kind::Upcoming:
        return Words::tr("Upcoming anime");
    case Kind::Movies:
        return Words::tr("Popular movies");
    case Kind::Season:
        return seasonTitle(m_season);
    case Kind::SeasonNow:
        return Words::tr("This season");
    case Kind::SeasonUpcoming:
        return Words::tr("Coming seasons");
    }
    return {};
}
} // namespace kuramori
