// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplewanted.h"
#include "tests/ui/sight.h"
#include "ui/delegates/shelfdelegate.h"
#include "ui/panels/seriespanel.h"

#include <QElapsedTimer>
#include <QLineEdit>

using namespace kuramori;

/// The series of the library, by clicks and keys.
class TestSeriesPanel final : public QObject, private PanelDesk<SeriesPanel>
{
    Q_OBJECT
    void open() { PanelDesk::open("view.series"); }
    QStringList names() const { return column(m_panel->table(), int(SeriesColumn::Name)); }
    QStringList volumes() const { return column(m_panel->volumes(), int(VolumeColumn::Place)); }
    QString stateOf(const QString &volume) const
    {
        return column(m_panel->volumes(), int(VolumeColumn::State)).value(volumes().indexOf(volume));
    }
    void choose(const QString &series)
    {
        QTRY_VERIFY(names().contains(series));
        m_panel->table()->selectRow(int(names().indexOf(series)));
    }
    qint64 words() const { return number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"); }

private Q_SLOTS:
    void init() { furnish(); }
    void cleanup() { leave(); }

    void withoutSeriesItSaysWhatToDo()
    {
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No series yet")));
        QVERIFY(button(m_panel, QStringLiteral("Add a folder…")));
    }

    void seriesAreShownWithTheirVolumes()
    {
        m_house->addBooks();
        open();
        QTRY_COMPARE(names(),
                     (QStringList{QStringLiteral("The Clockmaker's Debt"), QStringLiteral("Maps of Nowhere"),
                                  QStringLiteral("Tidewater"), QStringLiteral("蔵の物語")}));
        QCOMPARE(column(m_panel->table(), int(SeriesColumn::Volumes)).at(0),
                 QStringLiteral("1–3: omnibus; 4: gap; 5; 6: files missing"));
        QCOMPARE(column(m_panel->table(), int(SeriesColumn::Volumes)).at(1),
                 QStringLiteral("12; 13–39: gap; 40; place unknown"));
        QCOMPARE(column(m_panel->table(), int(SeriesColumn::Gaps)),
                 (QStringList{QStringLiteral("1"), QStringLiteral("27"), QStringLiteral("3"), QStringLiteral("1")}));
        choose(QStringLiteral("Tidewater"));
        QTRY_COMPARE(volumes().size(), 8);
        QCOMPARE(volumes().join(u' '), QStringLiteral("1 2 2.5 3 4 5 6 7"));
        QCOMPARE(stateOf(QStringLiteral("3")), QStringLiteral("Gap"));
        QCOMPARE(column(m_panel->volumes(), int(VolumeColumn::Recordings)).constFirst(), QStringLiteral("2"));
    }

    void whatAServiceListsIsNamed()
    {
        m_house->addBooks();
        addSampleWanted(*m_house);
        open();
        choose(QStringLiteral("Tidewater"));
        QTRY_COMPARE(volumes().join(u' '), QStringLiteral("1 2 2.5 3 4 5 6 7 8"));
        QCOMPARE(column(m_panel->volumes(), int(VolumeColumn::Title)).at(3), QStringLiteral("Spring Tide"));
        QCOMPARE(stateOf(QStringLiteral("3")), QStringLiteral("Missing"));
        QCOMPARE(stateOf(QStringLiteral("8")), QStringLiteral("Upcoming"));
        QCOMPARE(column(m_panel->table(), int(SeriesColumn::Missing)),
                 (QStringList{QStringLiteral("1"), QStringLiteral("?"), QStringLiteral("2"), QStringLiteral("?")}));
        QCOMPARE(column(m_panel->table(), int(SeriesColumn::Upcoming)).at(2), QStringLiteral("1"));
        trigger("series.ignore"); // with none selected, all that are missing, and not what is to come
        QTRY_COMPARE(stateOf(QStringLiteral("5")), QStringLiteral("Gap, ignored"));
        QCOMPARE(stateOf(QStringLiteral("8")), QStringLiteral("Upcoming"));
    }

    void sortedAndFiltered()
    {
        m_house->addBooks();
        open();
        QTRY_COMPARE(names().size(), 4);
        m_panel->table()->sortByColumn(int(SeriesColumn::Gaps), Qt::DescendingOrder);
        QTRY_COMPARE(names().constFirst(), QStringLiteral("Maps of Nowhere"));
        m_panel->table()->sortByColumn(int(SeriesColumn::Owned), Qt::DescendingOrder);
        QTRY_COMPARE(names().constFirst(), QStringLiteral("Tidewater"));
        m_panel->table()->setFocus();
        QTest::keyClick(m_panel->table(), Qt::Key_Slash);
        auto *filter = m_panel->findChild<QLineEdit *>();
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("vane osric"));
        QTRY_COMPARE(names(), QStringList{QStringLiteral("The Clockmaker's Debt")});
        QTest::keyClicks(filter, QStringLiteral("x"));
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No series is called that")));
    }

