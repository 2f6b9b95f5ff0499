// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/listening.h"

#include "models/store/jobtable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"

namespace kuramori
{
namespace
{
QList<SeriesId> changed(const ListenedPlaces &before, const ListenedPlaces &now)
{
    QList<SeriesId> series;
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        if (before.value(each.key(), -1) != each.value()) {
            series.append(each.key());
        }
    }
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        if (!now.contains(each.key())) {
            series.append(each.key());
        }
    }
    return series;
}
} // namespace

void noteListening(WriteTx &tx, const std::function<void()> &change)
{
    lockWorks(tx); // whoever counts a series right now would take its mark away with that of before
    const ListenedPlaces before = WantedRows(tx).listenedPlaces();
    change();
    WantedTable(tx).setStale(changed(before, WantedRows(tx).listenedPlaces()));
}

void followListening(Job &job, Store &store, const std::function<void()> &change)
{
    const auto places = [&] { return need(store.read([](ReadTx &tx) { return WantedRows(tx).listenedPlaces(); })); };
    const auto write = [&](auto act) {
        job.stopIfCancelled();
        return need(store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(job.fence()));
            lockWorks(tx);
            return act(tx);
        }));
    };
    const ListenedPlaces before = places();
    change();
    if (const QList<SeriesId> series = changed(before, places()); !series.isEmpty()) {
        write([&](WriteTx &tx) { WantedTable(tx).setStale(series); });
    }
    while (write([](WriteTx &tx) { return WantedTable(tx).bringStaleUpToDate(WantedTable::mostAtOnce); }) > 0) {
    }
}
} // namespace kuramori
