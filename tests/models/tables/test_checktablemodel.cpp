// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checktable.h"
#include "models/store/librarytable.h"
#include "models/tables/checktablemodel.h"
#include "tests/support/freshstores.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Audio files and their checks as rows.
class TestCheckTableModel final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AsyncReader> m_reader;
    std::unique_ptr<CheckTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    RootId m_root;

    FileId addFile(const QByteArray &path, qint64 size = 100)
    {
        return need(m_store->write([&](WriteTx &tx) {
            LibraryTable(tx).addFile(m_root, {path, FileKind::Audio, {7, size, 9ns}});
            return FileId(tx.number("SELECT max(id) FROM files"));
        }));
    }
    void check(FileId file, const CheckFindings &findings, CheckTier tier = CheckTier::Runtime)
    {
        m_clock.advance(1min);
        need(m_store->write([&](WriteTx &tx) {
            const FileStamp stamp = CheckRows(tx).file(file).value().stamp;
            CheckTable(tx).put(file, {tier, verdictOf(findings), findings, stamp, {}});
            tx.touch(Topic::Library);
        }));
    }
    void openModel()
    {
        m_model = std::make_unique<CheckTableModel>(*m_store, *m_reader, m_clock, 10ms);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    /// The first letters of the paths, in order.
    QString files() const
    {
        QString letters;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            letters += text(row, CheckColumn::File).left(1);
        }
        return letters;
    }
    QString text(int row, CheckColumn column) const { return m_model->index(row, int(column)).data().toString(); }
    void addSamples()
    {
        const FileId damaged = addFile("d.mp3", 500);
        const FileId suspect = addFile("Ångström/b.mp3", 400);
        const FileId unknown = addFile("u.mp3", 300);
        const FileId sound = addFile("s.mp3", 200);
        const FileId changed = addFile("c.mp3", 100);
        addFile("n.mp3", 50);
        check(sound, {{CheckRule::LengthEstimated, CheckWeight::Note, 5s, {}, {}, {}}});
        check(changed, {});
        check(damaged, {{CheckRule::CutOff, CheckWeight::Fault, 60s, {}, {}, {}}}, CheckTier::Decode);
        check(suspect, {{CheckRule::TrackGap, CheckWeight::Warning, 30s, 2, 3, {}}}, CheckTier::Tracks);
        check(unknown, {{CheckRule::Absent, CheckWeight::Obstacle, {}, {}, {}, {}}}, CheckTier::Presence);
        need(m_store->write([&](WriteTx &tx) {
            tx.run("UPDATE files SET size = 101 WHERE id = $1", changed);
            LibraryTable(tx).addFile(m_root, {"cover.jpg", FileKind::Image, {7, 1, 9ns}});
            tx.run("INSERT INTO files (root_id, path, shown, path_hash, kind, inode, size, modified_ns, first_seen, "
                   "changed_at, missing_since) VALUES ($1, $2, 'm', $2, 'audio', 1, 1, 1, 1, 1, 1)",
                   m_root, QByteArray("m"));
        }));
    }

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_tester.reset();
        m_model.reset();
        m_reader.reset();
        m_store.reset();
        m_store = m_stores.open(dialect, m_clock);
        m_reader = std::make_unique<AsyncReader>(*m_store);
        m_root = need(m_store->write([](WriteTx &tx) {
            const RootId root = LibraryTable(tx).addRoot("/books");
            LibraryTable(tx).setOnline(root, {"disk", 1});
            return root;
        }));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void theWrongOnesAreShownTheWorstFirst()
    {
        addSamples();
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTRY_COMPARE(files(), QStringLiteral("dÅ"));
        QCOMPARE(m_model->total(), 6); // neither the picture nor what is missing
        QCOMPARE(text(0, CheckColumn::Verdict), QStringLiteral("Damaged"));
        QCOMPARE(text(0, CheckColumn::What), QStringLiteral("It is cut off at 0:01:00."));
        QCOMPARE(text(0, CheckColumn::Place), QStringLiteral("0:01:00"));
        QCOMPARE(text(0, CheckColumn::Depth), QStringLiteral("Full decode"));
        QCOMPARE(text(0, CheckColumn::Book), QStringLiteral("–"));
        QCOMPARE(m_model->index(1, 0).data(CheckVerdictRole).toInt(), int(FileVerdict::Suspect));
    }

    void choices_data()
    {
        QTest::addColumn<CheckChoice>("choice");
        QTest::addColumn<QString>("expected");
        QTest::newRow("damaged") << CheckChoice::Damaged << "d";
        QTest::newRow("unknown") << CheckChoice::Unknown << "u";
        QTest::newRow("sound") << CheckChoice::Sound << "s";
        QTest::newRow("never, or changed since") << CheckChoice::Never << "cn";
        QTest::newRow("all") << CheckChoice::All << "dÅucsn";
    }
    void choices()
    {
        QFETCH(CheckChoice, choice);
        QFETCH(QString, expected);
        addSamples();
        openModel();
        m_model->setChoice(choice);
        QTRY_COMPARE(files(), expected);
    }

    void depthsAreExact()
    {
        addSamples();
        openModel();
        m_model->setChoice(CheckChoice::All);
        m_model->setTier(CheckTier::Runtime);
        QTRY_COMPARE(files(), QStringLiteral("cs"));
        m_model->setTier(CheckTier::Presence);
        QTRY_COMPARE(files(), QStringLiteral("u"));
        m_model->setTier(std::nullopt);
        QTRY_COMPARE(files().size(), 6);
    }

    void sorted_data()
    {
        QTest::addColumn<CheckColumn>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending"); // what is unknown stays last
        QTest::newRow("size") << CheckColumn::Size << "ncsuÅd"
                              << "dÅuscn";
        QTest::newRow("place") << CheckColumn::Place << "Ådcnsu"
                               << "dÅcnsu";
        QTest::newRow("checked") << CheckColumn::Checked << "scdÅun"
                                 << "uÅdcsn";
        QTest::newRow("depth") << CheckColumn::Depth << "uÅdcsn"
                               << "csdÅun";
    }
    void sorted()
    {
        QFETCH(CheckColumn, column);
        QFETCH(QString, ascending);
        QFETCH(QString, descending);
        addSamples();
        openModel();
        m_model->setChoice(CheckChoice::All);
        m_model->sort(int(column));
        QTRY_COMPARE(files(), ascending);
        m_model->sort(int(column), Qt::DescendingOrder);
        QTRY_COMPARE(files(), descending);
    }

    void pathsAndBooksAreFiltered()
    {
        addSamples();
        putBook(*m_store, m_root, plainBook(QStringLiteral("Dune"), QStringLiteral("Frank Herbert"), {}));
        openModel();
        m_model->setChoice(CheckChoice::All);
        m_model->setFilter(QStringLiteral("angstrom B"));
        QTRY_COMPARE(files(), QStringLiteral("Å"));
        m_model->setFilter(QStringLiteral("herbert dune"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(text(0, CheckColumn::Book), QStringLiteral("Dune"));
        m_model->setFilter(QStringLiteral("herbert emma"));
        QTRY_COMPARE(m_model->rowCount(), 0);
    }

    void aCheckIsShownWhenItIsThere()
    {
        addSamples();
        openModel();
        QTRY_COMPARE(files(), QStringLiteral("dÅ"));
        check(FileId(need(m_store->read([](ReadTx &tx) { return tx.number("SELECT id FROM files WHERE size = 50"); }))),
              {{CheckRule::Empty, CheckWeight::Fault, {}, {}, {}, {}}});
        QTRY_COMPARE(files(), QStringLiteral("dnÅ"));
    }

    void nothingIsReadWhileNobodyLooks()
    {
        openModel();
        m_model->follow(false);
        const QSignalSpy refreshed(m_model.get(), &CheckTableModel::refreshed);
        addSamples();
        m_model->setFilter(QStringLiteral("d"));
        CheckTableModel other(*m_store, *m_reader, m_clock, 10ms); // asked after it, and answered
        other.setChoice(CheckChoice::All);
        QTRY_COMPARE(other.rowCount(), 6);
        QCOMPARE(refreshed.size(), 0);
        m_model->follow(true);
        QTRY_COMPARE(files(), QStringLiteral("d"));
    }

    /// 100,000 files: what a reader thread needs for their order and for a page of them.
    void manyFiles()
    {
        need(m_store->write([this](WriteTx &tx) {
            tx.run("INSERT INTO files (root_id, path, shown, path_hash, kind, inode, size, modified_ns, first_seen, "
                   "changed_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                   "SELECT $1, CAST('Author/Book/' || i AS "
                       + std::string(tx.dialect() == Dialect::Sqlite ? "BLOB" : "BYTEA")
                       + "), 'Author/Book/' || i, CAST('h' || i AS "
                       + std::string(tx.dialect() == Dialect::Sqlite ? "BLOB" : "BYTEA")
                       + "), 'audio', i, 1000 + i, 1, 1, 1 FROM n",
                   m_root);
            tx.run("INSERT INTO file_checks (file_id, tier, verdict, findings, checked_at, inode, size, modified_ns) "
                   "SELECT id, 5, CASE WHEN id % 500 = 0 THEN 'damaged' ELSE 'sound' END, '[]', id, inode, size, "
                   "modified_ns FROM files");
        }));
        const auto milliseconds = [this](const CheckQuery &query, qint64 rows) {
            QElapsedTimer timer;
            timer.start();
            const auto ids = need(m_store->read([&](ReadTx &tx) { return checkedFileOrder(tx, query); }));
            const qint64 spent = timer.elapsed();
            if (qint64(ids.size()) != rows) {
                qFatal("%zu rows", ids.size());
            }
            return spent;
        };
        CheckQuery query;
        qInfo("wrong: %lld ms", milliseconds(query, 200));
        query.choice = CheckChoice::All;
        qInfo("all: %lld ms", milliseconds(query, 100'000));
        query.column = CheckColumn::Book;
        qInfo("all by book: %lld ms", milliseconds(query, 100'000));
        query.words = {QStringLiteral("99999")};
        const qint64 filtered = milliseconds(query, 1);
        qInfo("filtered: %lld ms", filtered);
        QVERIFY2(filtered < 5000, "a person waits for it");
    }
};

QTEST_GUILESS_MAIN(TestCheckTableModel)
#include "test_checktablemodel.moc"
