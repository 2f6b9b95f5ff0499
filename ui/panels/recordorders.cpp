// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of records of providers, and of fields (wordorders.h).
#include "models/jobs/enrichspec.h"
#include "models/jobs/fetchspec.h"
#include "models/store/itemtable.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/recordtable.h"
#include "models/tables/driftreading.h"
#include "ui/panels/speaking.h"
#include "ui/panels/wordorders.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(WordOrders)
};

ActId searchFor(WriteTx &tx, Overruling &overruling, const QList<ItemId> &items, const SearchWords &words,
                const JobKinds &kinds)
{
    if (items.isEmpty()) { // else it would be about all that are due
        stopWith(ErrorKind::NotFound, Sentences::tr("The library does not know this book any more."));
    }
    const ActId act = overruling.searchAs(items, words);
    JobTable(tx).insert(enrichSpec({items, false, false, searchText(words)}), kinds);
    return act;
}

/// Of a job that ended without a record there is nothing to take back. \a again: orders it anew.
Order takeFetchBackOrder(JobId job, const Order &again)
{
    return [job, again](WriteTx &tx) -> Outcome {
        const auto row = JobRows(tx).row(job);
        if (row && !isFinal(row->state)) {
            const bool isRunning = row->state == JobState::Running;
            return {JobTable(tx).cancel({job}), isRunning ? reviveOrder({job}) : again};
        }
        const ActId act(row ? row->output.value(QLatin1String("act")).toInteger() : 0);
        return act.isValid() ? takeBackOrder(act)(tx) : Outcome();
    };
}

/// Nobody decides of what was not shown.
QList<FieldOfItem> stillAsSeen(ReadTx &tx, const QList<DriftLine> &seen)
{
    QList<FieldOfItem> fields;
    fields.reserve(seen.size());
    for (const DriftLine &line : seen) {
        const std::optional<KeptDrift> now = DriftRows(tx).open(line.where);
        if (!now || now->drift.held != line.drift.held || now->drift.other != line.drift.other) {
            stopWith(ErrorKind::Conflict,
                     Sentences::tr("Something else is said of %1 by now; look at it again.").arg(line.title));
        }
        fields.append(line.where);
    }
    return fields;
}

Order releaseOrder(ItemId item, const QList<BookField> &fields)
{
    return [item, fields](WriteTx &tx) -> Outcome {
        ActWords words = OverrideRows(tx).inForce(OverrideKind::HoldField);
        words.removeIf([&](const Override &word) {
            const std::optional<BookField> field = bookFieldFrom(overrideTopic(word));
            return word.subject != QString::number(item.value()) || !field || !fields.contains(*field);
        });
        return takeBackAll(tx, words);
    };
}

/// "2.5", "1-3": as seriesPosition() reads it.
QString placeText(const SeriesPosition &position)
{
    const QString from = QString::number(position.from);
    return position.isRange() ? from + u'-' + QString::number(position.to) : from;
}

QList<HeldField> fieldsToHold(const BookFacts &book)
{
    HeldField authors{BookField::Author, {}};
    for (const QString &author : book.authors) {
        authors.values.append({author, {}});
    }
    HeldField series{BookField::Series, {}};
    for (const SeriesEntry &entry : book.series) {
        series.values.append({entry.name, entry.position ? placeText(*entry.position) : QString()});
    }
    QList<HeldField> fields{{BookField::Title, {{book.title, {}}}}, series};
    if (!authors.values.isEmpty()) {
        fields.append(authors);
    }
    return fields;
}
} // namespace

Order chooseRecordOrder(ItemId item, const RecordKey &record)
{
    return speakOrder([=](WriteTx &tx, Overruling &overruling) {
        const std::optional<KnownRecord> known = RecordRows(tx).record(record);
        if (!known) {
            stopWith(ErrorKind::NotFound, Sentences::tr("No provider has told of %1 yet.").arg(recordKeyText(record)));
        }
        RecordTable(tx).bring(item, known->id);
        return overruling.chooseRecord(item, record);
    });
}

Order fetchRecordOrder(ItemId item, const RecordKey &record, const JobKinds &kinds)
{
    return [item, record, &kinds](WriteTx &tx) -> Outcome {
        const JobId job = JobTable(tx).insert(fetchSpec({item, record}), kinds);
        return {1, takeFetchBackOrder(job, fetchRecordOrder(item, record, kinds))};
    };
}

Order refuseRecordsOrder(ItemId item, const QList<RecordKey> &records)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.refuseRecords(item, records); });
}

Order refuseAllRecordsOrder(ItemId item)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.refuseAllRecords(item); });
}

Order searchOrder(ItemId item, const SearchWords &words, const JobKinds &kinds)
{
    return speakOrder(
        [=, &kinds](WriteTx &tx, Overruling &overruling) { return searchFor(tx, overruling, {item}, words, kinds); });
}

Order searchOrder(WorkId book, const SearchWords &words, const JobKinds &kinds)
{
    return speakOrder([=, &kinds](WriteTx &tx, Overruling &overruling) {
        return searchFor(tx, overruling, itemsOfBook(tx, book), words, kinds);
    });
}

Order holdOrder(ItemId item)
{
    return speakOrder([=](WriteTx &tx, Overruling &overruling) {
        const std::optional<LibraryItem> known = ItemRows(tx).item(item);
        if (!known) {
            stopWith(ErrorKind::NotFound, Sentences::tr("The library does not know this book any more."));
        }
        return overruling.hold(item, fieldsToHold(known->facts.facts));
    });
}

Order correctOrder(ItemId item, const QList<HeldField> &held, const QList<BookField> &released)
{
    return inTurn({releaseOrder(item, released), speakOrder([=](WriteTx &tx, Overruling &overruling) {
                       if (!ItemRows(tx).item(item)) {
                           stopWith(ErrorKind::NotFound,
                                    Sentences::tr("The library does not know this book any more."));
                       }
                       return overruling.hold(item, held);
                   })});
}

Order acceptFieldsOrder(const QList<DriftLine> &seen)
{
    return speakOrder(
        [=](WriteTx &tx, Overruling &overruling) { return overruling.acceptFields(stillAsSeen(tx, seen)); });
}

Order keepFieldsOrder(const QList<DriftLine> &seen)
{
    return speakOrder(
        [=](WriteTx &tx, Overruling &overruling) { return overruling.keepFields(stillAsSeen(tx, seen)); });
}
} // namespace kuramori