    void aGapIsIgnoredAndCountedAgain()
    {
        m_house->addBooks();
        open();
        choose(QStringLiteral("Tidewater"));
        QTRY_COMPARE(volumes().size(), 8);
        m_panel->volumes()->selectRow(int(volumes().indexOf(QStringLiteral("5"))));
        m_panel->volumes()->setFocus();
        QTRY_VERIFY(action("series.ignore")->isEnabled());
        QTest::keyClick(m_panel->volumes(), Qt::Key_I);
        QTRY_COMPARE(stateOf(QStringLiteral("5")), QStringLiteral("Gap, ignored"));
        QTRY_COMPARE(column(m_panel->table(), int(SeriesColumn::Gaps)).at(2), QStringLiteral("2"));
        QCOMPARE(message(), QStringLiteral("The gap is ignored."));
        QTRY_VERIFY(action("edit.undo")->isEnabled());
        action("edit.undo")->trigger();
        QTRY_COMPARE(stateOf(QStringLiteral("5")), QStringLiteral("Gap"));
        QTRY_VERIFY(action("edit.redo")->isEnabled());
        action("edit.redo")->trigger();
        QTRY_COMPARE(stateOf(QStringLiteral("5")), QStringLiteral("Gap, ignored"));
        QTRY_VERIFY(action("series.heed")->isEnabled());
        QTest::keyClick(m_panel->volumes(), Qt::Key_I, Qt::ShiftModifier);
        QTest::keyClick(m_panel->volumes(), Qt::Key_Escape); // else views go on believing that Shift is held
        QTRY_COMPARE(stateOf(QStringLiteral("5")), QStringLiteral("Gap"));
        QCOMPARE(words(), 0);
    }

    void withNothingSelectedAllGapsAreMeant()
    {
        m_house->addBooks();
        open();
        choose(QStringLiteral("Tidewater"));
        QTRY_COMPARE(volumes().size(), 8);
        m_panel->volumes()->clearSelection();
        QTRY_VERIFY(action("series.ignore")->isEnabled());
        action("series.ignore")->trigger();
        QTRY_COMPARE(column(m_panel->table(), int(SeriesColumn::Gaps)).at(2), QStringLiteral("–"));
        QCOMPARE(words(), 3);
        action("series.gaps")->trigger();
        QTRY_COMPARE(names().size(), 3);
        QVERIFY(!names().contains(QStringLiteral("Tidewater")));
    }

    void aBookIsIgnoredAndPinned()
    {
        m_house->addBooks();
        open();
        choose(QStringLiteral("Maps of Nowhere"));
        QTRY_COMPARE(volumes().join(u' '), QStringLiteral("12 13–39 40 ?"));
        m_panel->volumes()->selectRow(2);
        QTRY_VERIFY(action("series.pin")->isEnabled());
        action("series.pin")->trigger();
        QTRY_COMPARE(words(), 1);
        action("series.ignore")->trigger();
        QTRY_COMPARE(volumes().join(u' '), QStringLiteral("12 40 ?"));
        QCOMPARE(stateOf(QStringLiteral("40")), QStringLiteral("Ignored"));
        QTRY_COMPARE(column(m_panel->table(), int(SeriesColumn::Owned)).at(1), QStringLiteral("2"));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        m_house->addBooks();
        open();
        choose(QStringLiteral("Maps of Nowhere"));
        QTRY_COMPARE(volumes().join(u' '), QStringLiteral("12 13–39 40 ?"));
        m_panel->volumes()->selectRow(0);
        m_panel->volumes()->setFocus();
        QTest::keyClick(m_panel->volumes(), Qt::Key_Return);
        QTRY_VERIFY2(message().contains(QLatin1String("Ink Atlas (16) is not there")), qPrintable(message()));
    }

    void cellsThatDoNotFitAreCounted()
    {
        QList<ShelfPlace> shelf;
        for (int volume = 1; volume <= 40; ++volume) {
            ShelfPlace place;
            place.from = volume;
            place.to = volume;
            shelf.append(place);
        }
        const QFontMetrics metrics{QFont()};
        const QRect area(100, 50, 300, 28);
        const ShelfLayout layout = shelfLayout(shelf, area, metrics);
        QVERIFY(layout.cells.size() > 5);
        QCOMPARE(layout.cells.size() + layout.hidden, 40);
        QVERIFY(layout.hidden > 0);
        for (const ShelfCell &cell : layout.cells) {
            QVERIFY(area.contains(cell.area));
        }
        QCOMPARE(shelfLayout(shelf, QRect(0, 0, 5000, 28), metrics).hidden, 0);
    }

    void tenThousandSeriesStaySmooth()
    {
        m_house->addSeries(10'000);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(names().size(), 10'000, 20'000);
        qint64 longest = 0;
        QElapsedTimer turn;
        const auto pump = [&](const std::function<bool()> &isDone) {
            QElapsedTimer all;
            all.start();
            while (!isDone() && all.elapsed() < 20'000) {
                turn.start();
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
                longest = std::max(longest, turn.nsecsElapsed());
            }
            return isDone();
        };
        m_panel->table()->sortByColumn(int(SeriesColumn::Gaps), Qt::DescendingOrder);
        QVERIFY(pump(
            [&] { return m_panel->table()->model()->index(0, int(SeriesColumn::Gaps)).data() == QLatin1String("2"); }));
        action("series.gaps")->trigger();
        QVERIFY(pump([&] { return m_panel->table()->model()->rowCount() == 3333; }));
        m_panel->table()->scrollToBottom();
        QVERIFY(pump([n = 0]() mutable { return ++n > 20; }));
        qInfo("longest turn of the event loop: %.1f ms", double(longest) / 1e6);
        QVERIFY2(longest < 400'000'000, "the window stood still"); // 50 ms on a quiet machine; tests share theirs
    }
};

QTEST_MAIN(TestSeriesPanel)
#include "test_seriespanel.moc"
