// SPDX-License-Identifier: GPL-3.0-or-later
// What a person orders about what is missing from series.
#include "models/jobs/animespec.h"
#include "models/jobs/recordingspec.h"
#include "models/jobs/seriesspec.h"
#include "models/jobs/wantedspec.h"
#include "models/store/animegaptable.h"
#include "models/store/jobtable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"
#include "ui/panels/commands.h"

namespace kuramori
{
namespace
{
JobSpec followedSpec(bool isFresh)
{
    AnimeOrder order;
    order.isOnlyFollowed = true;
    order.isFresh = isFresh;
    return animeSpec(order);
}

QString willBeAsked()
{
    return Commands::tr("The services will be asked.");
}

QString sentenceOn(OverrideKind kind)
{
    switch (kind) {
    case OverrideKind::WantEntry:
        return Commands::tr("It is wanted.");
    case OverrideKind::PinEntry:
        return Commands::tr("It stays on top.");
    case OverrideKind::BoostEntry:
        return Commands::tr("It scores ten points more.");
    case OverrideKind::FollowAnime:
        return Commands::tr("It is followed. What belongs to it will be asked for.");
    case OverrideKind::HaveAnime:
        return Commands::tr("It is here. What belongs to it will be asked for.");
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

void Commands::lookUpRecordings(const EntryOfSeries &entry)
{
    submit(
        [&kinds = m_kinds, entry](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(recordingSpec({entry.series, entry.key, true}), kinds);
            return {1, {}};
        },
        [](qint64) { return willBeAsked(); });
}

void Commands::chooseRecording(const EntryOfSeries &entry, const std::optional<RecordKey> &record)
{
    say(chooseRecordingOrder(entry, record),
        record ? tr("This recording is chosen: another one will not count as here.")
               : tr("Any recording will do again."));
}

void Commands::takeLanguages(const QStringList &languages)
{
    submit(
        [&kinds = m_kinds, languages](WriteTx &tx) -> Outcome {
            lockWorks(tx);
            const bool isNew = WantedTable(tx).setUserLanguages(languages);
            if (WantedRows(tx).stale() > 0) {
                JobTable(tx).insert(wantedSpec(), kinds);
            }
            return {isNew ? 1 : 0, {}};
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
        [](qint64) { return willBeAsked(); });
}

void Commands::lookUpEverything()
{
    submit(
        [&kinds = m_kinds](WriteTx &tx) -> Outcome {
            QList<JobSpec> specs{allSeriesLookupSpec()};
            if (AnimeGapRows(tx).isFollowed()) {
                specs.append(followedSpec(false));
            }
            JobTable(tx).insert(specs, kinds);
            return {1, {}};
        },
        [](qint64) { return willBeAsked(); });
}

void Commands::lookUpAnime()
{
    submit(
        [&kinds = m_kinds](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(followedSpec(true), kinds);
            return {1, {}};
        },
        [](qint64) { return willBeAsked(); });
}

void Commands::sayOfAnime(OverrideKind kind, const QList<AnimeKey> &anime)
{
    say(
        [&kinds = m_kinds, order = animeOrder(kind, anime)](WriteTx &tx) {
            JobTable(tx).insert(followedSpec(false), kinds);
            return order(tx);
        },
        sentenceOn(kind));
}

void Commands::followWork(WorkId work)
{
    say(
        [&kinds = m_kinds, work](WriteTx &tx) -> Outcome {
            const auto malId = tx.first(
                "SELECT value FROM identifiers WHERE work_id = $1 AND scheme = 'mal'",
                [](const Row &row) { return row.text(0).toLongLong(); }, work);
            if (!malId) {
                stopWith(ErrorKind::NotFound, tr("The library does not know this work any more."));
            }
            JobTable(tx).insert(followedSpec(false), kinds);
            return animeOrder(OverrideKind::FollowAnime, {malKey(*malId)})(tx);
        },
        sentenceOn(OverrideKind::FollowAnime));
}

void Commands::takeBackOfAnime(OverrideKind kind, const QList<AnimeKey> &anime)
{
    say(takeAnimeBackOrder(kind, anime), tr("What you said was taken back."));
}
} // namespace kuramori
