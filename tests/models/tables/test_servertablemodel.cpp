// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverbooktable.h"
#include "models/store/servertable.h"
#include "models/tables/servertablemodel.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Audiobook servers and what they hold as rows, on both dialects.
class TestServerTableModel final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AsyncReader> m_reader;
    std::unique_ptr<ServerTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    template <class Fn>
    auto write(Fn fn)
    {
        return need(m_store->write(std::move(fn)));
    }
    ServerId addServer(const QString &name)
    {
        Server server;
        server.name = name;
        server.url = QUrl(QStringLiteral("http://nas:13378"));
        return write([server](WriteTx &tx) { return ServerTable(tx).add(server); });
    }
    /// `extents`: a letter a book: w(hole), p(artly), n(one), - not looked for, m(issing)
    static void addBooks(WriteTx &tx, ServerId server, const StoredLibrary &library, const QString &extents)
    {
        for (qsizetype number = 0; number < extents.size(); ++number) {
            ServerBook book;
            book.id = QStringLiteral("%1-%2").arg(library.library.id).arg(number);
            book.title = book.id;
            book.isDetailed = true;
            ServerBookTable(tx).put(server, library.id, book, "hash");
            const ServerBookId id = ServerBookRows(tx).known(library.id).value(book.id).id;
            const QHash<QChar, QString> names{
                {u'w', QStringLiteral("whole")}, {u'p', QStringLiteral("partly")}, {u'n', QStringLiteral("none")}};
            if (const auto name = names.constFind(extents.at(number)); name != names.cend()) {
                ServerBookTable(tx).setMatch({id, *name, {}, {}, {}});
            } else if (extents.at(number) == u'm') {
                ServerBookTable(tx).setMatch({id, QStringLiteral("whole"), {}, {}, {}});
                ServerBookTable(tx).miss({id});
            }
        }
    }
    void fill(ServerId server)
    {
        write([server](WriteTx &tx) {
            ServerTable table(tx);
            const ServerLibrary main{
                QStringLiteral("m"), QStringLiteral("Main"), QStringLiteral("book"), {QStringLiteral("/audiobooks")}};
            const ServerLibrary old{
                QStringLiteral("o"), QStringLiteral("Old"), QStringLiteral("book"), {QStringLiteral("/old")}};
            const ServerLibrary talk{
                QStringLiteral("t"), QStringLiteral("Talk"), QStringLiteral("podcast"), {QStringLiteral("/podcasts")}};
            table.putLibraries(server, {main, old, talk});
            const QList<StoredLibrary> libraries = ServerRows(tx).libraries(server);
            addBooks(tx, server, libraries.at(0), QStringLiteral("wwpn-mm"));
            addBooks(tx, server, libraries.at(1), QStringLiteral("ww"));
            table.putLibraries(server, {main, talk});
            table.setProbe(server, QStringLiteral("2.36.0"), QStringLiteral("mia"), false);
            table.map(server, {QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas")});
            table.setSynced(server);
            MediaProgress done{QStringLiteral("m-0"), {}, 10.0, 10, 1, true, {}, {}, {}};
            MediaProgress begun{QStringLiteral("m-1"), {}, 10.0, 5, 0.5, false, {}, {}, {}};
            MediaProgress untouched{QStringLiteral("m-2"), {}, 10.0, 0, 0, false, {}, {}, {}};
            MediaProgress episode{QStringLiteral("x"), QStringLiteral("e"), 10.0, 10, 1, true, {}, {}, {}};
            ServerBookTable(tx).putProgress(server, {done, begun, untouched, episode});
        });
    }
    void openModel()
    {
        m_model = std::make_unique<ServerTableModel>(*m_store, *m_reader, 10ms);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->follow(true);
    }
    QString text(int row, ServerColumn column) const { return m_model->index(row, int(column)).data().toString(); }

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_store = m_stores.open(dialect, m_clock);
        m_reader = std::make_unique<AsyncReader>(*m_store);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_reader.reset();
        m_store.reset();
    }

    void aServerThatWasNeverAskedHasNoFigures()
    {
        addServer(QStringLiteral("home"));
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, ServerColumn::Name), QStringLiteral("home"));
        QCOMPARE(text(0, ServerColumn::State), QStringLiteral("Not read yet"));
        QCOMPARE(text(0, ServerColumn::Address), QStringLiteral("http://nas:13378"));
        QCOMPARE(text(0, ServerColumn::Account), QStringLiteral("API key"));
        QCOMPARE(text(0, ServerColumn::Books), QStringLiteral("–"));
        QCOMPARE(text(0, ServerColumn::LastRead), QStringLiteral("never"));
    }

    void booksAreCounted()
    {
        addServer(QStringLiteral("attic"));
        const ServerId home = addServer(QStringLiteral("home"));
        fill(home);
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(text(0, ServerColumn::Books), QStringLiteral("–")); // another's are not its own
        QCOMPARE(text(1, ServerColumn::State), QStringLiteral("Read"));
        QCOMPARE(text(1, ServerColumn::Version), QStringLiteral("2.36.0"));
        QCOMPARE(text(1, ServerColumn::Libraries), QStringLiteral("2"));
        QCOMPARE(text(1, ServerColumn::Books), QStringLiteral("5")); // neither the missing ones nor those of "Old"
        QCOMPARE(text(1, ServerColumn::Here), QStringLiteral("2"));
        QCOMPARE(text(1, ServerColumn::LastRead), QStringLiteral("just now"));
        const ServerLine &line = m_model->at(1);
        QCOMPARE(line.libraries.size(), 3);
        QCOMPARE(line.libraries.at(0).partly, 1);
        QCOMPARE(line.libraries.at(0).missing, 2);
        QVERIFY(line.libraries.at(1).isMissing);
        QCOMPARE(line.libraries.at(1).books, 2);
        QCOMPARE(line.folders(), QStringList{QStringLiteral("/audiobooks")}); // of books that are there
        QCOMPARE(line.mappings, QList<PathMapping>({{QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas")}}));
        QCOMPARE(line.finished, 1);
        QCOMPARE(line.begun, 1);
    }

    void states_data()
    {
        QTest::addColumn<bool>("isEnabled");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<QString>("word");
        QTest::newRow("off, whatever came of it") << false << true << "It is away."
                                                  << "Off";
        QTest::newRow("trouble") << true << true << "It is away."
                                 << "Trouble";
        QTest::newRow("read") << true << true << ""
                              << "Read";
        QTest::newRow("not yet") << true << false << ""
                                 << "Not read yet";
    }
    void states()
    {
        QFETCH(bool, isEnabled);
        QFETCH(bool, isRead);
        QFETCH(QString, trouble);
        QFETCH(QString, word);
        const ServerId home = addServer(QStringLiteral("home"));
        write([&](WriteTx &tx) {
            ServerTable(tx).setEnabled(home, isEnabled);
            if (isRead) {
                ServerTable(tx).setSynced(home);
            }
            if (!trouble.isEmpty()) {
                ServerTable(tx).setTrouble(home, trouble);
            }
        });
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, ServerColumn::State), word);
    }

    void changesAreFollowedWhileItIsSeen()
    {
        const ServerId home = addServer(QStringLiteral("home"));
        openModel();
        QTRY_COMPARE(m_model->rowCount(), 1);
        const QPersistentModelIndex row(m_model->index(0, 0));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        addServer(QStringLiteral("attic"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(row.row(), 1); // the selection stays with its server
        QCOMPARE(resets.size(), 0);
        m_model->follow(false);
        QSignalSpy refreshed(m_model.get(), &ServerTableModel::refreshed);
        write([home](WriteTx &tx) { ServerTable(tx).remove(home); });
        QVERIFY(!refreshed.wait(100));
        m_model->follow(true);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, ServerColumn::Name), QStringLiteral("attic"));
    }

    void aNameThatIsTakenIsRefused()
    {
        addServer(QStringLiteral("home"));
        Server again;
        again.name = QStringLiteral("home");
        again.url = QUrl(QStringLiteral("http://elsewhere"));
        const auto refused = m_store->write([again](WriteTx &tx) { return ServerTable(tx).add(again); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(refused.error().message, QStringLiteral("There is a server home already."));
    }
};

QTEST_GUILESS_MAIN(TestServerTableModel)
#include "test_servertablemodel.moc"
