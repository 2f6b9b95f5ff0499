// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplereviews.h"

#include "models/store/itemjudging.h"
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

struct Told
{
    BookProvider provider = BookProvider::Audnexus;
    const char *id = "";
    const char *title = "";
    const char *author = "";
    const char *narrator = "";
    double hours = 8;
};

BookRecord recordOf(const Told &told)
{
    BookRecord record;
    record.provider = told.provider;
    record.id = QLatin1String(told.id);
    record.region = told.provider == BookProvider::Audnexus ? QStringLiteral("us") : QString();
    record.facts.title = QString::fromUtf8(told.title);
    record.facts.authors = {QString::fromUtf8(told.author)};
    record.facts.runtime = record.recording.runtime = qint64(told.hours * 3600);
    record.facts.year = 2019;
    record.recording.narrators = {QString::fromUtf8(told.narrator)};
    record.recording.language = QStringLiteral("en");
    record.recording.abridged = false;
    record.publisher = QStringLiteral("Lighthouse Audio");
    record.format = BookFormat::Audio;
    if (told.provider != BookProvider::OpenLibrary) {
        record.cover = QUrl(QStringLiteral("https://m.media-amazon.com/images/I/%1.jpg").arg(record.id.right(3)));
    }
    if (told.provider == BookProvider::Audnexus) {
        record.facts.identifiers.asin = record.id;
        record.page = QUrl(QStringLiteral("https://www.audible.com/pd/") + record.id);
        for (int chapter = 0; chapter < 24; ++chapter) {
            record.chapters.append({chapter * 20min, 20min, QString::number(chapter + 1)});
        }
    }
    return record;
}

void look(WriteTx &tx, ItemId item, const QList<Told> &told)
{
    lockWorks(tx);
    RecordTable table(tx);
    for (const Told &one : told) {
        table.bring(item, table.keep(recordOf(one), tx.now() - 26h));
    }
    table.setLookup(item, {tx.now(), tx.now() + 720h, MatchDecision::None, MatchDoubt::Nothing, 0, {}});
    table.chooseAnew(item);
    judgeItems(tx, {item});
}
} // namespace

QList<ItemId> addSampleReviews(SampleHouse &house)
{
    const RootId root = house.write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/srv/audiobooks"); });
    const auto put
        = [&](const char *title, const char *author, const char *narrator, double hours, const QList<Told> &told) {
              BookToPut book = plainBook(QString::fromUtf8(title), QString::fromUtf8(author), {}, hours);
              book.narrators = {QString::fromUtf8(narrator)};
              const ItemId item = putBook(*house.store, root, book);
              house.write([&](WriteTx &tx) { look(tx, item, told); });
              return item;
          };
    using P = BookProvider;
    QList<ItemId> items;
    items.append(put("The Salt Road", "Ada Quill", "June Marlow", 9,
                     {{P::Audnexus, "B0KSALT001", "The Salt Road", "Ada Quill-Brandt", "June Marlow", 9.02},
                      {P::Hardcover, "edition/411", "The Salt Roads", "Ada Quill", "Peter Voss", 7.4},
                      {P::Audnexus, "B0KSALT002", "Salt Road Home", "Ada Quill", "June Marlow", 8.2}}));
    items.append(put("Lantern", "Tomas Reed", "Iris Bell", 5,
                     {{P::Audnexus, "B0KLANT001", "Lantern", "Reed Tomas", "Iris Bell", 5.1}}));
    items.append(put("Winter Orchard", "Nora Feld", "Sam Okafor", 11,
                     {{P::Audnexus, "B0KWINT001", "Winter Orchard", "Feld Nora", "Sam Okafor", 11.2},
                      {P::Hardcover, "edition/512", "Winter Orchard", "Feld Nora", "Lea Stern", 10.1},
                      {P::OpenLibrary, "OL512W", "Winter Orchard", "Feld Nora", "Sam Okafor", 11}}));
    items.append(put("The Glass Ferry", "Mina Osei", "Paul Hart", 7,
                     {{P::Audnexus, "B0KGLAS001", "The Glass Ferry", "Mina Osei", "Paul Hart", 7}}));
    return items;
}
} // namespace kuramori
