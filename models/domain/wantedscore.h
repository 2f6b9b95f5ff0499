// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace kuramori
{
/// What makes a missing book urgent (audiobooks.md §4.6).
enum class ScoreTerm {
    Completion, ///< how whole the series is with it: 35
    Adjacency, ///< how soon it comes after what was listened to last: 20
    Affinity, ///< how the user has rated the series: 15
    Availability, ///< whether it can be had now: 10
    Waiting, ///< how long it has been missing: 10
    Boost ///< a person's push: 10
};
inline constexpr std::array scoreTerms{ScoreTerm::Completion,   ScoreTerm::Adjacency, ScoreTerm::Affinity,
                                       ScoreTerm::Availability, ScoreTerm::Waiting,   ScoreTerm::Boost};
QString scoreTermName(ScoreTerm term); ///< "completion" …: frozen, the store has them
std::optional<ScoreTerm> scoreTermFrom(const QString &text);
int mostPoints(ScoreTerm term);

/// What is known; empty is not known.
struct ScoreFacts
{
    std::optional<double> completion; ///< 0 to 1: main volumes that are out and owned, with this one
    std::optional<int> volumesAhead; ///< 1: the next one after what was listened to last; 0: that one or before
    std::optional<double> affinity; ///< 0 to 1
    std::optional<double> availability; ///< 0 to 1
    std::optional<std::chrono::days> waiting;
    bool isBoosted = false;
};

struct ScorePart
{
    ScoreTerm term = ScoreTerm::Completion;
    std::optional<double> points; ///< 0 to mostPoints(); empty: not known, and counts nothing
    bool operator==(const ScorePart &) const = default;
};

/// One part for each term, in their order. A volume that is n ahead has an nth of the points for adjacency; waiting
/// grows with the logarithm of the days and is full after a year. Figures outside their range are cut. Pure.
QList<ScorePart> scoreParts(const ScoreFacts &facts);
double totalOf(const QList<ScorePart> &parts); ///< 0 to 100
} // namespace kuramori
