// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplewanted.h"
#include "tests/ui/sight.h"
#include "ui/delegates/shelfdelegate.h"
#include "ui/panels/reviewtabs.h"
#include "ui/panels/serieslinkpane.h"
#include "ui/panels/seriespanel.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

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
    static QString upcoming()
    {
        return QStringLiteral("Upcoming, ") + QLocale().toString(QDate(2027, 5, 14), QLocale::ShortFormat);
    }
    void choose(const QString &series)
    {
        QTRY_VERIFY(names().contains(series));
        m_panel->table()->selectRow(int(names().indexOf(series)));
    }
    void openLinks()
    {
        m_house->addBooks();
        addSampleWanted(*m_house);
        addSampleUnsureLinks(*m_house);
        open();
        m_panel->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_COMPARE(names().size(), 4);
    }
    QStringList linkCells(SeriesLinkColumn of) const { return column(m_panel->links()->table(), int(of)); }
    QStringList links() const { return linkCells(SeriesLinkColumn::Service); }
    QString linkTab() const { return m_panel->findChild<QTabWidget *>()->tabText(1); }
    const QString m_unsure = QStringLiteral("Maps of Nowhere");
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

    /// The rows are still those of the series before it.
    void whatIsNotShownYetIsNotIgnored()
    {
        m_house->addBooks();
        open();
        choose(QStringLiteral("Tidewater"));
        QTRY_COMPARE(volumes().size(), 8);
        QTRY_VERIFY(action("series.ignore")->isEnabled());
        m_panel->table()->selectRow(int(names().indexOf(m_unsure)));
        action("series.ignore")->trigger();
        QTRY_COMPARE(volumes().constFirst(), QStringLiteral("12"));
        QCOMPARE(words(), 0);
        trigger("series.ignore");
        QTRY_COMPARE(words(), 1);
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
        QCOMPARE(stateOf(QStringLiteral("8")), upcoming());
        QCOMPARE(column(m_panel->table(), int(SeriesColumn::Missing)),
                 (QStringList{QStringLiteral("1"), QStringLiteral("?"), QStringLiteral("2"), QStringLiteral("?")}));
        QCOMPARE(column(m_panel->table(), int(SeriesColumn::Upcoming)).at(2), QStringLiteral("1"));
        trigger("series.ignore"); // with none selected, all that are missing, and not what is to come
        QTRY_COMPARE(stateOf(QStringLiteral("5")), QStringLiteral("Gap, ignored"));
        QCOMPARE(stateOf(QStringLiteral("8")), upcoming());
    }

    void whatTheServicesHaveIsShown()
    {
        openLinks();
        choose(QStringLiteral("Tidewater"));
        QTRY_COMPARE(links(), QStringList{QStringLiteral("Hardcover")});
        QCOMPARE(linkCells(SeriesLinkColumn::State), QStringList{QStringLiteral("It is this one")});
        const QString why = linkCells(SeriesLinkColumn::Why).constFirst();
        QVERIFY2(why.startsWith(QLatin1String("called the same, an author in common, ")), qPrintable(why));
        QVERIFY2(why.contains(QLatin1String("volumes with the same place and title: ")), qPrintable(why));
        QCOMPARE(linkTab(), QStringLiteral("Services"));
        choose(m_unsure);
        QTRY_COMPARE(links().size(), 2);
        QTRY_COMPARE(linkTab(), QStringLiteral("Services (2)"));
        QCOMPARE(linkCells(SeriesLinkColumn::State).constFirst(), QStringLiteral("It may be this one"));
    }

    void withoutAServiceItSaysWhy()
    {
        openLinks();
        const QString lonely = QString::fromUtf8("蔵の物語");
        choose(lonely);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No service has answered about this series yet.")));
        m_house->write([&](WriteTx &tx) {
            ProviderSeriesTable(tx).noteLookup(SeriesId(tx.number("SELECT id FROM series WHERE name = $1", lonely)),
                                               QStringLiteral("Audible is off."));
        });
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No service that answered has a series like this one.")));
        QVERIFY(shows(m_panel, QStringLiteral("Audible is off.")));
        trigger("series.link.none");
        QTRY_VERIFY(shows(m_panel, QStringLiteral("You said that no service has this series.")));
        choose(m_unsure);
        QTRY_COMPARE(links().size(), 2);
        QVERIFY(!shows(m_panel, QStringLiteral("You said that no service has this series.")));
    }

    void unsureOnesAreFound()
    {
        openLinks();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("4 of 4 series, unsure: 1")));
        trigger("series.unsure");
        QTRY_COMPARE(names(), QStringList{m_unsure});
        QTRY_VERIFY(m_panel->links()->table()->isVisible());
        QTRY_COMPARE(links().size(), 2);
        m_panel->links()->table()->setFocus();
        QTRY_VERIFY(action("series.link.none")->isEnabled());
        QTest::keyClick(m_panel->links()->table(), Qt::Key_N);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No series is unsure")));
        QCOMPARE(message(), QStringLiteral("No service has the series."));
        trigger("edit.undo");
        QTRY_COMPARE(names(), QStringList{m_unsure});
    }

    void reviewLeadsToTheUnsureOnes()
    {
        openLinks();
        trigger("view.review");
        auto *corner = qobject_cast<QToolButton *>(m_window->findChild<ReviewTabs *>()->cornerWidget());
        QTRY_VERIFY(corner->isVisible());
        QCOMPARE(corner->text(), QStringLiteral("Series: 1 unsure"));
        QTest::mouseClick(corner, Qt::LeftButton);
        QTRY_VERIFY(m_panel->links()->table()->isVisible());
        QTRY_COMPARE(names(), QStringList{m_unsure});
        QVERIFY(action("series.unsure")->isChecked());
        QTRY_COMPARE(links().size(), 2);
        QTRY_VERIFY(action("series.link.none")->isEnabled());
        trigger("series.link.none");
        trigger("view.review");
        QTRY_VERIFY(corner->isHidden()); // none is left
    }

    void thisOneAndNotThisOne()
    {
        openLinks();
        choose(m_unsure);
        QTRY_COMPARE(links().size(), 2);
        m_panel->links()->table()->selectRow(0);
        m_panel->links()->table()->setFocus();
        QTRY_VERIFY(action("series.link.this")->isEnabled());
        QTest::keyClick(m_panel->links()->table(), Qt::Key_T);
        QTRY_COMPARE(linkCells(SeriesLinkColumn::State),
                     (QStringList{QStringLiteral("It is this one, you said"), QStringLiteral("It may be this one")}));
        QCOMPARE(message(), QStringLiteral("The series is this one now; its list counts."));
        QTRY_COMPARE(linkTab(), QStringLiteral("Services"));
        QCOMPARE(number("SELECT count(*) FROM wanted n JOIN series s ON s.id = n.series_id WHERE s.name = 'Maps of "
                        "Nowhere'"),
                 2);
        QTRY_VERIFY(!action("series.link.this")->isEnabled());
        QTest::keyClick(m_panel->links()->table(), Qt::Key_0);
        QTRY_COMPARE(linkCells(SeriesLinkColumn::State).constFirst(), QStringLiteral("Not this one, you said"));
        QCOMPARE(words(), 1);
        trigger("edit.undo");
        QTRY_COMPARE(linkCells(SeriesLinkColumn::State).constFirst(), QStringLiteral("It is this one, you said"));
        trigger("edit.undo");
        QTRY_COMPARE(linkCells(SeriesLinkColumn::State).constFirst(), QStringLiteral("It may be this one"));
        QCOMPARE(words(), 0);
        trigger("edit.redo");
        QTRY_COMPARE(linkCells(SeriesLinkColumn::State).constFirst(), QStringLiteral("It is this one, you said"));
    }

    void aLinkIsPasted()
    {
        openLinks();
        choose(m_unsure);
        QTRY_COMPARE(links().size(), 2);
        QLineEdit *line = field(m_panel, QStringLiteral("Another series"));
        m_panel->links()->table()->setFocus();
        QTest::keyClick(m_panel->links()->table(), Qt::Key_P);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("a map"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY2(message().startsWith(QLatin1String("This names no series.")), qPrintable(message()));
        QCOMPARE(line->text(), QStringLiteral("a map")); // to be mended
        line->setText(QStringLiteral("https://hardcover.app/series/maps-of-nowhere"));
        trigger("series.link.take");
        QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.series' AND args LIKE "
                            "'%\"taken\":\"maps-of-nowhere\"%'"),
                     1);
        QVERIFY(line->text().isEmpty());
        QCOMPARE(words(), 0); // not before Hardcover has told of it
        line->setText(QStringLiteral("hardcover.app/id/series/22"));
        trigger("series.link.take");
        QTRY_COMPARE(linkCells(SeriesLinkColumn::State).constLast(), QStringLiteral("It is this one, you said"));
        QCOMPARE(number("SELECT count(*) FROM jobs"), 1);
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
