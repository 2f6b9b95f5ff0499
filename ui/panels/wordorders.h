// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animetie.h"
#include "models/domain/heldfield.h"
#include "models/domain/recordchoice.h"
#include "models/domain/searchwords.h"
#include "models/domain/seriesgap.h"
#include "models/jobs/job.h"
#include "models/store/overridetable.h"
#include "ui/panels/orders.h"

namespace kuramori
{
struct DriftLine;
class Overruling;

/// An entry of a series by its key (ListedEntry); without a series, an anime by its own (AnimeKey).
struct EntryOfSeries
{
    SeriesId series;
    QString key;
};

// What a person says of books and persons. The inverse of each takes it back, and its inverse says it again. The count
// is 0 when it had been said before.

/// See Overruling::relateWhole().
Order relateOrder(OverrideKind kind, ItemId moved, ItemId kept);
Order ignorePairOrder(ItemId a, ItemId b);
/// The books become one, that of \a kept; their recordings stay what they are.
Order mergeOrder(WorkId kept, const QList<WorkId> &others);
/// See Overruling::split().
Order splitOrder(const QList<ItemId> &items);
/// PinBook or IgnoreBook, of all items of these books.
Order bookOrder(OverrideKind kind, const QList<WorkId> &works);
Order gapOrder(SeriesId series, const QList<SeriesGap> &gaps);
/// The others become \a kept, each by an act of its own: only so are they several again when it is taken back.
Order mergePersonsOrder(PersonId kept, const QList<PersonId> &others);
/// See Overruling::splitPerson().
Order splitPersonOrder(const QStringList &spellings);
Order penNameOrder(PersonId penName, PersonId real);
/// WantEntry, PinEntry, BoostEntry, or IgnoreGap of those that are main volumes; of anime the kind that means the same.
Order entriesOrder(OverrideKind kind, const QList<EntryOfSeries> &entries);
/// See Overruling::chooseRecording(); without a record any will do again.
Order chooseRecordingOrder(const EntryOfSeries &entry, const std::optional<RecordKey> &record);
/// LinkSeries, NotSeries, or NoSeries, which needs no more than the series; see Overruling::linkSeries().
Order seriesLinkOrder(OverrideKind kind, SeriesId series, const QString &provider = {}, const QString &sourceId = {});
Order rateSeriesOrder(SeriesId series, std::optional<int> stars); ///< see Overruling::rateSeries()
/// The record must have been kept; it need not have been brought for the item.
Order chooseRecordOrder(ItemId item, const RecordKey &record);
/// The same of one that its provider is to be asked for first, by a job. Taken back, the job ends; once it is done,
/// what it chose is taken back.
Order fetchRecordOrder(ItemId item, const RecordKey &record, const JobKinds &kinds);
Order refuseRecordsOrder(ItemId item, const QList<RecordKey> &records);
Order refuseAllRecordsOrder(ItemId item);
/// See Overruling::searchAs(); of an item, or of all of a book. Providers are asked at once, by a job.
Order searchOrder(ItemId item, const SearchWords &words, const JobKinds &kinds);
Order searchOrder(WorkId book, const SearchWords &words, const JobKinds &kinds);
/// Title, authors and series stay as they are now, whatever anybody says: no series, where there is none. Authors whom
/// nobody knows stay open.
Order holdOrder(ItemId item);
/// From now on these fields hold this; the others, which a person held, say again what the sources say.
Order correctOrder(ItemId item, const QList<HeldField> &held, const QList<BookField> &released);
/// What others say of these fields holds, or they stay as they are; ends with Conflict where a field has another drift
/// by now than was shown. See Overruling::acceptFields().
Order acceptFieldsOrder(const QList<DriftLine> &seen);
Order keepFieldsOrder(const QList<DriftLine> &seen);
Order takeBackOrder(ActId act);
/// Takes back what was said of these books, or of gaps that touch these.
Order heedBooksOrder(OverrideKind kind, const QList<WorkId> &works);
Order heedGapsOrder(SeriesId series, const QList<SeriesGap> &gaps);
/// Takes back what entriesOrder() said of these; of ignored ones all that touches them.
Order takeEntriesBackOrder(OverrideKind kind, const QList<EntryOfSeries> &entries);
/// FollowAnime or HaveAnime.
Order animeOrder(OverrideKind kind, const QList<AnimeKey> &anime);
/// Words of kinds isOfAnimePairs(), as one act.
Order animePairOrder(const QList<Override> &words);
Order takeAnimeBackOrder(OverrideKind kind, const QList<AnimeKey> &anime);
/// Takes back all that was said of persons and names one of these spellings, with what was said at once with it.
Order takeBackOrder(const QStringList &spellings);
} // namespace kuramori
