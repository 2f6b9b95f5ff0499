// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarytable.h"
#include "models/tables/booktablemodel.h"
#include "tests/support/freshstores.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// The audiobooks as rows: read in pages, sorted, filtered and brought up to date by difference.
class TestBookTableModel final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AsyncReader> m_reader;
    std::unique_ptr<BookTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
    RootId m_root;

    void put(const char *title, const char *author, const char *series = "")
    {
        putBook(*m_store, m_root,
                plainBook(QString::fromUtf8(title), QString::fromUtf8(author), QString::fromUtf8(series)));
    }
    /// Books called "Book 0001" …, as rows alone: what a scan makes of thousands takes it minutes.
    void putMany(int first, int last)
    {
        need(m_store->write([=](WriteTx &tx) {
            for (int number = first; number <= last; ++number) {
                const QString title = QStringLiteral("Book %1").arg(number, 4, 10, QLatin1Char('0'));
                const qint64 work = tx.insert("INSERT INTO works (kind, title, title_key, content_hash, created_at, "
                                              "updated_at) VALUES ('book', $1, $1, 0, $2, $2)",
                                              title, qint64(number));
                tx.run("INSERT INTO books (work_id, authors, narrators, series, language, author_key, series_key, "
                       "runtime_ms, size, editions, items, missing, search_text) "
                       "VALUES ($1, '', '', '', '', '', '', 0, 0, 1, 1, 0, $2)",
                       work, title.toLower());
            }
            tx.touch(Topic::Books);
        }));
    }
    void openModel()
    {
        m_model = std::make_unique<BookTableModel>(*m_store, *m_reader, 10ms);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
    }
    QVariant at(int row, BookColumn column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, int(column)).data(role);
    }
    QString texts(BookColumn column) const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.append(at(row, column).toString());
        }
        return all.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_stores.open(Dialect::Sqlite, m_clock);
        m_reader = std::make_unique<AsyncReader>(*m_store);
        m_root = need(m_store->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/books"); }));
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

    void allColumnsSpeak()
    {
        BookToPut ash = plainBook(QStringLiteral("Ash"), QStringLiteral("Ann Lee"), QStringLiteral("Trees #2.5"), 1.5);
        ash.narrators = QStringList{QStringLiteral("Bo Ek")};
        ash.year = 1999;
        putBook(*m_store, m_root, ash);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(at(0, BookColumn::Title).toString(), QStringLiteral("Ash"));
        const QList<std::pair<BookColumn, QString>> cells{
            {BookColumn::Authors, QStringLiteral("Ann Lee")}, {BookColumn::Series, QStringLiteral("Trees #2.5")},
            {BookColumn::Narrators, QStringLiteral("Bo Ek")}, {BookColumn::Runtime, QStringLiteral("1 h 30 min")},
            {BookColumn::Year, QStringLiteral("1999")},       {BookColumn::Language, QStringLiteral("English")},
            {BookColumn::Recordings, QStringLiteral("1")},    {BookColumn::State, QStringLiteral("Here")}};
        for (const auto &[column, text] : cells) {
            QCOMPARE(at(0, column).toString(), text);
        }
        QVERIFY(at(0, BookColumn::Size).toString().contains(QLatin1String("MiB")));
        QVERIFY(!at(0, BookColumn::Added).toString().isEmpty());
        QCOMPARE(at(0, BookColumn::Title, CaptionRole).toString(), QStringLiteral("Ann Lee"));
        QVERIFY(at(0, BookColumn::Title, CoverRole).toUrl().isEmpty());
    }

    void unknownIsShownAsUnknown()
    {
        putMany(1, 1);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        for (const BookColumn column :
             {BookColumn::Authors, BookColumn::Series, BookColumn::Narrators, BookColumn::Runtime, BookColumn::Year,
              BookColumn::Language, BookColumn::Size}) {
            QTRY_COMPARE(at(0, column).toString(), QStringLiteral("–"));
        }
    }

    void pagesComeWhenAskedFor()
    {
        putMany(1, 2000);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 2000);
        QVERIFY(!m_model->lineAt(1500));
        QCOMPARE(at(1500, BookColumn::Title).toString(), QStringLiteral("…"));
        QVERIFY(!at(1500, BookColumn::Title, CaptionRole).isValid());
        QTRY_COMPARE(at(1500, BookColumn::Title).toString(), QStringLiteral("Book 1501"));
        QVERIFY(m_model->lineAt(1500));
    }

    void sortsAndFilters()
    {
        put("Ash", "Zoe Ant");
        put("Birch", "Ann Lee", "Trees #2");
        put("Cedar", "Ann Lee", "Trees #1");
        openModel();
        QTRY_COMPARE(texts(BookColumn::Title), QStringLiteral("Ash, Birch, Cedar"));
        m_model->sort(int(BookColumn::Authors));
        QTRY_COMPARE(texts(BookColumn::Title), QStringLiteral("Ash, Cedar, Birch"));
        m_model->sort(int(BookColumn::Series), Qt::DescendingOrder);
        QTRY_COMPARE(texts(BookColumn::Title), QStringLiteral("Birch, Cedar, Ash"));
        m_model->setFilter(QStringLiteral("LEE tree"));
        QTRY_COMPARE(texts(BookColumn::Title), QStringLiteral("Birch, Cedar"));
        QCOMPARE(m_model->total(), 3);
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 3);
        BookFacets facets;
        facets.author = m_model->lineAt(2)->writers.constFirst().id;
        m_model->setFacets(facets);
        QTRY_COMPARE(texts(BookColumn::Title), QStringLiteral("Ash"));
    }

    void namesOfAGroupAreSaidOnce()
    {
        put("Ash", "Ann Lee", "Trees #1");
        put("Birch", "Ann Lee", "Trees #2");
        put("Cedar", "Ann Lee");
        put("Dust", "Bo Ek");
        openModel();
        m_model->sort(int(BookColumn::Series));
        QTRY_COMPARE(texts(BookColumn::Title), QStringLiteral("Ash, Birch, Cedar, Dust"));
        QVERIFY(!at(0, BookColumn::Series, RestRole).isValid());
        QCOMPARE(at(1, BookColumn::Series, RestRole).toString(), QStringLiteral("#2"));
        QCOMPARE(at(2, BookColumn::Series, RestRole).toString(), QStringLiteral("–")); // no series is no group
        QVERIFY(!at(0, BookColumn::Authors, RestRole).isValid());
        QVERIFY(at(2, BookColumn::Authors, RestRole).isValid());
        QCOMPARE(at(2, BookColumn::Authors, RestRole).toString(), QString());
        QVERIFY(!at(3, BookColumn::Authors, RestRole).isValid());
        QVERIFY(!at(1, BookColumn::Title, RestRole).isValid());
    }

    void booksComeAndGoWithoutAReset()
    {
        putMany(100, 700);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 601);
        const QPersistentModelIndex first = m_model->index(0, 0);
        QTRY_COMPARE(first.data().toString(), QStringLiteral("Book 0100"));
        putMany(1, 99);
        QTRY_COMPARE(m_model->rowCount(), 700);
        QCOMPARE(first.row(), 99);
        need(m_store->write([](WriteTx &tx) {
            tx.run("DELETE FROM works WHERE title LIKE 'Book 000_'");
            tx.touch(Topic::Books);
        }));
        QTRY_COMPARE(m_model->rowCount(), 691);
        QCOMPARE(first.row(), 90);
        QCOMPARE(first.data().toString(), QStringLiteral("Book 0100"));
    }

    void changedCellsAreAnnouncedAlone()
    {
        putMany(1, 200);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 200);
        QTRY_COMPARE(at(10, BookColumn::Title).toString(), QStringLiteral("Book 0011"));
        QSignalSpy refreshes(m_model.get(), &BookTableModel::refreshed);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        need(m_store->write([](WriteTx &tx) {
            tx.run("UPDATE books SET missing = 1 WHERE work_id = (SELECT id FROM works WHERE title = 'Book 0011')");
            tx.touch(Topic::Books);
        }));
        QTRY_VERIFY(refreshes.count() > 0);
        QCOMPARE(at(10, BookColumn::State).toString(), QStringLiteral("Partly missing"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 10);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 10);
    }

    void aBrokenStoreIsToldOf()
    {
        putMany(1, 1);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QSignalSpy failures(m_model.get(), &BookTableModel::failed);
        need(m_store->write([](WriteTx &tx) {
            tx.script("ALTER TABLE books RENAME TO elsewhere");
            tx.touch(Topic::Books);
        }));
        QTRY_VERIFY(!failures.isEmpty());
        QCOMPARE(m_model->rowCount(), 1); // what was known stays
    }
};

QTEST_GUILESS_MAIN(TestBookTableModel)
#include "test_booktablemodel.moc"
