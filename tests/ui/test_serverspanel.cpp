// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/serverspec.h"
#include "models/store/queuetable.h"
#include "models/store/serverbooktable.h"
#include "models/store/servertable.h"
#include "tests/ui/serverdesk.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/mappingdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/panels/datatable.h"
#include "ui/panels/serverpane.h"
#include "ui/panels/serverspanel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTreeWidget>

using namespace kuramori;

/// Audiobook servers by clicks and keys, in front of a simulated one. The test works off the jobs itself.
class TestServersPanel final : public QObject
{
    Q_OBJECT
    ServerDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ServersPanel *m_panel = nullptr;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_desk.house().parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<ServersPanel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_panel->table()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        action("view.servers")->trigger();
    }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    QString cell(ServerColumn column) const
    {
        return m_panel->table()->model()->index(0, int(column)).data().toString();
    }
    QString status() const { return m_window->statusBar()->currentMessage(); }
    QList<Server> servers()
    {
        return m_desk.house().read([](ReadTx &tx) { return ServerRows(tx).all(); });
    }
    QList<PathMapping> mappings()
    {
        return m_desk.house().read(
            [id = servers().constFirst().id](ReadTx &tx) { return ServerRows(tx).mappings(id); });
    }
    QTreeWidget *list(const char *name) const
    {
        for (QTreeWidget *each : m_panel->findChildren<QTreeWidget *>()) {
            if (each->accessibleName() == QLatin1String(name)) {
                return each;
            }
        }
        return nullptr;
    }
    void press(const QKeySequence &keys) const
    {
        QApplication::setActiveWindow(m_window.get()); // a dialog had it
        m_panel->table()->setFocus();
        QTest::keySequence(m_panel->table(), keys);
    }
    /// The server "home", as a person would name it in the dialog.
    void addHome()
    {
        action("servers.add")->trigger();
        auto *dialog = m_window->findChild<ServerDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(field(dialog, QStringLiteral("Name of the server")), QStringLiteral("home"));
        QTest::keyClicks(field(dialog, QStringLiteral("Address of the server")), m_desk.server().base().toString());
        QTest::mouseClick(button(dialog, QStringLiteral("Add")), Qt::LeftButton);
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 1);
        QTRY_VERIFY(!m_window->findChild<ServerDialog *>());
        QTRY_VERIFY(action("servers.test")->isEnabled());
    }
    void test()
    {
        press(Qt::Key_F5);
        QTRY_COMPARE(m_desk.waiting(audiobookshelfTestKind), 1);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Audiobookshelf (home) is being tested …")));
        QTRY_VERIFY(!action("servers.test")->isEnabled()); // one at a time
        m_desk.work();
        QTRY_VERIFY(action("servers.test")->isEnabled());
    }
    void readServer()
    {
        press(Qt::Key_R);
        QTRY_COMPARE(m_desk.waiting(audiobookshelfSyncKind), 1);
        m_desk.work();
    }
    ServerFile someFile()
    {
        return m_desk.house().read([](ReadTx &tx) {
            const ServerId home = ServerRows(tx).all().constFirst().id;
            const StoredLibrary main = ServerRows(tx).libraries(home).constFirst();
            return ServerBookRows(tx).someFiles(main.id, 1).constFirst();
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.start()); }
    void init()
    {
        m_desk.begin(m_desk.server().apiKey());
        open();
    }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_desk.end();
    }

    void withoutAServerItSaysWhatToDo()
    {
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No server yet")));
        for (const char *id : {"servers.change", "servers.test", "servers.read", "servers.daily", "servers.map",
                               "servers.unmap", "servers.remove"}) {
            QTRY_VERIFY2(!action(id)->isEnabled(), id);
        }
        QTest::mouseClick(button(m_panel, QStringLiteral("Add a server…")), Qt::LeftButton);
        QVERIFY(m_window->findChild<ServerDialog *>());
        m_window->findChild<ServerDialog *>()->reject();
        QVERIFY(servers().isEmpty());
    }

    void aServerIsAddedTestedAndRead()
    {
        addHome();
        QVERIFY(m_panel->table()->isVisible());
        QCOMPARE(cell(ServerColumn::State), QStringLiteral("Not read yet"));
        QVERIFY(shows(m_panel, QStringLiteral("has not been read to its end yet")));
        test();
        QVERIFY(shows(m_panel, QStringLiteral("Audiobookshelf (home) works: it answered in")));
        QVERIFY(shows(m_panel, QStringLiteral("Main: No mapping covers")));
        QVERIFY(shows(m_panel, QStringLiteral("under Folders, then test again")));
        QVERIFY(status().contains(QStringLiteral("works: it answered in")));
        QVERIFY(!status().contains(QStringLiteral("Main:"))); // one line
        readServer();
        QTRY_COMPARE(cell(ServerColumn::Books), QStringLiteral("42"));
        QCOMPARE(cell(ServerColumn::Libraries), QStringLiteral("2"));
        QCOMPARE(cell(ServerColumn::Here), QStringLiteral("0"));
        QCOMPARE(cell(ServerColumn::State), QStringLiteral("Read"));
        QCOMPARE(cell(ServerColumn::Version), QStringLiteral("2.36.0"));
        QTRY_COMPARE(list("Libraries of the server")->topLevelItemCount(), 2);
        QCOMPARE(list("Libraries of the server")->topLevelItem(0)->text(0), QStringLiteral("Main"));
        QCOMPARE(list("Libraries of the server")->topLevelItem(0)->text(1), QStringLiteral("30"));
        const qint64 finished = m_desk.house().read(
            [](ReadTx &tx) { return tx.number("SELECT count(*) FROM server_progress WHERE is_finished = 1"); });
        QVERIFY(finished > 0);
        QVERIFY(shows(m_panel, QStringLiteral("root has listened to %1 books").arg(finished)));
    }

    void aWrongKeyIsSaid_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong") << QByteArray("no-such-key") << "does not work now";
        QTest::newRow("none") << QByteArray() << "Nobody has told the API key of the server home.";
    }
    void aWrongKeyIsSaid()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, words);
        cleanup();
        m_desk.begin(Secret(key));
        open();
        addHome();
        test();
        QVERIFY(status().contains(words));
        QVERIFY(!status().contains(QStringLiteral("no-such-key")));
        readServer();
        QTRY_COMPARE(cell(ServerColumn::State), QStringLiteral("Trouble"));
        const QString trouble = servers().constFirst().trouble;
        QVERIFY(!trouble.isEmpty());
        QTRY_VERIFY(shows(m_panel->findChild<ServerPane *>(), trouble));
    }

    void aPausedServerIsNotAsked()
    {
        addHome();
        m_desk.house().write([](WriteTx &tx) { QueueTable(tx).pause(QueueTable::everything()); });
        QTRY_VERIFY(shows(m_window->statusBar(), QStringLiteral("Paused")));
        press(Qt::Key_F5);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("its work is paused")));
        QCOMPARE(m_desk.waiting(audiobookshelfTestKind), 0);
    }

    void aFolderIsMappedAsTheTestHasGuessed()
    {
        addHome();
        readServer();
        QTRY_COMPARE(cell(ServerColumn::Books), QStringLiteral("42"));
        const ServerFile file = someFile();
        m_desk.addLocal("/mnt/nas", file.path.mid(int(qstrlen("/audiobooks/"))).toUtf8(), *file.size);
        test();
        QVERIFY(shows(m_panel, QStringLiteral("With /audiobooks mapped to /mnt/nas, ")));
        press(Qt::Key_M);
        auto *dialog = m_window->findChild<MappingDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), QStringLiteral("/audiobooks"));
        QVERIFY(dialog->findChild<QComboBox *>()->findText(QStringLiteral("/more")) >= 0);
        QCOMPARE(field(dialog, QStringLiteral("Folder here"))->text(), QStringLiteral("/mnt/nas"));
        QTest::mouseClick(button(dialog, QStringLiteral("Map")), Qt::LeftButton);
        QTRY_COMPARE(mappings(), QList<PathMapping>({{QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas")}}));
        QTRY_COMPARE(list("Mapped folders")->topLevelItemCount(), 1);
        readServer();
        QTRY_VERIFY(cell(ServerColumn::Here) == QStringLiteral("1")
                    || list("Libraries of the server")->topLevelItem(0)->text(3) == QStringLiteral("1"));
    }

    void aMappingIsTakenAwayAndBroughtBack()
    {
        addHome();
        const ServerId home = servers().constFirst().id;
        const PathMapping mapping{QStringLiteral("/audiobooks"), QStringLiteral("/mnt/nas")};
        m_desk.house().write([&](WriteTx &tx) { ServerTable(tx).map(home, mapping); });
        QTRY_COMPARE(list("Mapped folders")->topLevelItemCount(), 1);
        QVERIFY(!action("servers.unmap")->isEnabled()); // none is selected
        list("Mapped folders")->topLevelItem(0)->setSelected(true);
        QTRY_VERIFY(action("servers.unmap")->isEnabled());
        action("servers.unmap")->trigger();
        QTRY_VERIFY(mappings().isEmpty());
        QTRY_COMPARE(list("Mapped folders")->topLevelItemCount(), 0);
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        action("edit.undo")->trigger();
        QTRY_COMPARE(mappings(), QList<PathMapping>{mapping});
    }

    void anotherFolderTakesThePlaceOfTheFirst()
    {
        addHome();
        for (const char *local : {"/mnt/nas", "/mnt/other"}) {
            action("servers.map")->trigger();
            auto *dialog = m_window->findChild<MappingDialog *>();
            dialog->findChild<QComboBox *>()->setCurrentText(QStringLiteral("/audiobooks"));
            field(dialog, QStringLiteral("Folder here"))->setText(QLatin1String(local));
            QTest::mouseClick(button(dialog, QStringLiteral("Map")), Qt::LeftButton);
            QTRY_COMPARE(mappings().value(0).local, QLatin1String(local));
            QTRY_VERIFY(!m_window->findChild<MappingDialog *>());
        }
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        action("edit.undo")->trigger();
        QTRY_COMPARE(mappings().value(0).local, QStringLiteral("/mnt/nas"));
    }

    void readingItDailyIsASwitch()
    {
        addHome();
        QTRY_VERIFY(action("servers.daily")->isChecked());
        press(Qt::Key_D);
        QTRY_COMPARE(cell(ServerColumn::State), QStringLiteral("Off"));
        QTRY_VERIFY(!action("servers.daily")->isChecked());
        QVERIFY(!servers().constFirst().isEnabled);
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        action("edit.undo")->trigger();
        QTRY_VERIFY(servers().constFirst().isEnabled);
        QTRY_COMPARE(cell(ServerColumn::State), QStringLiteral("Not read yet"));
    }

    void theAccountIsChanged()
    {
        addHome();
        press(Qt::Key_Return);
        auto *dialog = m_window->findChild<ServerDialog *>();
        QVERIFY(dialog);
        auto *address = field(dialog, QStringLiteral("Address of the server"));
        QCOMPARE(address->text(), m_desk.server().base().toString());
        address->setText(QStringLiteral("https://books.example/shelf"));
        QTest::mouseClick(button(dialog, QStringLiteral("Change")), Qt::LeftButton);
        QTRY_COMPARE(cell(ServerColumn::Address), QStringLiteral("https://books.example/shelf"));
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        action("edit.undo")->trigger();
        QTRY_COMPARE(cell(ServerColumn::Address), m_desk.server().base().toString());
    }

    void aServerIsForgottenWhenOneAgrees()
    {
        addHome();
        readServer();
        QTRY_COMPARE(cell(ServerColumn::Books), QStringLiteral("42"));
        const int asked = m_desk.server().requests();
        for (const char *verb : {"Cancel", "Forget"}) {
            press(Qt::Key_Delete);
            auto *box = m_window->findChild<QMessageBox *>();
            QVERIFY(box);
            QVERIFY(box->text().contains(QStringLiteral("cannot be taken back")));
            QVERIFY(box->text().contains(QStringLiteral("home")));
            QCOMPARE(servers().size(), 1);
            QTest::mouseClick(button(box, QLatin1String(verb)), Qt::LeftButton);
            QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        }
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No server yet")));
        QVERIFY(servers().isEmpty());
        QVERIFY(status().contains(QStringLiteral("Nothing was changed on it")));
        QCOMPARE(m_desk.server().requests(), asked);
    }

    void everythingStandsInTheMenu()
    {
        QMenu menu;
        m_panel->fillMenu(menu);
        for (QAction *each : m_window->actions().actions()) {
            if (each->objectName().startsWith(QLatin1String("servers."))) {
                QVERIFY2(menu.actions().contains(each), qPrintable(each->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestServersPanel)
#include "test_serverspanel.moc"
