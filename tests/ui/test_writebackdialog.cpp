// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/serverspec.h"
#include "models/store/jobtable.h"
#include "models/store/servertable.h"
#include "tests/support/puthere.h"
#include "tests/ui/serverdesk.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/writebackdialog.h"
#include "ui/panels/datatable.h"
#include "ui/panels/serverspanel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kuramori;

/// Writing back by clicks and keys, in front of a simulated server. The test works off the jobs itself.
class TestWriteBackDialog final : public QObject
{
    Q_OBJECT
    ServerDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    WriteBackDialog *m_dialog = nullptr;

    QString aBook(const char *condition)
    {
        return m_desk.house().read([&](ReadTx &tx) {
            return tx
                .first(std::string("SELECT source_id FROM server_books WHERE ") + condition + " ORDER BY id LIMIT 1",
                       [](const Row &row) { return row.text(0); })
                .value_or(QString());
        });
    }
    void know(const QString &id, const QString &publisher)
    {
        JudgedBook book;
        book.publisher = publisher;
        m_desk.house().write([&](WriteTx &tx) {
            putHere(tx, id, book);
            tx.touch(Topic::Servers);
        });
    }
    QString publisherOf(const QString &id)
    {
        const QByteArray asked = "{\"id\": \"" + id.toUtf8() + "\"}";
        return m_desk.server().control("/_book", asked).object().value(QLatin1String("publisher")).toString();
    }
    QString cell(int row, WriteColumn column) const
    {
        return m_dialog->table()->model()->index(row, int(column)).data().toString();
    }
    int rows() const { return m_dialog->table()->model()->rowCount(); }
    void click(const char *name) const
    {
        QPushButton *found = button(m_dialog, QLatin1String(name));
        QTRY_VERIFY2(found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void workOff(const QString &kind)
    {
        QTRY_COMPARE(m_desk.waiting(kind), 1);
        m_desk.work();
        QTRY_VERIFY(button(m_dialog, QStringLiteral("Compare again"))->isEnabled());
    }
    void allow()
    {
        QTest::mouseClick(m_dialog->findChild<QCheckBox *>(), Qt::LeftButton, {},
                          QPoint(8, m_dialog->findChild<QCheckBox *>()->height() / 2));
        QTRY_VERIFY(m_desk.house().read([](ReadTx &tx) { return ServerRows(tx).all().constFirst().isWritable; }));
    }
    void open()
    {
        QAction *write = m_window->actions().action(QStringLiteral("servers.write"));
        QTRY_VERIFY(write->isEnabled()); // the panel has heard which server is meant
        write->trigger();
        m_dialog = m_window->findChild<WriteBackDialog *>();
        QVERIFY(m_dialog);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_dialog->table()->model(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        workOff(serverWriteKind);
    }
    void press(Qt::Key key) const
    {
        QApplication::setActiveWindow(m_dialog);
        m_dialog->table()->selectRow(0);
        m_dialog->table()->setFocus();
        QTest::keyClick(m_dialog->table(), key);
    }

    void trigger(const char *id) const
    {
        QAction *action = m_window->actions().action(QLatin1String(id));
        QTRY_VERIFY2(action->isEnabled(), id);
        action->trigger();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.start()); }
    void init()
    {
        m_desk.begin(m_desk.server().apiKey());
        m_window = std::make_unique<MainWindow>(m_desk.house().parts());
        m_window->resize(1280, 800);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->actions().action(QStringLiteral("view.servers"))->trigger();
        m_desk.house().write([this](WriteTx &tx) {
            Server server;
            server.name = QStringLiteral("home");
            server.url = m_desk.server().base();
            const ServerId id = ServerTable(tx).add(server);
            JobTable(tx).insert(serverSyncSpec(id, server.name), m_desk.house().kinds);
        });
        m_desk.work();
        const auto *servers = m_window->findChild<ServersPanel *>()->table();
        QTRY_COMPARE(servers->model()->rowCount(), 1);
        QTRY_VERIFY(servers->selectionModel()->hasSelection());
    }
    void cleanup()
    {
        m_tester.reset();
        m_window.reset();
        m_desk.end();
    }

    void whereNothingIsToBeWrittenItSaysSo()
    {
        open();
        QTRY_VERIFY(shows(m_dialog, QStringLiteral("Nothing to write")));
        QVERIFY(!button(m_dialog, QStringLiteral("Write"))->isEnabled());
        QVERIFY(!button(m_dialog, QStringLiteral("Take the last run back"))->isEnabled());
    }

    void aFieldIsWrittenAndTakenBack()
    {
        const QString id = aBook("facts NOT LIKE '%\"publisher\"%'");
        know(id, QStringLiteral("Our Own House"));
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, WriteColumn::Field), QStringLiteral("Publisher"));
        QCOMPARE(cell(0, WriteColumn::Theirs), QStringLiteral("–"));
        QCOMPARE(cell(0, WriteColumn::Mine), QStringLiteral("Our Own House"));
        QCOMPARE(cell(0, WriteColumn::Base), QStringLiteral("never written"));
        QCOMPARE(cell(0, WriteColumn::What), QStringLiteral("Send mine"));
        QVERIFY(!button(m_dialog, QStringLiteral("Write"))->isEnabled()); // nobody has allowed it
        allow();
        click("Write");
        workOff(serverWriteKind);
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(publisherOf(id), QStringLiteral("Our Own House"));
        click("Take the last run back");
        workOff(serverUndoKind);
        QCOMPARE(publisherOf(id), QString());
        QTRY_COMPARE(cell(0, WriteColumn::What), QStringLiteral("Leave as it is"));
    }

