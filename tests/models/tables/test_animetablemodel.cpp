// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncread.h"
#include "models/store/worktable.h"
#include "models/tables/animetablemodel.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QDate today(2026, 5, 7);
const QString placeholder = QStringLiteral("…");

Anime numbered(qint64 malId)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QStringLiteral("Work %1").arg(malId, 6, 10, QLatin1Char('0'));
    anime.titles = {{QStringLiteral("Default"), anime.title}};
    anime.members = 1'000'000 - malId;
    return anime;
}

void put(Store &store, const QList<Anime> &works)
{
    need(store.write([&](WriteTx &tx) {
        WorkTable table(tx);
        for (const Anime &work : works) {
            table.upsert(AnimeRecord::of(checked(work, today)));
        }
        tx.touch(Topic::Works);
    }));
}

void put(Store &store, int first, int last)
{
    QList<Anime> works;
    for (int malId = first; malId <= last; ++malId) {
        works.append(numbered(malId));
    }
    put(store, works);
}

QString titleAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data().toString();
}
} // namespace

class TestAnimeTableModel final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AsyncReader> m_reader;
    std::unique_ptr<AnimeTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;

    void doubt(WorkId work, const QString &state)
    {
        need(m_store->write([&](WriteTx &tx) {
            tx.run("INSERT INTO findings (work_id, source, source_id, rule, severity, text, state, first_seen, "
                   "last_seen) VALUES ($1, 'mal', $1, 'rule', 'warning', 'Odd.', $2, 0, 0)",
                   work, state);
            tx.touch(Topic::Findings);
        }));
    }
    void openModel()
    {
        m_model = std::make_unique<AnimeTableModel>(*m_store, *m_reader, 10ms);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_stores.open(Dialect::Sqlite, m_clock);
        m_reader = std::make_unique<AsyncReader>(*m_store);
    }
    void cleanup()
    {
        QVERIFY(!m_resets || m_resets->isEmpty());
        m_resets.reset();
        m_tester.reset();
        m_model.reset();
        m_reader.reset();
        m_store.reset();
    }

    void anEmptyStoreIsLoadedAndEmpty()
    {
        openModel();
        QVERIFY(!m_model->isLoaded());
        QTRY_VERIFY(m_model->isLoaded());
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->total(), 0);
    }

    void knowsAllRowsAndReadsPagesWhenAsked()
    {
        put(*m_store, 1, 3000);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 3000);
        QTRY_COMPARE(titleAt(*m_model, 0), QStringLiteral("Work 000001"));
        QVERIFY(!m_model->lineAt(2500));
        QCOMPARE(titleAt(*m_model, 2500), placeholder);
        QCOMPARE(m_model->index(2500, 0).data(KeyRole).toLongLong(), m_model->idAt(2500).value());
        QTRY_COMPARE(titleAt(*m_model, 2500), QStringLiteral("Work 002501"));
    }

    void sortingKeepsTheSelection()
    {
        put(*m_store, 1, 1000);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1000);
        const QPersistentModelIndex third = m_model->index(2, 0);
        m_model->sort(int(AnimeColumn::Title), Qt::DescendingOrder);
        QTRY_COMPARE(third.row(), 997);
        QTRY_COMPARE(titleAt(*m_model, 0), QStringLiteral("Work 001000"));
        m_model->sort(int(AnimeColumn::Members), Qt::DescendingOrder);
        QTRY_COMPARE(third.row(), 2);
    }

    void filtersFolded()
    {
        put(*m_store, 1, 400);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 400);
        const QPersistentModelIndex kept = m_model->index(122, 0);
        const QPersistentModelIndex lost = m_model->index(200, 0);
        m_model->setFilter(QStringLiteral("WORK 00012"));
        QTRY_COMPARE(m_model->rowCount(), 11); // 12 and 120 to 129
        QCOMPARE(m_model->total(), 400);
        QCOMPARE(kept.row(), 4);
        QVERIFY(!lost.isValid());
        m_model->setFilter(QStringLiteral("nothing like it"));
        QTRY_COMPARE(m_model->rowCount(), 0);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 400);
        QTRY_COMPARE(titleAt(*m_model, 399), QStringLiteral("Work 000400"));
    }

    void showsOnlyDoubtfulWorks_data()
    {
        QTest::addColumn<AnimeColumn>("column");
        QTest::newRow("by title") << AnimeColumn::Title;
        QTest::newRow("by score") << AnimeColumn::Score;
    }
    void showsOnlyDoubtfulWorks()
    {
        QFETCH(AnimeColumn, column);
        put(*m_store, 1, 20);
        openModel();
        m_model->sort(int(column));
        QTRY_COMPARE(m_model->rowCount(), 20);
        doubt(m_model->idAt(4), QStringLiteral("open"));
        doubt(m_model->idAt(5), QStringLiteral("resolved"));
        const WorkId doubtful = m_model->idAt(4);
        m_model->setOnlyDoubtful(true);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->idAt(0), doubtful);
        QCOMPARE(m_model->total(), 20);
        m_model->setOnlyDoubtful(false);
        QTRY_COMPARE(m_model->rowCount(), 20);
    }

    void newWorksComeWithoutAReset()
    {
        put(*m_store, 100, 700);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 601);
        const QPersistentModelIndex first = m_model->index(0, 0);
        QTRY_COMPARE(first.data().toString(), QStringLiteral("Work 000100"));
        QSignalSpy insertions(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy moves(m_model.get(), &QAbstractItemModel::layoutChanged);
        put(*m_store, 1, 99);
        put(*m_store, 701, 800);
        QTRY_COMPARE(m_model->rowCount(), 800);
        QCOMPARE(first.row(), 99);
        QCOMPARE(first.data().toString(), QStringLiteral("Work 000100"));
        QVERIFY2(insertions.count() + moves.count() <= 4, "two refreshes at most, two signals each");
    }

    void changedCellsAreAnnouncedAlone()
    {
        put(*m_store, 1, 600);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 600);
        for (const int row : {10, 300, 599}) { // a page that comes later would be announced too
            QTRY_COMPARE(titleAt(*m_model, row), QStringLiteral("Work %1").arg(row + 1, 6, 10, QLatin1Char('0')));
        }
        QSignalSpy refreshes(m_model.get(), &AnimeTableModel::refreshed);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy moves(m_model.get(), &QAbstractItemModel::layoutChanged);
        Anime changed = numbered(11);
        changed.score = 9.5;
        put(*m_store, {changed});
        QTRY_VERIFY(refreshes.count() > 0);
        QCOMPARE(m_model->index(10, int(AnimeColumn::Score)).data().toString(), QStringLiteral("9.50"));
        QCOMPARE(moves.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 10);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 10);
    }

    void worksThatGoLeave()
    {
        put(*m_store, 1, 50);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 50);
        const QPersistentModelIndex last = m_model->index(49, 0);
        need(m_store->write([](WriteTx &tx) {
            tx.run("DELETE FROM works WHERE title LIKE '%2_'");
            tx.touch(Topic::Works);
        }));
        QTRY_COMPARE(m_model->rowCount(), 40);
        QCOMPARE(last.row(), 39);
    }

    void unknownIsShownAsUnknown()
    {
        put(*m_store, 1, 1);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        for (const AnimeColumn column :
             {AnimeColumn::Score, AnimeColumn::Rank, AnimeColumn::Season, AnimeColumn::Type}) {
            QTRY_COMPARE(m_model->index(0, int(column)).data().toString(), QStringLiteral("–"));
        }
    }

    void aBrokenStoreIsToldOf()
    {
        put(*m_store, 1, 1);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QSignalSpy failures(m_model.get(), &AnimeTableModel::failed);
        need(m_store->write([](WriteTx &tx) {
            tx.script("ALTER TABLE anime RENAME TO elsewhere");
            tx.touch(Topic::Works);
        }));
        QTRY_VERIFY(!failures.isEmpty());
        QCOMPARE(m_model->rowCount(), 1); // what was known stays
    }
};

QTEST_GUILESS_MAIN(TestAnimeTableModel)
#include "test_animetablemodel.moc"
