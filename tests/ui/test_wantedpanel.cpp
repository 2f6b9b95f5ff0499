// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/seriesspec.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplecovers.h"
#include "tests/ui/samplewanted.h"
#include "tests/ui/sight.h"
#include "ui/covers/coverframe.h"
#include "ui/panels/wantedpanel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace kuramori;

/// What is missing from all series, by clicks and keys.
class TestWantedPanel final : public QObject, private PanelDesk<WantedPanel>
{
    Q_OBJECT
    void open() { PanelDesk::open("view.wanted"); }
    void openFilled()
    {
        m_house->addBooks();
        addSampleWanted(*m_house);
        open();
        QTRY_COMPARE(books().size(), 3);
    }
    QStringList books() const { return column(m_panel->table(), int(WantedColumn::Book)); }
    QString cell(const QString &book, WantedColumn of) const
    {
        return column(m_panel->table(), int(of)).value(books().indexOf(book));
    }
    void choose(WantedChoice choice)
    {
        auto *box = m_panel->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(int(choice)));
    }
    void select(const QString &book)
    {
        QTRY_VERIFY(books().contains(book));
        m_panel->table()->selectRow(int(books().indexOf(book)));
        m_panel->table()->setFocus();
    }
    qint64 words() const { return number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"); }

    const QString m_third = QStringLiteral("Spring Tide");
    const QString m_season = QStringLiteral("Lanterns over the Strait 2nd Season");
    const QString m_film = QStringLiteral("Lanterns over the Strait: The Night Ferry");

private Q_SLOTS:
    void init() { furnish(); }
    void cleanup() { leave(); }

    void withoutAnswersItSaysWhatToDo()
    {
        m_house->addBooks();
        open();
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nobody has been asked yet")));
        QVERIFY(button(m_panel, QStringLiteral("Look up all series")));
        trigger("wanted.lookupall");
        QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.series'"), 1);
        QTRY_COMPARE(message(), QStringLiteral("The services will be asked."));
    }

    void whatIsMissingStandsThere()
    {
        openFilled();
        QCOMPARE(cell(m_third, WantedColumn::Series), QStringLiteral("Tidewater 3"));
        QCOMPARE(cell(m_third, WantedColumn::State), QStringLiteral("Confirmed"));
        QCOMPARE(cell(QStringLiteral("The Weir"), WantedColumn::State), QStringLiteral("Detected"));
        QCOMPARE(cell(QStringLiteral("Verge and Foliot"), WantedColumn::Released), QStringLiteral("2019"));
        QCOMPARE(cell(m_third, WantedColumn::Score), QStringLiteral("25")); // five of seven, no other reason known
        QVERIFY(shows(m_panel, QStringLiteral("3 in 2 series")));
    }

    void choicesAndFilter()
    {
        openFilled();
        choose(WantedChoice::Upcoming);
        QTRY_COMPARE(books().size(), 2);
        QVERIFY(books().contains(QStringLiteral("Slack Water")));
        QCOMPARE(cell(QStringLiteral("Fusee"), WantedColumn::Released), QStringLiteral("February 2027"));
        QCOMPARE(cell(QStringLiteral("Fusee"), WantedColumn::State), QStringLiteral("Upcoming"));
        choose(WantedChoice::Extras);
        QTRY_VERIFY(books().contains(QStringLiteral("Driftwood")));
        QCOMPARE(cell(QStringLiteral("Undertow"), WantedColumn::State),
                 QStringLiteral("No recording in your languages"));
        choose(WantedChoice::Ignored);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nothing here")));
        choose(WantedChoice::All);
        QTRY_VERIFY(books().size() > 6);
        QTest::keyClick(m_panel, Qt::Key_Slash);
        auto *filter = m_panel->findChild<QLineEdit *>();
        QTest::keyClicks(filter, QStringLiteral("tidewater spring"));
        QTRY_COMPARE(books(), QStringList{m_third});
        QTest::keyClicks(filter, QStringLiteral("x"));
        QTRY_VERIFY(shows(m_panel, QStringLiteral("No entry is called that")));
    }

    void theScoreIsExplained()
    {
        openFilled();
        select(QStringLiteral("The Weir"));
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Nobody has told of a recording yet.")));
        QVERIFY(shows(m_panel, QStringLiteral("The Weir, by Mira Holloway")));
        const QModelIndex score
            = m_panel->table()->model()->index(int(books().indexOf(m_third)), int(WantedColumn::Score));
        const QString tip = score.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("Series complete with it: 25 of 35")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("To be had now: not known (of 10)")), qPrintable(tip));
    }

    void theCoverStandsBesideTheDetails()
    {
        const SampleCovers covers(m_house->covers, m_house->folder.path());
        openFilled();
        const auto *cover = m_panel->findChild<CoverFrame *>();
        select(m_third);
        QTRY_VERIFY(cover->showsPicture());
        QCOMPARE(cover->accessibleName(), QStringLiteral("Cover of Spring Tide"));
        QVERIFY(covers.asked().constLast().host() == QLatin1String("assets.hardcover.app"));
        select(QStringLiteral("The Weir")); // nobody has told of its cover
        QTRY_VERIFY(!cover->showsPicture());
        QVERIFY(cover->isVisible());
        action("view.library")->trigger();
        QCOMPARE(m_house->covers.open(), 0);
    }

    void wantedByAKeyAndTakenBack()
    {
        openFilled();
        select(m_third);
        QTRY_VERIFY(action("wanted.want")->isEnabled());
        QTest::keyClick(m_panel->table(), Qt::Key_W);
        QTRY_COMPARE(cell(m_third, WantedColumn::State), QStringLiteral("Wanted"));
        QCOMPARE(message(), QStringLiteral("It is wanted."));
        QTRY_VERIFY(action("wanted.want")->isChecked());
        QTest::keyClick(m_panel->table(), Qt::Key_W);
        QTRY_COMPARE(cell(m_third, WantedColumn::State), QStringLiteral("Confirmed"));
        QCOMPARE(words(), 0);
        trigger("edit.undo"); // takes back that it was taken back
        QTRY_COMPARE(cell(m_third, WantedColumn::State), QStringLiteral("Wanted"));
        trigger("edit.undo"); // and that it was said
        QTRY_COMPARE(cell(m_third, WantedColumn::State), QStringLiteral("Confirmed"));
        QCOMPARE(words(), 0);
        QVERIFY(!action("edit.undo")->isEnabled());
        trigger("edit.redo");
        QTRY_COMPARE(cell(m_third, WantedColumn::State), QStringLiteral("Wanted"));
        trigger("edit.redo");
        QTRY_COMPARE(cell(m_third, WantedColumn::State), QStringLiteral("Confirmed"));
        QCOMPARE(words(), 0);
    }

    void pinnedStandsOnTopAndPushedScoresMore()
    {
        openFilled();
        const QString last = books().constLast();
        select(last);
        trigger("wanted.pin");
        QTRY_COMPARE(books().constFirst(), last);
        QCOMPARE(cell(last, WantedColumn::State), QStringLiteral("Detected, pinned"));
        m_panel->table()->sortByColumn(int(WantedColumn::Score), Qt::AscendingOrder);
        QTRY_COMPARE(books().constFirst(), last);
        select(m_third);
        trigger("wanted.boost");
        QTRY_COMPARE(cell(m_third, WantedColumn::Score), QStringLiteral("35"));
    }

    void ignoredLeavesTheListAndTheSeries()
    {
        openFilled();
        select(m_third);
        trigger("wanted.ignore");
        QTRY_VERIFY(!books().contains(m_third));
        QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'ignore_gap' AND object = '3'"), 1);
        choose(WantedChoice::Ignored);
        QTRY_COMPARE(books(), QStringList{m_third});
        select(m_third);
        QTRY_VERIFY(action("wanted.ignore")->isChecked());
        trigger("wanted.ignore");
        QTRY_COMPARE(books(), QStringList());
        choose(WantedChoice::Missing);
        QTRY_VERIFY(books().contains(m_third));
    }

    void animeStandBesideBooks()
    {
        openFilled();
        addSampleAnimeStory(*m_house);
        QTRY_COMPARE(books().size(), 5);
        QCOMPARE(cell(m_season, WantedColumn::Series), QStringLiteral("Lanterns over the Strait"));
        QCOMPARE(cell(m_season, WantedColumn::Kind), QStringLiteral("Anime series, sequel"));
        QCOMPARE(cell(m_season, WantedColumn::State), QStringLiteral("Confirmed"));
        QCOMPARE(cell(m_film, WantedColumn::State), QStringLiteral("Detected"));
        QCOMPARE(cell(m_film, WantedColumn::Kind), QStringLiteral("Anime film, side story"));
        QCOMPARE(cell(m_third, WantedColumn::Kind), QStringLiteral("Main volume"));
        QVERIFY(shows(m_panel, QStringLiteral("5 in 3 series")));
        select(m_film);
        QTRY_VERIFY(shows(m_panel, QStringLiteral("Only one side says that it belongs there.")));
        auto *media = m_panel->findChild<QComboBox *>(QStringLiteral("media"));
        media->setCurrentIndex(media->findData(int(WantedMedium::Anime)));
        QTRY_COMPARE(books().size(), 2);
        choose(WantedChoice::Upcoming);
        QTRY_VERIFY(books().contains(QStringLiteral("Lanterns over the Strait: Landfall")));
        QCOMPARE(books().size(), 2);
        QCOMPARE(cell(QStringLiteral("Lanterns over the Strait: Landfall"), WantedColumn::Released),
                 QStringLiteral("announced"));
        choose(WantedChoice::Extras);
        QTRY_COMPARE(books(), QStringList{QStringLiteral("Lanterns over the Strait: Recollections")});
        media->setCurrentIndex(media->findData(int(WantedMedium::Book)));
        QTRY_VERIFY(!books().contains(QStringLiteral("Lanterns over the Strait: Recollections")));
    }

    void ofAnimeTheSameIsSaid()
    {
        addSampleAnimeStory(*m_house);
        open();
        select(m_season);
        trigger("wanted.want");
        QTRY_COMPARE(cell(m_season, WantedColumn::State), QStringLiteral("Wanted"));
        QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'want_anime' AND ended_at IS NULL"), 1);
        trigger("wanted.want");
        QTRY_COMPARE(cell(m_season, WantedColumn::State), QStringLiteral("Confirmed"));
        trigger("wanted.ignore");
        QTRY_VERIFY(!books().contains(m_season));
        trigger("edit.undo");
        QTRY_VERIFY(books().contains(m_season));
        select(m_season);
        trigger("wanted.have");
        QTRY_VERIFY(!books().contains(m_season));
        QCOMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.anime'"), 1);
        trigger("edit.undo");
        QTRY_VERIFY(books().contains(m_season));
        select(m_season);
        trigger("wanted.lookup");
        QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.anime' AND args LIKE '%\"fresh\":true%'"),
                     1);
        QCOMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.series'"), 0);
    }

    void aBookIsNotSaidToBeHere()
    {
        openFilled();
        select(m_third);
        QTRY_VERIFY(action("wanted.want")->isEnabled());
        QVERIFY(!action("wanted.have")->isEnabled());
    }

    void lookedUpAgainFreshly()
    {
        openFilled();
        select(m_third);
        trigger("wanted.lookup");
        QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.series'"), 1);
        const QString args = m_house->read(
            [](ReadTx &tx) { return *tx.first("SELECT args FROM jobs", [](const Row &row) { return row.text(0); }); });
        QVERIFY2(args.contains(QStringLiteral("\"fresh\":true")), qPrintable(args));
    }
};

QTEST_MAIN(TestWantedPanel)
#include "test_wantedpanel.moc"
