// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"

#include <QString>

#include <optional>

namespace kuramori
{
/// The lists of which a snapshot a day is taken. Text form, as in the store and on the command line: "top", "airing",
/// "upcoming", "movies", "season:2019-fall", "season:now", "season:upcoming".
class SnapshotList
{
public:
    enum class Kind { Top, Airing, Upcoming, Movies, Season, SeasonNow, SeasonUpcoming };

    static SnapshotList top() { return {Kind::Top, {}}; }
    static SnapshotList airing() { return {Kind::Airing, {}}; }
    static SnapshotList upcoming() { return {Kind::Upcoming, {}}; }
    static SnapshotList movies() { return {Kind::Movies, {}}; }
    static SnapshotList season(SeasonOfYear season) { return {Kind::Season, season}; }
    static SnapshotList seasonNow() { return {Kind::SeasonNow, {}}; }
    static SnapshotList seasonUpcoming() { return {Kind::SeasonUpcoming, {}}; }
    static QList<SnapshotList> daily(); ///< the four that are crawled every day
    static std::optional<SnapshotList> fromString(const QString &text);

    Kind kind() const { return m_kind; }
    SeasonOfYear seasonOfYear() const { return m_season; } ///< meaningful for Kind::Season
    QString toString() const;
    QString title() const; ///< for people: "Top anime", "Fall 2019"
    bool operator==(const SnapshotList &) const = default;

private:
    SnapshotList(Kind kind, SeasonOfYear season)
        : m_kind(kind)
        , m_season(season)
    { }
    Kind m_kind;
    SeasonOfYear m_season;
};
} // namespace kuramori
