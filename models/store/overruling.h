// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animetie.h"
#include "models/domain/chosenrecording.h"
#include "models/domain/heldfield.h"
#include "models/domain/recordchoice.h"
#include "models/domain/searchwords.h"
#include "models/domain/seriesgap.h"
#include "models/store/bookitems.h"
#include "models/store/drifttable.h"
#include "models/store/overridetable.h"

namespace kuramori
{
/// What a person says of books, series and persons, and all that follows from it, in the same transaction: items find
/// their books anew, names their persons. Each act can be taken back. All but takeBack() return the act, invalid when
/// it had been said before. Call lockWorks() before. One object a transaction.
class Overruling
{
public:
    explicit Overruling(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Each of `moved` and each of `kept` are, or are not, the same book or recording; \a kind is one of those four.
    /// Where they become one, it is that of `kept`. Items that are in both lists count among `kept`.
    ActId relate(OverrideKind kind, const QList<ItemId> &moved, const QList<ItemId> &kept);
    /// The same of all items of the books, or recordings, that these two are of. When both are of one, `moved` leaves
    /// it: a recording leaves the book, an item leaves the recording.
    ActId relateWhole(OverrideKind kind, ItemId moved, ItemId kept);
    /// Items of one book become a book of their own. Ends with Usage when they are of several, or all that it has.
    ActId split(const QList<ItemId> &items);
    ActId pin(const QList<ItemId> &items);
    ActId ignore(const QList<ItemId> &items);
    ActId ignorePair(ItemId a, ItemId b);
    ActId ignoreGaps(SeriesId series, const QList<SeriesGap> &gaps);
    /// WantEntry, PinEntry or BoostEntry, of entries by their keys (ListedEntry).
    ActId sayOfEntries(OverrideKind kind, SeriesId series, const QStringList &keys);
    /// The recording of an entry that is meant, of those that are kept (RecordingRows), or any again. Ends with Usage
    /// when it is not among them.
    ActId chooseRecording(SeriesId series, const RecordingWord &word);
    /// One of the kinds isOfAnime() that have no object.
    ActId sayOfAnime(OverrideKind kind, const QList<AnimeKey> &anime);
    /// The record is the anime's, and no other's; it need not have been heard of.
    ActId pairAnime(qint64 malId, qint64 aniListId);
    ActId refusePairs(qint64 malId, const QList<qint64> &aniListIds);
    ActId refuseAllPairs(qint64 malId); ///< AniList does not have it
    /// The series is this one of the provider's, and no other of its. Ends with Usage when nobody has told of it.
    ActId linkSeries(SeriesId series, const QString &provider, const QString &sourceId);
    ActId refuseSeries(SeriesId series, const QString &provider, const QString &sourceId); ///< the same
    ActId refuseAllSeries(SeriesId series); ///< no provider has it
    ActId rateSeries(SeriesId series, std::optional<int> stars); ///< 1 to mostStars; without, it has no rating again

    /// The record is the item's, whatever else was chosen of that provider; it must have been kept before.
    ActId chooseRecord(ItemId item, const RecordKey &record);
    ActId refuseRecords(ItemId item, const QList<RecordKey> &records);
    ActId refuseAllRecords(ItemId item); ///< no provider has it
    /// Providers are asked for these words from now on, and their records compared with them, instead of what the
    /// files say. Ends with Usage without a title.
    ActId searchAs(const QList<ItemId> &items, const SearchWords &words);
    /// From now on the fields of the item hold this, and nothing that anybody says changes it. Ends with Usage when a
    /// field cannot.
    ActId hold(ItemId item, const QList<HeldField> &fields);
    /// What others say of these fields holds from now on, of those that wait for a person (DriftRows): the judge's
    /// winner for as long as it wins, or what comes next where the judge was not sure. Ends with Conflict when one
    /// waits no more.
    ActId acceptFields(const QList<FieldOfItem> &fields);
    ActId keepFields(const QList<FieldOfItem> &fields); ///< they hold what they hold, whatever anybody says; the same

    ActId mergePersons(PersonId kept, PersonId other); ///< `other` and all its spellings become `kept`
    /// Spellings of one person become a person of their own. Ends with Usage when they are of several, or all there
    /// are.
    ActId splitPerson(const QStringList &spellings);
    /// Ends with Conflict when `real` is, over whatever way, a pen name of `penName`.
    ActId linkPenName(PersonId penName, PersonId real);

    ActId say(const QList<Override> &words); ///< any words, as one act
    qint64 takeBack(ActId act); ///< returns how many words ended; 0: none was left

private:
    ActId sayOfLink(OverrideKind kind, SeriesId series, const QString &provider, const QString &sourceId);
    void placeItems(const OverrideChange &change);
    void judgeFacts(const OverrideChange &change);
    void refreshSeries(const OverrideChange &change);
    void refreshAnime(const OverrideChange &change);

    WriteTx &m_tx;
};
} // namespace kuramori
