// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemtable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/sampledrifts.h"
#include "tests/ui/sight.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookpane.h"
#include "ui/panels/driftpanel.h"
#include "ui/panels/reviewtabs.h"

#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

using namespace kuramori;

/// Which words of a field hold, by clicks and keys.
class TestDriftPanel final : public QObject, private PanelDesk<DriftPanel>
{
    Q_OBJECT
    void open()
    {
        m_items = addSampleDrifts(*m_house);
        PanelDesk::open("view.review");
        showFields();
    }
    void showFields()
    {
        QTabBar *bar = m_window->findChild<ReviewTabs *>()->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        QTRY_VERIFY(m_panel->isVisible());
    }
    QStringList titles() const { return column(m_panel->table(), int(DriftColumn::Book)); }
    QString cell(const char *title, DriftColumn where) const
    {
        return column(m_panel->table(), int(where)).value(titles().indexOf(QLatin1String(title)));
    }
    void select(const char *title)
    {
        QTRY_VERIFY2(titles().contains(QLatin1String(title)), title);
        m_panel->table()->selectRow(int(titles().indexOf(QLatin1String(title))));
        m_panel->table()->setFocus();
        QTRY_VERIFY(action("drift.accept")->isEnabled());
    }
    QString currentTitle() const
    {
        return m_panel->table()->currentIndex().siblingAtColumn(int(DriftColumn::Book)).data().toString();
    }
    JudgedBook bookOf(qsizetype at) const
    {
        return m_house->read([item = m_items.at(at)](ReadTx &tx) { return ItemRows(tx).item(item).value().facts; });
    }
    QString seriesOf(qsizetype at) const { return bookOf(at).facts.series.value(0).name; }
    void press(Qt::Key key) const { QTest::keyClick(m_panel->table(), key); }

    QList<ItemId> m_items; // as addSampleDrifts() gives them

private Q_SLOTS:
    void init() { furnish(); }
    void cleanup() { leave(); }

    void withoutDriftsThatIsSaid();
    void whatWaitsIsShownTheRiskiestFirst();
    void tabsTellHowMuchWaits();
    void filtered();
    void aKeyAcceptsAndTheNextIsCurrent();
    void aClickKeepsAndItIsUndone();
    void severalAtOnce();
    void skippedComesLast();
    void theBookIsLocked();
    void whatChangedMeanwhileIsLookedAtAgain();
    void aHeldKeyDecidesOnce();
    void thePaneShowsWhatIsKept();
};

void TestDriftPanel::withoutDriftsThatIsSaid()
{
    PanelDesk::open("view.review");
    showFields();
    QTRY_VERIFY(shows(m_panel, QStringLiteral("Nobody contradicts")));
    QVERIFY(!action("drift.accept")->isEnabled());
}

void TestDriftPanel::whatWaitsIsShownTheRiskiestFirst()
{
    open();
    QTRY_COMPARE(
        titles(),
        (QStringList{QStringLiteral("Harbour Lights"), QStringLiteral("Night Ferry"), QStringLiteral("Cold Harvest")}));
    QCOMPARE(cell("Harbour Lights", DriftColumn::Field), QStringLiteral("Series"));
    QCOMPARE(cell("Harbour Lights", DriftColumn::Held), QStringLiteral("Harbour Cycle #1 (Tags)"));
    QCOMPARE(cell("Harbour Lights", DriftColumn::Other), QStringLiteral("Lights of the North #1 (Audnexus)"));
    QCOMPARE(cell("Harbour Lights", DriftColumn::Why), QStringLiteral("it may be another book or recording"));
    QCOMPARE(cell("Night Ferry", DriftColumn::Why), QStringLiteral("another fact"));
    QVERIFY2(cell("Cold Harvest", DriftColumn::Why).startsWith(QLatin1String("not sure, ahead by 0")),
             qPrintable(cell("Cold Harvest", DriftColumn::Why)));
    QVERIFY(shows(m_panel, QStringLiteral("3 shown, 3 to review")));
    select("Night Ferry");
    QVERIFY(shows(m_panel, QStringLiteral("Others: Lighthouse Audio")));
}

void TestDriftPanel::tabsTellHowMuchWaits()
{
    open();
    const QTabBar *bar = m_window->findChild<ReviewTabs *>()->tabBar();
    QTRY_COMPARE(bar->tabText(1), QStringLiteral("Fields (3)"));
    QCOMPARE(bar->tabText(0), QStringLiteral("Matches"));
}

