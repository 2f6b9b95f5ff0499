// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncread.h"
#include "models/tables/snapshottablemodel.h"
#include "tests/support/putsnapshot.h"
#include "tests/support/workdesk.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QDate today(2026, 5, 7);

Anime work(qint64 malId, std::optional<double> score, std::optional<qint64> members)
{
    Anime anime = numbered(malId);
    anime.title = QStringLiteral("Work %1").arg(malId, 6, 10, QLatin1Char('0'));
    anime.titles = {{QStringLiteral("Default"), anime.title}};
    anime.score = score;
    anime.members = members;
    return anime;
}

QList<Anime> works(qint64 first, qint64 last)
{
    QList<Anime> list;
    for (qint64 malId = first; malId <= last; ++malId) {
        list.append(work(malId, 8.5, 10'000 - malId));
    }
    return list;
}
} // namespace

class TestSnapshotTableModel final : public QObject
{
    Q_OBJECT
    WorkDesk m_desk;
    std::unique_ptr<AsyncReader> m_reader;
    std::unique_ptr<SnapshotTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;

    void put(QDate day, const QList<Anime> &list, CrawlState state = CrawlState::Complete,
             const SnapshotList &of = SnapshotList::top())
    {
        putSnapshot(m_desk.store(), of, day, list, state);
    }
    void openModel()
    {
        m_model = std::make_unique<SnapshotTableModel>(m_desk.store(), *m_reader, 10ms);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    }
    void openFollowing()
    {
        openModel();
        m_model->follow(true);
        QTRY_VERIFY(m_model->isLoaded());
    }
    QString text(int row, SnapshotColumn column) const { return m_model->index(row, int(column)).data().toString(); }
    /// The keys of the rows, "1 2 3".
    QString rows() const
    {
        QStringList keys;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            keys.append(QString::number(m_model->keyAt(row)));
        }
        return keys.join(u' ');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_desk.begin(dialect);
        m_reader = std::make_unique<AsyncReader>(m_desk.store());
    }
    void cleanup()
    {
        QVERIFY(!m_resets || m_resets->isEmpty());
        m_resets.reset();
        m_tester.reset();
        m_model.reset();
        m_reader.reset();
    }

    void anEmptyStoreIsLoadedAndEmpty()
    {
        openFollowing();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->reading().day);
        QVERIFY(m_model->reading().lists.isEmpty());
    }

    void showsTheNewestBesideTheOneBefore()
    {
        put(today.addDays(-1), {work(1, 8.50, 1000), work(2, 8.40, 2000), work(3, {}, {}), work(5, 7, 70)});
        put(today, {work(2, 8.45, 3234), work(1, 8.47, 1000), work(3, {}, {}), work(4, 7.0, 5)});
        openFollowing();
        QCOMPARE(rows(), QStringLiteral("2 1 3 4 5"));
        const auto row = [this](int at) {
            QStringList cells;
            for (const auto column : {SnapshotColumn::State, SnapshotColumn::Position, SnapshotColumn::PlacesGained,
                                      SnapshotColumn::PositionThen, SnapshotColumn::Score, SnapshotColumn::ScoreGained,
                                      SnapshotColumn::Members, SnapshotColumn::MembersGained}) {
                cells.append(text(at, column));
            }
            return cells.join(u'|');
        };
        QCOMPARE(row(0), QStringLiteral("Changed|1|+1|2|8.45|+0.05|3,234|+1,234"));
        QCOMPARE(row(1), QStringLiteral("Changed|2|-1|1|8.47|-0.03|1,000|0"));
        QCOMPARE(row(2), QStringLiteral("Unchanged|3|0|3|–|–|–|–"));
        QCOMPARE(row(3), QStringLiteral("New|4|–|–|7.00|–|5|–"));
        QCOMPARE(row(4), QStringLiteral("Gone|–|–|4|–|–|–|–"));
        QCOMPARE(text(4, SnapshotColumn::Title), QStringLiteral("Work 000005"));
        QCOMPARE(m_model->reading().counts,
                 (ComparisonCounts{.works = 4, .added = 1, .gone = 1, .changed = 2, .same = 1}));
        const auto gain
            = [this](int at) { return m_model->index(at, int(SnapshotColumn::PlacesGained)).data(GainRole); };
        QVERIFY(gain(0).toDouble() > 0 && gain(1).toDouble() < 0 && gain(3).isNull());
        QVERIFY(m_model->index(0, int(SnapshotColumn::Score)).data(GainRole).isNull());
        QVERIFY(m_model->workAt(0).isValid());
    }

    void readsNothingUntilItFollows()
    {
        put(today, works(1, 3));
        openModel();
        bool served = false; // whatever the model had asked for would have been served before
        QTimer::singleShot(0, this, [&] {
            m_reader->read(
                this, [](ReadTx &tx) { return tx.now(); }, [&](auto) { served = true; });
        });
        QTRY_VERIFY(served);
        QVERIFY(!m_model->isLoaded());
        m_model->follow(true);
        QTRY_COMPARE(m_model->rowCount(), 3);
    }

    void followsTheCrawl()
    {
        put(today.addDays(-1), works(1, 4));
        openFollowing();
        QCOMPARE(rows(), QStringLiteral("1 2 3 4"));
        const QPersistentModelIndex third = m_model->index(2, 0);
        put(today, works(2, 2), CrawlState::Partial);
        QTRY_COMPARE(m_model->reading().days.size(), 2);
        QCOMPARE(m_model->reading().day->day, today.addDays(-1)); // a part does not push the whole one away
        put(today, works(3, 6));
        QTRY_COMPARE(rows(), QStringLiteral("2 3 4 5 6 1"));
        QCOMPARE(third.data().toString(), QStringLiteral("Work 000003"));
        QCOMPARE(third.row(), 1);
    }

    void anotherListAndDayAreShown()
    {
        put(today.addDays(-2), works(1, 2));
        put(today.addDays(-1), works(1, 3));
        put(today, works(1, 4));
        put(today, works(7, 8), CrawlState::Complete, SnapshotList::airing());
        openFollowing();
        QCOMPARE(rows(), QStringLiteral("1 2 3 4"));
        m_model->setWish({m_model->reading().list, today.addDays(-1), today, true});
        QTRY_COMPARE(rows(), QStringLiteral("1 2 3 4"));
        QTRY_COMPARE(m_model->reading().counts.gone, 1);
        m_model->setWish({m_model->reading().lists.at(1), {}, {}, true});
        QTRY_COMPARE(rows(), QStringLiteral("7 8"));
        QVERIFY(!m_model->reading().other);
        QCOMPARE(text(0, SnapshotColumn::State), QStringLiteral("–"));
        m_model->setWish({m_model->reading().lists.at(0), {}, {}, false});
        QTRY_COMPARE(rows(), QStringLiteral("1 2 3 4"));
        QVERIFY(!m_model->reading().other);
    }

    void onlyTheLastWishIsShown()
    {
        put(today, works(1, 2));
        put(today, works(7, 8), CrawlState::Complete, SnapshotList::airing());
        openFollowing();
        const QList<CrawledList> lists = m_model->reading().lists;
        auto shown = std::make_shared<QStringList>();
        const QObject context; // nothing is noted after this test
        connect(m_model.get(), &SnapshotTableModel::refreshed, &context,
                [this, shown] { shown->append(m_model->reading().list.list); });
        QSemaphore gate;
        for (int thread = 0; thread < 2; ++thread) { // all that the reader has
            m_reader->read(
                this, [&](ReadTx &) { return gate.tryAcquire(1, 10'000); }, [](auto) {});
        }
        m_model->setWish({lists.at(1), {}, {}, true});
        QCoreApplication::processEvents(); // it is asked for, and waits
        m_model->setWish({lists.at(0), today, {}, false});
        gate.release(2);
        QTRY_VERIFY(!shown->isEmpty());
        QCOMPARE(*shown, QStringList{QStringLiteral("top")});
        QCOMPARE(m_model->reading().wish, m_model->wish());
    }

    void sortsFiltersAndChoosesWithoutAReset()
    {
        put(today.addDays(-1), works(1, 40));
        QList<Anime> later = works(3, 42);
        later[10].members = 1'000'000;
        put(today, later);
        openFollowing();
        QCOMPARE(m_model->rowCount(), 42);
        const QPersistentModelIndex first = m_model->index(0, 0);
        m_model->sort(int(SnapshotColumn::Members), Qt::DescendingOrder);
        QTRY_COMPARE(m_model->keyAt(0), 13);
        QCOMPARE(first.data().toString(), QStringLiteral("Work 000003"));
        m_model->setFilter(QStringLiteral("WORK 00001"));
        QTRY_COMPARE(m_model->rowCount(), 11); // 1 and 10 to 19
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 42);
        m_model->setChoice(SnapshotChoice::New);
        QTRY_COMPARE(rows(), QStringLiteral("41 42"));
        m_model->setChoice(SnapshotChoice::Gone);
        QTRY_COMPARE(rows(), QStringLiteral("1 2"));
        m_model->sort(int(SnapshotColumn::PositionThen), Qt::DescendingOrder);
        QTRY_COMPARE(rows(), QStringLiteral("2 1"));
    }

    void aBrokenStoreIsToldOf()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (dialect == Dialect::PostgreSql) {
            QSKIP("the store is shared with the tests that follow, and one dialect is enough");
        }
        FreshStores fresh;
        VirtualClock clock;
        const auto store = fresh.open(dialect, clock);
        AsyncReader reader(*store);
        putSnapshot(*store, SnapshotList::top(), today, works(1, 2));
        SnapshotTableModel model(*store, reader, 10ms);
        model.follow(true);
        QTRY_COMPARE(model.rowCount(), 2);
        QSignalSpy failures(&model, &SnapshotTableModel::failed);
        need(store->write([](WriteTx &tx) {
            tx.script("ALTER TABLE works RENAME TO elsewhere");
            tx.touch(Topic::Crawls);
        }));
        QTRY_VERIFY(!failures.isEmpty());
        QCOMPARE(model.rowCount(), 2); // what was known stays
    }

    void manyRowsComeAndGoInFewSignals()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (dialect == Dialect::PostgreSql) {
            QSKIP("to write 2 × 6,000 entries one by one takes long, and the model is the same");
        }
        QList<Anime> even;
        QList<Anime> odd;
        for (const Anime &each : works(1, 12'000)) {
            (each.malId % 2 == 0 ? even : odd).append(each);
        }
        put(today.addDays(-1), even);
        put(today, odd);
        openModel();
        m_tester.reset(); // it asks for every cell at every signal
        m_model->follow(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 12'000, 20'000);
        QSignalSpy insertions(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->setChoice(SnapshotChoice::New);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 6000, 20'000);
        m_model->setChoice(SnapshotChoice::Gone);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->keyAt(0) == 2, 20'000);
        QVERIFY(insertions.count() <= 1 && removals.count() <= 2);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotTableModel)
#include "test_snapshottablemodel.moc"
