// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace kuramori
{
/// The four seasons of broadcasting, in the order of the year.
enum class Season { Winter, Spring, Summer, Fall };
QString seasonName(Season season); ///< "winter" … "fall", as in URLs and lists
std::optional<Season> seasonFromName(const QString &name);

/// A season of a year; text form "2019-fall".
struct SeasonOfYear
{
    int year = 0;
    Season season = Season::Winter;
    auto operator<=>(const SeasonOfYear &) const = default; // NOLINT(modernize-use-nullptr): the 0 it compares with
    QString toString() const;
    static std::optional<SeasonOfYear> fromString(const QString &text);
    QDate firstDay() const; ///< 1 January, April, July or October
    SeasonOfYear next() const;
    /// One number that sorts: 20194 is fall 2019. As in the store.
    int toNumber() const { return year * 10 + static_cast<int>(season) + 1; }
    static std::optional<SeasonOfYear> fromNumber(int number);
};

struct AnimeTitle
{
    QString type; ///< "Default", "Japanese", "English", "Synonym", "German" …
    QString text;
    bool operator==(const AnimeTitle &) const = default;
};

/// Genres, themes, demographics, studios, producers, licensors: a name with the source's number.
struct NamedEntity
{
    QString kind; ///< "genre", "explicit_genre", "theme", "demographic", "studio", "producer", "licensor"
    qint64 sourceId = 0;
    QString name;
    bool operator==(const NamedEntity &) const = default;
};

/// A day known only in part: month and day 0 when unknown.
struct PartialDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool isNull() const { return year == 0; }
    bool isPossible() const; ///< a day, month or year of the calendar since anime exists
    QDate firstDay() const; ///< the earliest day it may mean; invalid unless isPossible()
    QDate lastDay() const; ///< the latest day it may mean; invalid unless isPossible()
    QString toString() const; ///< "2019", "2019-10" or "2019-10-03"; empty when unknown
    static PartialDate fromString(const QString &text);
    auto operator<=>(const PartialDate &) const = default; // NOLINT(modernize-use-nullptr): the 0 it compares with
};
PartialDate earlierOf(const PartialDate &a, const PartialDate &b); ///< one that is null does not count

/// One anime as a source describes it, fields as in protocols.md §1. Unknown is empty, never a default value.
struct Anime
{
    qint64 malId = 0;
    QString title;
    QList<AnimeTitle> titles;
    QString type; ///< "TV", "Movie", "OVA", "ONA", "Special", "TV Special", "Music", "CM", "PV"; empty unknown
    QString sourceMaterial; ///< "Manga", "Original" …
    std::optional<int> episodes;
    QString status; ///< "Finished Airing", "Currently Airing", "Not yet aired"
    PartialDate airedFrom;
    PartialDate airedTo;
    std::optional<int> durationSeconds; ///< of one episode
    QString rating;
    std::optional<double> score; ///< 1.0–10.0; the source's 0 means unknown
    std::optional<qint64> scoredBy;
    std::optional<int> rank;
    std::optional<int> popularity;
    std::optional<qint64> members;
    std::optional<qint64> favorites;
    std::optional<SeasonOfYear> season;
    QString broadcastDay; ///< singular English, "Monday"; empty unknown
    QString broadcastTime; ///< "HH:mm"
    QString broadcastZone; ///< IANA
    QString trailerId; ///< YouTube video id, also where only embed_url is given
    QUrl url;
    QUrl coverUrl;
    QList<NamedEntity> entities;
    bool approved = true;
};

struct AnimeRelation
{
    QString relation; ///< "Sequel", "Adaptation" …
    QString targetKind; ///< "anime" or "manga"
    qint64 targetId = 0;
    QString targetName;
};
struct NamedLink
{
    QString name;
    QUrl url;
};
struct ScoreVotes
{
    int score = 0;
    qint64 votes = 0;
};
struct AnimeStatistics
{
    qint64 watching = 0;
    qint64 completed = 0;
    qint64 onHold = 0;
    qint64 dropped = 0;
    qint64 planToWatch = 0;
    qint64 total = 0;
    QList<ScoreVotes> scores;
};
struct AnimeRecommendation
{
    qint64 targetId = 0;
    QString targetName;
    qint64 votes = 0;
};
/// One work in full; empty optionals were not asked for or not answered.
struct AnimeDetails
{
    qint64 malId = 0;
    QList<AnimeRelation> relations;
    QList<NamedLink> streaming;
    std::optional<AnimeStatistics> statistics;
    std::optional<QList<AnimeRecommendation>> recommendations;
};
} // namespace kuramori
