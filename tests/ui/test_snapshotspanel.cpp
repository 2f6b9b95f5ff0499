// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobrows.h"
#include "tests/support/putsnapshot.h"
#include "tests/ui/samplehouse.h"
#include "tests/ui/sight.h"
#include "ui/panels/datatable.h"
#include "ui/panels/detailspane.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/snapshotspanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

#include <algorithm>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 28);

Anime anime(qint64 malId, const char *title, std::optional<double> score, qint64 members)
{
    Anime result;
    result.malId = malId;
    result.title = QString::fromUtf8(title);
    result.titles = {{QStringLiteral("Default"), result.title}};
    result.score = score;
    result.members = members;
    return result;
}

} // namespace

/// What a person does with snapshots, by clicks and keys.
class TestSnapshotsPanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    SnapshotsPanel *m_panel = nullptr;

    void open()
    {
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->resize(1400, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_panel = m_window->findChild<SnapshotsPanel *>();
        action("view.snapshots")->trigger();
    }
    void put(QDate day, const QList<Anime> &works, CrawlState state = CrawlState::Complete,
             const SnapshotList &list = SnapshotList::top())
    {
        putSnapshot(*m_house->store, list, day, works, state);
    }
    void putTwoDays()
    {
        put(today.addDays(-1), {anime(1, "Alpha", 8.0, 100), anime(2, "Beta", 7.0, 100), anime(3, "Delta", {}, 5)});
        put(today, {anime(2, "Beta", 7.5, 90), anime(1, "Alpha", 8.0, 100), anime(4, "Épsilon", {}, 7)});
    }
    QAction *action(const char *id) const { return m_window->actions().action(QLatin1String(id)); }
    void click(const char *id) const
    {
        QTRY_VERIFY2(action(id)->isEnabled(), id);
        QWidget *shown = m_panel->findChild<QToolBar *>()->widgetForAction(action(id));
        QVERIFY(shown && shown->isVisible());
        QTest::mouseClick(shown, Qt::LeftButton);
    }
    QComboBox *box(const char *name) const
    {
        for (QComboBox *each : m_panel->findChildren<QComboBox *>()) {
            if (each->accessibleName() == QLatin1String(name)) {
                return each;
            }
        }
        return nullptr;
    }
    /// The titles in the order of the rows.
    QString titles() const
    {
        QStringList texts;
        const QAbstractItemModel *model = m_panel->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, 0).data().toString());
        }
        return texts.join(u' ');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { m_house = std::make_unique<SampleHouse>(); }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void anEmptyPanelOffersTheFirstStep()
    {
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No snapshot yet")));
        QTRY_VERIFY(!action("snapshots.compare")->isEnabled());
        QTest::mouseClick(button(m_panel, QStringLiteral("Take snapshots now")), Qt::LeftButton);
        QTRY_COMPARE(m_house->read([](ReadTx &tx) { return JobRows(tx).counts(); }).at(size_t(JobState::Available)), 4);
    }

    void oneDaySaysThatComparingNeedsTwo()
    {
        put(today, {anime(1, "Alpha", 8.0, 100)});
        open();
        QTRY_COMPARE(titles(), QStringLiteral("Alpha"));
        QVERIFY(shows(m_panel, QStringLiteral("Comparing needs the snapshots of two days")));
        QTRY_VERIFY(!action("snapshots.compare")->isEnabled());
        QVERIFY(!box("Day to compare with")->isEnabled());
        put(today.addDays(1), {anime(1, "Alpha", 8.0, 100)});
        QTRY_VERIFY(shows(m_panel, QStringLiteral("0 changed; compared with 2026-05-28.")));
        QTRY_VERIFY(action("snapshots.compare")->isEnabled());
    }

    void twoDaysAreComparedAtOnce()
    {
        putTwoDays();
        open();
        QTRY_COMPARE(titles(), QString::fromUtf8("Beta Alpha Épsilon Delta"));
        QVERIFY(shows(m_panel, QStringLiteral("3 work(s), 1 new, 1 gone, 2 changed; compared with 2026-05-27.")));
        QCOMPARE(box("List")->currentText(), QStringLiteral("Top anime"));
        QCOMPARE(box("Day of the snapshot")->currentText(), QStringLiteral("2026-05-28"));
        QCOMPARE(box("Day to compare with")->currentText(), QStringLiteral("2026-05-27"));
        click("snapshots.compare");
        QTRY_COMPARE(titles(), QString::fromUtf8("Beta Alpha Épsilon"));
        QVERIFY(shows(m_panel, QStringLiteral("3 work(s).")));
        click("snapshots.compare");
        QTRY_COMPARE(titles(), QString::fromUtf8("Beta Alpha Épsilon Delta"));
    }

    void listsAndDaysAreChosenByKeys()
    {
        putTwoDays();
        put(today.addDays(-3), {anime(9, "Omega", 8.0, 100)});
        put(today.addDays(1), {anime(1, "Alpha", 8.0, 100)}, CrawlState::Partial);
        put(today, {anime(8, "Theta", 8.0, 100)}, CrawlState::Cut, SnapshotList::movies());
        open();
        QTRY_VERIFY(titles().startsWith(QStringLiteral("Beta")));
        QTest::keyClick(box("Day of the snapshot"), Qt::Key_Up);
        QTRY_COMPARE(titles(), QStringLiteral("Alpha"));
        QCOMPARE(box("Day of the snapshot")->currentText(), QStringLiteral("2026-05-29, partial: 1 work(s)"));
        QVERIFY(shows(m_panel, QStringLiteral("The list was not read to its end on this day")));
        QTest::keyClick(box("Day to compare with"), Qt::Key_End);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("1 new, 0 gone, 0 changed; compared with 2026-05-25.")));
        QTest::keyClick(box("List"), Qt::Key_Down);
        QTRY_COMPARE(titles(), QStringLiteral("Theta"));
        QCOMPARE(box("Day of the snapshot")->currentText(), QStringLiteral("2026-05-28, only the first 1 work(s)"));
        action("view.library")->trigger();
        action("view.snapshots")->trigger();
        QTRY_COMPARE(titles(), QStringLiteral("Theta")); // the list is remembered
        QTest::keyClick(box("List"), Qt::Key_Up);
        QTRY_VERIFY(titles().startsWith(QStringLiteral("Beta")));
    }

    void aBoxIsNotFilledAnewUnderThePersonsHand()
    {
        putTwoDays();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 4);
        const QSignalSpy filled(box("List")->model(), &QAbstractItemModel::rowsInserted);
        put(today.addDays(1), {anime(1, "Alpha", 8.0, 100)});
        QTRY_COMPARE(box("Day of the snapshot")->count(), 3);
        QCOMPARE(box("Day of the snapshot")->currentText(), QStringLiteral("2026-05-29"));
        QCOMPARE(filled.count(), 0);
    }

    void rowsAreChosenByStateAndTitle()
    {
        putTwoDays();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 4);
        QTest::keyClick(box("Works shown"), Qt::Key_Down);
        QTRY_COMPARE(titles(), QStringLiteral("Beta Alpha"));
        QTRY_VERIFY(action("snapshots.show.changed")->isChecked());
        action("snapshots.show.gone")->trigger();
        QTRY_COMPARE(titles(), QStringLiteral("Delta"));
        QCOMPARE(box("Works shown")->currentText(), QStringLiteral("Gone"));
        action("snapshots.show.new")->trigger();
        QTRY_COMPARE(titles(), QString::fromUtf8("Épsilon"));
        action("snapshots.filter")->trigger();
        auto *filter = m_panel->findChild<QLineEdit *>();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("omega"));
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nothing has such a title")));
        filter->setText(QStringLiteral("EPS"));
        QTRY_COMPARE(titles(), QString::fromUtf8("Épsilon"));
        filter->clear();
        put(today.addDays(1), {anime(2, "Beta", 7.5, 90), anime(1, "Alpha", 8.0, 100), anime(4, "Épsilon", {}, 7)});
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No such works")));
        QTest::mouseClick(button(m_panel, QStringLiteral("Show all works")), Qt::LeftButton);
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 3);
    }

    void headersSortByClicks()
    {
        putTwoDays();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 4);
        const QHeaderView *header = m_panel->table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(int(SnapshotColumn::MembersGained)) + 20,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(header->sortIndicatorSection(), int(SnapshotColumn::MembersGained));
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QTRY_COMPARE(titles(), QString::fromUtf8("Beta Alpha Épsilon Delta"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(titles(), QString::fromUtf8("Alpha Beta Épsilon Delta"));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aWorkIsShownInTheLibrary()
    {
        putTwoDays();
        m_house->addAnime(anime(7, "Zeta", 8.0, 100));
        open();
        auto *library = m_window->findChild<LibraryPanel *>();
        QTRY_COMPARE(library->table()->model()->rowCount(), 5);
        library->findChild<QLineEdit *>()->setText(QStringLiteral("Zeta"));
        QTRY_COMPARE(library->table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 4);
        m_panel->table()->setFocus();
        m_panel->table()->selectRow(3);
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        QTRY_VERIFY(!library->visibleRegion().isEmpty());
        QTRY_VERIFY(shows(library->findChild<DetailsPane *>(), QStringLiteral("Delta")));
        QCOMPARE(library->table()->model()->rowCount(), 5);
        action("view.snapshots")->trigger();
        m_panel->table()->selectRow(0);
        click("snapshots.open");
        QTRY_VERIFY(shows(library->findChild<DetailsPane *>(), QStringLiteral("Beta")));
    }

    void rowsAreCopied()
    {
        putTwoDays();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 4);
        QVERIFY(!action("snapshots.copy")->isEnabled());
        m_panel->table()->selectAll();
        click("snapshots.copy");
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.first(), QStringLiteral("Beta\tChanged\t1\t+1\t7.50\t+0.50\t90\t-10\t–\t–\t–"));
    }

    void theContextMenuOffersEverything()
    {
        putTwoDays();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 4);
        Q_EMIT m_panel->table()->customContextMenuRequested({5, 5});
        QTRY_VERIFY(QApplication::activePopupWidget());
        const QList<QAction *> offered = QApplication::activePopupWidget()->actions();
        for (const char *id : {"snapshots.open", "snapshots.copy", "snapshots.compare", "snapshots.show.all",
                               "snapshots.show.gone", "snapshots.filter", "snapshots.take"}) {
            QVERIFY2(offered.contains(action(id)), id);
        }
        QApplication::activePopupWidget()->close();
    }

    void nothingIsReadWhileNobodyLooks()
    {
        putTwoDays();
        open();
        QTRY_COMPARE(m_panel->table()->model()->rowCount(), 4);
        action("view.overview")->trigger();
        QTRY_VERIFY(m_panel->visibleRegion().isEmpty());
        put(today.addDays(1), {anime(1, "Alpha", 8.0, 100)});
        auto *library = m_window->findChild<LibraryPanel *>();
        m_house->addAnime(anime(7, "Zeta", 8.0, 100));
        QTRY_COMPARE(library->table()->model()->rowCount(), 5); // heard of it
        QCOMPARE(m_panel->table()->model()->rowCount(), 4);
        action("view.snapshots")->trigger();
        QTRY_COMPARE(titles(), QString::fromUtf8("Alpha Beta Épsilon"));
    }
};

QTEST_MAIN(TestSnapshotsPanel)
#include "test_snapshotspanel.moc"
