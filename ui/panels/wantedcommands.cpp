// SPDX-License-Identifier: GPL-3.0-or-later
// What a person orders about what is missing from series.
#include "models/jobs/seriesspec.h"
#include "models/store/jobtable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"
#include "ui/panels/commands.h"

namespace kuramori
{
namespace
{
QString sentenceOn(OverrideKind kind)
{
    switch (kind) {
    case OverrideKind::WantEntry:
        return Commands::tr("It is wanted.");
    case OverrideKind::PinEntry:
        return Commands::tr("It stays on top.");
    case OverrideKind::BoostEntry:
        return Commands::tr("It scores ten points more.");
    default:
        return Commands::tr("It is ignored.");
    }
}
} // namespace

void Commands::sayOfEntries(OverrideKind kind, const QList<EntryOfSeries> &entries)
{
    say(entriesOrder(kind, entries), sentenceOn(kind));
}

void Commands::takeBackOfEntries(OverrideKind kind, const QList<EntryOfSeries> &entries)
{
    say(takeEntriesBackOrder(kind, entries), tr("What you said was taken back."));
}

void Commands::takeLanguages(const QStringList &languages)
{
    submit(
        [languages](WriteTx &tx) -> Outcome {
            lockWorks(tx);
            return {WantedTable(tx).setUserLanguages(languages) ? 1 : 0, {}};
        },
        [](qint64) { return tr("What is missing was counted anew, by the languages you listen to."); });
}

void Commands::lookUpSeries(const QList<SeriesId> &series)
{
    submit(
        [&kinds = m_kinds, series](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(series.isEmpty() ? allSeriesLookupSpec() : seriesLookupSpec(series, true), kinds);
            return {1, {}};
        },
        [](qint64) { return tr("The services will be asked."); });
}
} // namespace kuramori
