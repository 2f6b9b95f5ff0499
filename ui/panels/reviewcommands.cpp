// SPDX-License-Identifier: GPL-3.0-or-later
// What a person orders about records of providers, and says of them.
#include "models/jobs/animespec.h"
#include "models/jobs/enrichspec.h"
#include "models/store/anilisttable.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/recordtable.h"
#include "models/tables/driftreading.h"
#include "ui/panels/commands.h"

#include <QLocale>

namespace kuramori
{
void Commands::lookUpBooks()
{
    submit(
        [&kinds = m_kinds](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(enrichSpec({}), kinds);
            return {RecordRows(tx).countDue(tx.now()), {}};
        },
        [](qint64 count) {
            return tr("Books that providers will be asked about: %1.").arg(QLocale().toString(count));
        });
}

void Commands::lookUpBooks(const QList<WorkId> &books)
{
    submit(
        [&kinds = m_kinds, books](WriteTx &tx) -> Outcome {
            EnrichOrder order;
            for (const WorkId book : books) {
                order.items += itemsOfBook(tx, book);
            }
            if (order.items.isEmpty()) { // else it would be about all that are due
                stopWith(ErrorKind::Refused, tr("Nothing of what is selected is there."));
            }
            JobTable(tx).insert(enrichSpec(order), kinds);
            return {books.size(), {}};
        },
        [](qint64 count) {
            return tr("Books that providers will be asked about: %1.").arg(QLocale().toString(count));
        });
}

void Commands::lookUpAgain(ItemId item)
{
    submit(
        [&kinds = m_kinds, item](WriteTx &tx) -> Outcome {
            EnrichOrder order;
            order.items = {item};
            order.isFresh = true;
            JobTable(tx).insert(enrichSpec(order), kinds);
            return {1, {}};
        },
        [](qint64) { return tr("Providers will be asked about the book again."); });
}

void Commands::searchFor(ItemId item, const SearchWords &words)
{
    submit(searchOrder(item, words, m_kinds),
           [words](qint64) { return tr("Providers are asked for \"%1\".").arg(words.title); });
}

void Commands::searchFor(WorkId book, const SearchWords &words)
{
    submit(searchOrder(book, words, m_kinds),
           [words](qint64) { return tr("Providers are asked for \"%1\".").arg(words.title); });
}

void Commands::chooseRecord(ItemId item, const RecordKey &record)
{
    say(chooseRecordOrder(item, record), tr("The book is this record now."));
}

void Commands::fetchRecord(ItemId item, const RecordKey &record)
{
    constexpr qint64 queued = -1; // in place of the count of what was said
    submit(
        [&kinds = m_kinds, item, record](WriteTx &tx) -> Outcome {
            if (RecordRows(tx).record(record)) {
                return chooseRecordOrder(item, record)(tx);
            }
            return {queued, fetchRecordOrder(item, record, kinds)(tx).inverse};
        },
        [record](qint64 count) {
            return count == queued ? tr("The record %1 is fetched; then the book is it.").arg(recordKeyText(record))
                : count > 0        ? tr("The book is this record now.")
                                   : tr("That had been said before.");
        });
}

void Commands::refuseRecords(ItemId item, const QList<RecordKey> &records)
{
    say(refuseRecordsOrder(item, records), tr("The book is none of these records."));
}

void Commands::refuseAllRecords(ItemId item)
{
    say(refuseAllRecordsOrder(item), tr("No provider has the book."));
}

void Commands::holdBook(ItemId item)
{
    say(holdOrder(item), tr("Title, authors and series of the book stay as they are."));
}

void Commands::correctBook(ItemId item, const QList<HeldField> &held, const QList<BookField> &released)
{
    say(correctOrder(item, held, released), tr("The book is corrected. What you keep holds, whatever anybody says."));
}

void Commands::acceptFields(const QList<DriftLine> &lines)
{
    say(acceptFieldsOrder(lines), tr("What others say holds."));
}

void Commands::keepFields(const QList<DriftLine> &lines)
{
    say(keepFieldsOrder(lines), tr("What was held stays, whatever anybody says."));
}

void Commands::lookUpPairs()
{
    submit(
        [&kinds = m_kinds](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(animeSpec({}), kinds);
            return {AniListRows(tx).countDue(tx.now()), {}};
        },
        [](qint64 count) { return tr("Anime that AniList will be asked about: %1.").arg(QLocale().toString(count)); });
}

void Commands::pairAnime(qint64 malId, qint64 aniListId)
{
    say(
        [&kinds = m_kinds, aniListId,
         order = animePairOrder({{OverrideKind::IsAniList, malKey(malId), aniListKey(aniListId)}})](WriteTx &tx) {
            if (!AniListRows(tx).record(aniListId)) {
                AnimeOrder named;
                named.isOnlyFollowed = true;
                JobTable(tx).insert(animeSpec(named), kinds);
            }
            return order(tx);
        },
        tr("The two are the same anime now."));
}

void Commands::refusePairs(qint64 malId, const QList<qint64> &aniListIds)
{
    QList<Override> words;
    words.reserve(aniListIds.size());
    for (const qint64 id : aniListIds) {
        words.append({OverrideKind::NotAniList, malKey(malId), aniListKey(id)});
    }
    say(animePairOrder(words), tr("They are not the same anime."));
}

void Commands::refuseAllPairs(qint64 malId)
{
    say(animePairOrder({{OverrideKind::NoAniList, malKey(malId), {}}}), tr("AniList does not have the anime."));
}
} // namespace kuramori
