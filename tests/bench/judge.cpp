// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_judge FOLDER WORKS
//
// A store with the assertions of many items in FOLDER, from files and from providers, some at odds. All are read and
// judged; then judged and settled against what is held, as when providers have been asked again; then judged again with
// the assertions of each item in another order. Prints seconds, what waits for a person, and how many judgements
// differ.
#include "models/base/clock.h"
#include "models/domain/bookassertion.h"
#include "models/domain/drift.h"
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/judgedjson.h"
#include "models/store/librarytable.h"
#include "models/store/store.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace kuramori;

namespace
{
constexpr int atOnce = 2'000; // items a transaction

QString name(QRandomGenerator &chance)
{
    static const QStringList given{QStringLiteral("Ada"), QStringLiteral("Boris"), QStringLiteral("Chika"),
                                   QStringLiteral("Dana"), QStringLiteral("Emil")};
    static const QStringList family{QStringLiteral("Quill"), QStringLiteral("Lind"), QStringLiteral("Mori"),
                                    QStringLiteral("Obi"),   QStringLiteral("Ras"),  QStringLiteral("Sato")};
    return given.at(chance.bounded(int(given.size()))) + u' ' + family.at(chance.bounded(int(family.size())));
}

/// Five sources that mostly agree: one in ten words is another's.
QList<BookAssertion> assertionsOf(int work, QRandomGenerator &chance)
{
    QList<BookAssertion> said;
    const QStringList persons{name(chance), name(chance)};
    const auto say = [&](BookSource source, BookField field, const QString &value, const QString &label = {}) {
        const bool isSlip = chance.bounded(10) == 0;
        const QString word = isSlip ? value + QStringLiteral(" %1").arg(chance.bounded(3)) : value;
        said.append({source, field, 0, word, label, 0.3 + 0.1 * chance.bounded(7)});
    };
    for (const BookSource source : {BookSource::Folder, BookSource::Tags, BookSource::Hardcover, BookSource::Audnexus,
                                    BookSource::MetadataJson}) {
        say(source, BookField::Title, QStringLiteral("Tale %1: Of the Tide").arg(work));
        say(source, BookField::Author, persons.at(0));
        say(source, BookField::Narrator, persons.at(1));
        say(source, BookField::Series, QStringLiteral("Tidewater %1").arg(work / 7), QString::number(1 + work % 7));
        said.append({source, BookField::Year, 0, QString::number(1990 + chance.bounded(3)), {}, 0.5});
        say(source, BookField::Publisher, QStringLiteral("House %1").arg(work % 50));
    }
    return said;
}

void fill(Store &store, int works)
{
    const RootId root = need(store.write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/judged"); }));
    QRandomGenerator chance(7);
    for (int from = 0; from < works; from += atOnce) {
        need(store.write([&, chance](WriteTx &tx) mutable {
            for (int work = from; work < std::min(works, from + atOnce); ++work) {
                const QByteArray path = QByteArray::number(work);
                const ItemId item = *ItemTable(tx).regroup(root, {{path, false, {}}}, {}).cbegin();
                ItemTable table(tx);
                const QList<BookAssertion> said = assertionsOf(work, chance);
                for (const BookSource source : bookSources) {
                    QList<BookAssertion> own;
                    std::ranges::copy_if(said, std::back_inserter(own),
                                         [source](const BookAssertion &one) { return one.source == source; });
                    table.setWords(item, source, own);
                }
            }
        }));
        chance.discard(atOnce);
    }
}

/// How many of the items are judged otherwise when what is said of them comes in another order.
qint64 differing(const QList<QList<BookAssertion>> &said)
{
    QRandomGenerator chance(11);
    qint64 others = 0;
    for (QList<BookAssertion> one : said) {
        const QString before = toJson(judgedWith(one, {}));
        std::shuffle(one.begin(), one.end(), chance);
        others += toJson(judgedWith(one, {})) == before ? 0 : 1;
    }
    return others;
}
/// Fields that wait for a person when what is held is what the judge makes of it.
qint64 waitingOf(const QList<BookAssertion> &said)
{
    Judgement judgement{{}, {}, said, {}, {}};
    judgement.winner = judgedWith(said, {}, &judgement.doubts);
    judgement.held = judgement.winner;
    return settle(judgement).drifts.size();
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("bench_judge FOLDER WORKS\n", stderr);
        return 64;
    }
    SystemClock clock;
    StoreOptions options;
    options.database
        = need(DatabaseUrl::parse(QStringLiteral("sqlite:%1/judge.db").arg(QString::fromLocal8Bit(argv[1]))));
    const std::unique_ptr<Store> store = need(Store::open(options, clock));
    const int works = QByteArray(argv[2]).toInt();
    fill(*store, works);
    QElapsedTimer timer;
    timer.start();
    QList<QList<BookAssertion>> said;
    said.reserve(works);
    qint64 assertions = 0;
    need(store->read([&](ReadTx &tx) {
        const ItemRows rows(tx);
        for (qint64 item = 1; item <= works; ++item) {
            said.append(rows.assertions(ItemId(item)));
            assertions += said.constLast().size();
        }
    }));
    const qint64 read = timer.restart();
    qint64 titled = 0;
    for (const QList<BookAssertion> &one : said) {
        titled += judgedWith(one, {}).facts.title.isEmpty() ? 0 : 1;
    }
    const qint64 judged = timer.restart();
    qint64 waiting = 0;
    for (const QList<BookAssertion> &one : said) {
        waiting += waitingOf(one);
    }
    const qint64 settled = timer.elapsed();
    std::printf("{\"works\":%d,\"assertions\":%lld,\"titled\":%lld,\"read\":%.3f,\"judged\":%.3f,\"settled\":%.3f,"
                "\"waiting\":%lld,\"differing\":%lld}\n",
                works, assertions, titled, double(read) / 1000, double(judged) / 1000, double(settled) / 1000, waiting,
                differing(said));
    return 0;
}
