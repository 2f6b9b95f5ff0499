// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/namedseries.h"

#include "models/domain/comparekey.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kuramori
{
namespace
{
constexpr int provingVolumes = 2;

/// By id, with what they are called.
std::map<QString, NamedSeries> allNamed(const QString &name, const QList<OwnedVolume> &volumes)
{
    const QString key = seriesKey(name);
    std::map<QString, NamedSeries> all;
    for (const OwnedVolume &volume : volumes) {
        for (const SeriesEntry &entry : volume.named) {
            if (!entry.id.isEmpty()) {
                NamedSeries &one = all[entry.id];
                one.id = entry.id;
                one.isCalledSo = one.isCalledSo || seriesKey(entry.name) == key;
            }
        }
    }
    return all;
}
} // namespace

bool NamedSeries::isProven() const
{
    return isNamedByMost(agreeing, otherwise);
}

std::optional<bool> isNamedOf(const OwnedVolume &volume, const QString &id)
{
    std::optional<bool> said;
    bool isPlaceOpen = false;
    for (const SeriesEntry &entry : volume.named) {
        if (entry.id.isEmpty()) {
            continue;
        }
        const bool isIt = entry.id == id;
        if (isIt && (!volume.position || (entry.position && samePosition(*volume.position, *entry.position)))) {
            return true;
        }
        isPlaceOpen = isPlaceOpen || (isIt && !entry.position);
        said = false;
    }
    return isPlaceOpen ? std::nullopt : said;
}

bool isNamedByMost(int agreeing, int otherwise)
{
    return agreeing >= provingVolumes && agreeing > 2 * otherwise;
}

QList<NamedSeries> namedSeries(const QString &name, const QList<OwnedVolume> &volumes)
{
    QList<NamedSeries> found;
    for (auto &[id, series] : allNamed(name, volumes)) {
        for (const OwnedVolume &volume : volumes) {
            const std::optional<bool> isOfIt = isNamedOf(volume, id);
            series.agreeing += isOfIt == true ? 1 : 0;
            series.otherwise += isOfIt == false ? 1 : 0;
        }
        if (series.agreeing > series.otherwise) {
            found.append(series);
        }
    }
    const auto rank
        = [](const NamedSeries &series) { return std::tuple(-series.agreeing, !series.isCalledSo, series.id); };
    std::ranges::sort(found, [&](const NamedSeries &a, const NamedSeries &b) { return rank(a) < rank(b); });
    return found;
}
} // namespace kuramori
