// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/serverspec.h"
#include "models/store/servertable.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/samplesecrets.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace kuramori;

namespace
{
const QString homeSecret = QStringLiteral("audiobookshelf.home");
const QUrl nas(QStringLiteral("http://nas:13378"));
const QString typed = QStringLiteral("a-very-secret-key");

enum Column { For, KeptIn, Since, SentTo, Called };

void addServer(SampleHouse &house, const QString &name)
{
    Server server;
    server.name = name;
    server.url = nas;
    house.write([&server](WriteTx &tx) { ServerTable(tx).add(server); });
}
} // namespace

/// The keys that are kept, by clicks: seen, entered, replaced, forgotten, tested; never shown.
class TestKeysDialog final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;

    KeysDialog *dialog() const { return m_window->findChild<KeysDialog *>(); }
    QTreeWidget *table() const { return dialog()->findChild<QTreeWidget *>(); }
    QLineEdit *secret() const { return field(dialog(), QStringLiteral("API key or password")); }
    QString cell(int row, Column column) const
    {
        const QTreeWidgetItem *item = table()->topLevelItem(row);
        return item ? item->text(column) : QString();
    }
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->actions().action(QStringLiteral("program.keys"))->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void type(const QString &text)
    {
        QTest::keyClicks(secret(), text);
        QTest::keyClick(secret(), Qt::Key_Return);
        QTRY_VERIFY(secret()->text().isEmpty());
    }
    bool isNowhereToBeRead(const QString &words) const
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->accessibleName().contains(words) || widget->accessibleDescription().contains(words)
                || widget->toolTip().contains(words) || widget->windowTitle().contains(words)) {
                return false;
            }
        }
        return !shows(m_window.get(), words)
            && table()->findItems(words, Qt::MatchContains | Qt::MatchRecursive).isEmpty();
    }

private Q_SLOTS:
    void init() { m_house = std::make_unique<SampleHouse>(); }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void withoutServersItSaysWhoAsksForKeys()
    {
        open();
        QTRY_COMPARE(table()->topLevelItemCount(), 1);
        QCOMPARE(cell(0, For), QStringLiteral("Hardcover"));
        QCOMPARE(cell(0, KeptIn), QStringLiteral("nobody has entered it"));
        QVERIFY(!button(dialog(), QStringLiteral("Test"))->isEnabled());
    }

    void oneIsEnteredReplacedAndForgotten()
    {
        addServer(*m_house, QStringLiteral("home"));
        open();
        QTRY_COMPARE(table()->topLevelItemCount(), 2); // with Hardcover's
        QCOMPARE(cell(0, For), QStringLiteral("Audiobook server home"));
        QVERIFY(table()->columnWidth(For) > table()->fontMetrics().horizontalAdvance(cell(0, For))); // not cut off
        QCOMPARE(cell(0, KeptIn), QStringLiteral("nobody has entered it"));
        QCOMPARE(cell(0, SentTo), nas.toString());
        table()->setCurrentItem(table()->topLevelItem(0));
        QVERIFY(!button(dialog(), QStringLiteral("Keep"))->isEnabled()); // nothing is typed
        QVERIFY(!button(dialog(), QStringLiteral("Test"))->isEnabled());
        QTRY_VERIFY(shows(dialog(), QStringLiteral("not in a keyring"))); // said before
        type(typed);
        QTRY_COMPARE(cell(0, KeptIn), QStringLiteral("encrypted file"));
        QVERIFY(!cell(0, Since).isEmpty());
        QVERIFY(shows(dialog(), QStringLiteral("is kept in an encrypted file, for http://nas:13378 alone.")));
        const auto kept = m_house->secrets->find(homeSecret, nas);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->reveal(), typed.toUtf8());
        QVERIFY(isNowhereToBeRead(typed));
        QVERIFY(button(dialog(), QStringLiteral("Replace")));
        type(QStringLiteral("another-key"));
        QTRY_COMPARE(m_house->secrets->find(homeSecret, nas).value()->reveal(), QByteArray("another-key"));
        button(dialog(), QStringLiteral("Forget…"))->click();
        QTRY_VERIFY(dialog()->findChild<QMessageBox *>());
        button(dialog()->findChild<QMessageBox *>(), QStringLiteral("Forget"))->click();
        QTRY_COMPARE(cell(0, KeptIn), QStringLiteral("nobody has entered it"));
        QVERIFY(!m_house->secrets->find(homeSecret, nas).value());
    }

    void oneThatNothingNeedsCanOnlyBeForgotten()
    {
        QVERIFY(m_house->secrets->keep(QStringLiteral("audiobookshelf.attic"), Secret("an old key"), nas));
        addServer(*m_house, QStringLiteral("home"));
        open();
        QTRY_COMPARE(table()->topLevelItemCount(), 3);
        QCOMPARE(cell(2, Called), QStringLiteral("audiobookshelf.attic"));
        QCOMPARE(cell(2, For), QStringLiteral("nothing that is here now"));
        table()->setCurrentItem(table()->topLevelItem(2));
        QTest::keyClicks(secret(), QStringLiteral("a new one"));
        QVERIFY(!button(dialog(), QStringLiteral("Replace"))->isEnabled());
        QVERIFY(!button(dialog(), QStringLiteral("Test"))->isEnabled());
        QVERIFY(button(dialog(), QStringLiteral("Forget…")));
    }

    void whatIsTypedForOneIsNotKeptForAnother()
    {
        addServer(*m_house, QStringLiteral("attic"));
        addServer(*m_house, QStringLiteral("home"));
        open();
        QTRY_COMPARE(table()->topLevelItemCount(), 3);
        QTest::keyClicks(secret(), typed);
        table()->setCurrentItem(table()->topLevelItem(1));
        QCOMPARE(secret()->text(), QString());
    }

    void anotherProcessIsSeen()
    {
        addServer(*m_house, QStringLiteral("home"));
        m_window = std::make_unique<MainWindow>(m_house->parts());
        const auto theirs = secretsIn(m_house->folder.path(), {}, m_house->clock);
        QVERIFY(theirs->keep(homeSecret, Secret(typed.toUtf8()), nas));
        QVERIFY(!m_house->secrets->note(homeSecret));
        m_window->actions().action(QStringLiteral("program.keys"))->trigger();
        QTRY_COMPARE(cell(0, KeptIn), QStringLiteral("encrypted file"));
    }

    void aTestIsOrdered()
    {
        addServer(*m_house, QStringLiteral("home"));
        QVERIFY(m_house->secrets->keep(homeSecret, Secret(typed.toUtf8()), nas));
        open();
        QTRY_COMPARE(cell(0, For), QStringLiteral("Audiobook server home")); // known by its key alone at first
        table()->setCurrentItem(table()->topLevelItem(0));
        QTRY_VERIFY(button(dialog(), QStringLiteral("Test"))->isEnabled());
        button(dialog(), QStringLiteral("Test"))->click();
        QVERIFY(shows(dialog(), QStringLiteral("Audiobook server home is being asked …")));
        QTRY_COMPARE(m_house->read([](ReadTx &tx) {
            return tx.number("SELECT count(*) FROM jobs WHERE kind = $1", audiobookshelfTestKind);
        }),
                     qint64(1));
    }
};

QTEST_MAIN(TestKeysDialog)
#include "test_keysdialog.moc"
