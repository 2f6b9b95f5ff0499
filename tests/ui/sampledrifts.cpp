// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampledrifts.h"

#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"
#include "models/store/recordtable.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/ui/samplehouse.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

BookRecord recordOf(const BookToPut &book, BookProvider provider, const QString &id)
{
    BookRecord record;
    record.provider = provider;
    record.id = id;
    record.region = provider == BookProvider::Audnexus ? QStringLiteral("us") : QString();
    record.facts.title = book.title;
    record.facts.authors = book.authors;
    record.recording.narrators = book.narrators;
    record.recording.language = QStringLiteral("en");
    record.format = BookFormat::Audio;
    return record;
}

ItemId put(SampleHouse &house, RootId root, const BookToPut &book, const BookRecord &record,
           const QList<BookAssertion> &noted = {})
{
    const ItemId item = putBook(*house.store, root, book);
    house.write([&](WriteTx &tx) {
        lockWorks(tx);
        ItemTable(tx).setAssertions(item, ItemRows(tx).assertions(item) + noted);
        RecordTable table(tx);
        table.bring(item, table.keep(record, tx.now() - 26h));
        table.setLookup(item, {tx.now(), tx.now() + 720h, MatchDecision::None, MatchDoubt::Nothing, 0, {}});
        table.chooseAnew(item);
        judgeItems(tx, {item});
    });
    return item;
}
} // namespace

QList<ItemId> addSampleDrifts(SampleHouse &house)
{
    const RootId root = house.write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/srv/stories"); });
    using P = BookProvider;
    QList<ItemId> items;
    BookToPut lights
        = plainBook(QStringLiteral("Harbour Lights"), QStringLiteral("Ada Quill"), QStringLiteral("Harbour Cycle #1"));
    lights.narrators = {QStringLiteral("June Marlow")};
    BookRecord told = recordOf(lights, P::Audnexus, QStringLiteral("B0KHARB001"));
    told.facts.series = {{QStringLiteral("Lights of the North"), seriesPosition(u"1")}};
    items.append(put(house, root, lights, told));

    BookToPut ferry = plainBook(QStringLiteral("Night Ferry"), QStringLiteral("Tomas Reed"));
    ferry.narrators = {QStringLiteral("Iris Bell")};
    ferry.publisher = QStringLiteral("Old Quay");
    told = recordOf(ferry, P::Audnexus, QStringLiteral("B0KNIGH001"));
    told.publisher = QStringLiteral("Lighthouse Audio");
    items.append(put(house, root, ferry, told));

    BookToPut harvest = plainBook(QStringLiteral("Cold Harvest"), QStringLiteral("Nora Feld"));
    harvest.narrators = {QStringLiteral("Sam Okafor")};
    told = recordOf(harvest, P::Hardcover, QStringLiteral("edition/77"));
    told.facts.year = 2019;
    items.append(
        put(house, root, harvest, told, {{BookSource::Nfo, BookField::Year, 0, QStringLiteral("2018"), {}, 0.7}}));

    BookToPut quay = plainBook(QStringLiteral("The Long Quay"), QStringLiteral("Mina Osei"));
    quay.narrators = {QStringLiteral("Paul Hart")};
    items.append(put(house, root, quay, recordOf(quay, P::Audnexus, QStringLiteral("B0KLONG001"))));
    return items;
}
} // namespace kuramori