    void aCheckMarkTakesAFieldOut()
    {
        const QString id = aBook("facts NOT LIKE '%\"publisher\"%'");
        know(id, QStringLiteral("Our Own House"));
        open();
        allow();
        QTRY_COMPARE(rows(), 1);
        press(Qt::Key_Space);
        QTRY_COMPARE(cell(0, WriteColumn::What), QStringLiteral("Leave as it is"));
        QTRY_VERIFY(!button(m_dialog, QStringLiteral("Write"))->isEnabled());
        press(Qt::Key_Space);
        QTRY_COMPARE(cell(0, WriteColumn::What), QStringLiteral("Send mine"));
        trigger("edit.undo");
        QTRY_COMPARE(cell(0, WriteColumn::What), QStringLiteral("Leave as it is"));
        trigger("edit.redo");
        QTRY_COMPARE(cell(0, WriteColumn::What), QStringLiteral("Send mine"));
        QCOMPARE(publisherOf(id), QString());
    }

    void aFirstContactTakesAWord()
    {
        const QString id = aBook("facts LIKE '%\"publisher\"%'");
        const QString before = publisherOf(id);
        know(id, QStringLiteral("Our Own House"));
        open();
        allow();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, WriteColumn::What), QStringLiteral("Never written: whose word holds?"));
        QVERIFY(!button(m_dialog, QStringLiteral("Write"))->isEnabled());
        press(Qt::Key_M);
        QTRY_COMPARE(cell(0, WriteColumn::What), QStringLiteral("Send mine"));
        press(Qt::Key_T);
        QTRY_COMPARE(cell(0, WriteColumn::What), QStringLiteral("Keep theirs"));
        click("Write");
        workOff(serverWriteKind);
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(publisherOf(id), before);
        QCOMPARE(m_desk.house().read([](ReadTx &tx) {
            return tx.number("SELECT count(*) FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL");
        }),
                 1);
    }

    void whatTheServerRefusesIsSaid()
    {
        know(aBook("facts NOT LIKE '%\"publisher\"%'"), QStringLiteral("Our Own House"));
        open();
        allow();
        m_desk.server().control(
            "/_faults", R"({"kind": "status", "status": 403, "text": "Forbidden", "path": "/api/items/batch/update"})");
        click("Write");
        workOff(serverWriteKind);
        QTRY_VERIFY(shows(m_dialog, QStringLiteral("refuses")));
        QCOMPARE(rows(), 1);
    }
};

QTEST_MAIN(TestWriteBackDialog)
#include "test_writebackdialog.moc"