void TestDriftPanel::filtered()
{
    open();
    QTRY_COMPARE(titles().size(), 3);
    m_panel->table()->setFocus();
    press(Qt::Key_Slash);
    QTest::keyClicks(field(m_panel, QStringLiteral("Filter by book, field or value")), QStringLiteral("lighthouse"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Night Ferry")});
    QTest::keyClicks(field(m_panel, QStringLiteral("Filter by book, field or value")), QStringLiteral("aksl"));
    QTRY_VERIFY(shows(m_panel, QStringLiteral("No such fields")));
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0); // keys of decisions are letters here
}

void TestDriftPanel::aKeyAcceptsAndTheNextIsCurrent()
{
    open();
    select("Harbour Lights");
    press(Qt::Key_A);
    QCOMPARE(currentTitle(), QStringLiteral("Night Ferry"));
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(currentTitle(), QStringLiteral("Night Ferry"));
    QCOMPARE(seriesOf(0), QStringLiteral("Lights of the North"));
    QCOMPARE(message(), QStringLiteral("What others say holds."));
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(seriesOf(0), QStringLiteral("Harbour Cycle"));
    QTRY_VERIFY(action("edit.redo")->isEnabled());
    action("edit.redo")->trigger();
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(seriesOf(0), QStringLiteral("Lights of the North"));
}

void TestDriftPanel::aClickKeepsAndItIsUndone()
{
    open();
    select("Night Ferry");
    QToolButton *keep = nullptr;
    for (QToolButton *each : m_panel->findChildren<QToolButton *>()) {
        keep = each->defaultAction() == action("drift.keep") ? each : keep;
    }
    QVERIFY(keep && keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(bookOf(1).publisher, QStringLiteral("Old Quay"));
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL"), 1);
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    action("edit.undo")->trigger();
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"), 0);
}

void TestDriftPanel::severalAtOnce()
{
    open();
    select("Harbour Lights");
    QTest::keyClick(m_panel->table(), Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_A);
    QTRY_VERIFY(shows(m_panel, QStringLiteral("Nobody contradicts")));
    QCOMPARE(seriesOf(0), QStringLiteral("Lights of the North"));
    QCOMPARE(bookOf(1).publisher, QStringLiteral("Lighthouse Audio"));
    QCOMPARE(bookOf(2).facts.year, std::optional(2019));
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    action("edit.undo")->trigger(); // it was one act
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(bookOf(2).facts.year, std::optional(2018));
}

void TestDriftPanel::skippedComesLast()
{
    open();
    select("Harbour Lights");
    press(Qt::Key_S);
    QTRY_COMPARE(
        titles(),
        (QStringList{QStringLiteral("Night Ferry"), QStringLiteral("Cold Harvest"), QStringLiteral("Harbour Lights")}));
    QCOMPARE(currentTitle(), QStringLiteral("Night Ferry"));
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
}

void TestDriftPanel::theBookIsLocked()
{
    open();
    select("Harbour Lights");
    press(Qt::Key_L);
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL"), 3);
    QCOMPARE(seriesOf(0), QStringLiteral("Harbour Cycle"));
}

/// By another window, before this one has read of it.
void TestDriftPanel::whatChangedMeanwhileIsLookedAtAgain()
{
    open();
    select("Night Ferry");
    m_panel->setSeen(false);
    m_house->write([this](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).keepFields({{m_items.at(1), BookField::Publisher}});
    });
    press(Qt::Key_A);
    QTRY_COMPARE(message(), QStringLiteral("Something else is said of Night Ferry by now; look at it again."));
    QCOMPARE(bookOf(1).publisher, QStringLiteral("Old Quay"));
}

void TestDriftPanel::aHeldKeyDecidesOnce()
{
    open();
    for (const char *id : {"drift.accept", "drift.keep", "drift.lock", "drift.skip"}) {
        QVERIFY2(!action(id)->autoRepeat(), id);
    }
}

void TestDriftPanel::thePaneShowsWhatIsKept()
{
    open();
    select("Night Ferry");
    action("view.audiobooks")->trigger();
    auto *pane = m_window->findChild<BookPane *>();
    DataTable *books = m_window->findChild<AudiobooksPanel *>()->table();
    QTRY_VERIFY(column(books, int(BookColumn::Title)).contains(QStringLiteral("Night Ferry")));
    books->selectRow(int(column(books, int(BookColumn::Title)).indexOf(QStringLiteral("Night Ferry"))));
    QTRY_VERIFY(shows(pane, QStringLiteral("To review")));
    m_house->write([this](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).keepFields({{m_items.at(1), BookField::Publisher}});
    });
    QTRY_VERIFY(shows(pane, QStringLiteral("Kept by you")));
    QVERIFY(!shows(pane, QStringLiteral("To review")));
}

QTEST_MAIN(TestDriftPanel)
#include "test_driftpanel.moc"
