// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wantedscore.h"

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
constexpr std::array names{"completion", "adjacency", "affinity", "availability", "waiting", "boost"};
static_assert(names.size() == scoreTerms.size());
constexpr std::array most{35, 20, 15, 10, 10, 10};
constexpr double fullWait = 365; // days

std::optional<double> shareOf(ScoreTerm term, const ScoreFacts &facts)
{
    switch (term) {
    case ScoreTerm::Completion:
        return facts.completion;
    case ScoreTerm::Adjacency:
        return !facts.volumesAhead ? std::nullopt
                                   : std::optional(*facts.volumesAhead > 0 ? 1.0 / *facts.volumesAhead : 0.0);
    case ScoreTerm::Affinity:
        return facts.affinity;
    case ScoreTerm::Availability:
        return facts.availability;
    case ScoreTerm::Waiting:
        return !facts.waiting
            ? std::nullopt
            : std::optional(std::log1p(std::max(0.0, double(facts.waiting->count()))) / std::log1p(fullWait));
    case ScoreTerm::Boost:
        return facts.isBoosted ? 1.0 : 0.0;
    }
    return std::nullopt;
}
} // namespace

QString scoreTermName(ScoreTerm term)
{
    return QLatin1String(names.at(size_t(term)));
}

std::optional<ScoreTerm> scoreTermFrom(const QString &text)
{
    const auto name = std::ranges::find_if(names, [&](const char *each) { return text == QLatin1String(each); });
    return name == names.end() ? std::nullopt : std::optional(ScoreTerm(name - names.begin()));
}

int mostPoints(ScoreTerm term)
{
    return most.at(size_t(term));
}

QList<ScorePart> scoreParts(const ScoreFacts &facts)
{
    QList<ScorePart> parts;
    parts.reserve(qsizetype(scoreTerms.size()));
    for (const ScoreTerm term : scoreTerms) {
        ScorePart part{term, std::nullopt};
        if (const std::optional<double> share = shareOf(term, facts)) {
            part.points = mostPoints(term) * std::clamp(*share, 0.0, 1.0);
        }
        parts.append(part);
    }
    return parts;
}

double totalOf(const QList<ScorePart> &parts)
{
    double total = 0;
    for (const ScorePart &part : parts) {
        total += part.points.value_or(0);
    }
    return total;
}
} // namespace kuramori
