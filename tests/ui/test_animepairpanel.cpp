// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplecovers.h"
#include "tests/ui/samplepairs.h"
#include "tests/ui/sight.h"
#include "ui/panels/animepairpanel.h"
#include "ui/panels/coverrow.h"
#include "ui/panels/reviewtabs.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace kuramori;

/// Which anime of AniList one of MyAnimeList is, by clicks and keys.
class TestAnimePairPanel final : public QObject, private PanelDesk<AnimePairPanel>
{
    Q_OBJECT
    void show()
    {
        PanelDesk::open("view.review");
        QTabBar *bar = m_window->findChild<ReviewTabs *>()->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(2).center());
        QTRY_VERIFY(m_panel->isVisible());
    }
    void open()
    {
        addSamplePairs(*m_house);
        show();
        QTRY_COMPARE(titles().size(), 3);
    }
    QStringList titles() const { return column(m_panel->table(), int(AnimePairColumn::Anime)); }
    QString currentTitle() const
    {
        return m_panel->table()->currentIndex().siblingAtColumn(int(AnimePairColumn::Anime)).data().toString();
    }
    QString fact(const char *name, CandidateColumn where) const
    {
        const QStringList names = column(m_panel->facts(), int(CandidateColumn::Fact));
        const qsizetype row = names.indexOf(QLatin1String(name));
        return row < 0 ? QString() : column(m_panel->facts(), int(where)).at(row);
    }
    /// Its candidates are shown and can be chosen.
    void choose(const char *title)
    {
        const QString wanted = QLatin1String(title);
        QTRY_VERIFY2(titles().contains(wanted), qPrintable(titles().join(u',')));
        m_panel->table()->selectRow(int(titles().indexOf(wanted)));
        m_panel->table()->setFocus();
        QTRY_VERIFY(fact("Title", CandidateColumn::Own) == wanted && action("pairs.first")->isEnabled());
    }
    QString recordOf(qint64 malId) const
    {
        return m_house->read([malId](ReadTx &tx) {
            return tx
                .first(
                    "SELECT i.value FROM identifiers i JOIN identifiers m ON m.work_id = i.work_id AND m.scheme = "
                    "'mal' WHERE i.scheme = 'anilist' AND m.value = $1",
                    [](const Row &row) { return row.text(0); }, QString::number(malId))
                .value_or(QString());
        });
    }
    void press(Qt::Key key) const { QTest::keyClick(m_panel->table(), key); }

    QList<QUrl> m_opened;

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        furnish();
    }
    void cleanup() { leave(); }

    void withoutPairsAniListCanBeAsked();
    void whatWaitsIsShownWithWhatSpeaksAgainstIt();
    void coversStandOverTheCandidates();
    void whoIsNotSeenWishesForNoCover();
    void theTabTellsHowMuchWaits();
    void filtered();
    void aKeyPairsAndTheNextIsCurrent();
    void pairedByAClickAndUndone();
    void notTheSame();
    void noneOfThese();
    void aniListDoesNotHaveIt();
    void skippedComesLast();
    void whatIsNotShownCannotBeChosen();
    void aHeldKeyDecidesOnce();
    void itsPageIsOpened();
    void anotherNumberIsTyped();
    void whatIsNoNumberIsRefused();
};

void TestAnimePairPanel::withoutPairsAniListCanBeAsked()
{
    show();
    QTRY_VERIFY(shows(m_panel, QStringLiteral("No anime waits for you")));
    QTest::mouseClick(button(m_panel, QStringLiteral("Look up anime")), Qt::LeftButton);
    QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.anime'"), 1);
}

void TestAnimePairPanel::whatWaitsIsShownWithWhatSpeaksAgainstIt()
{
    open();
    QCOMPARE(titles().constFirst(), QStringLiteral("Hoshi no Mori")); // two are nearly as likely
    QVERIFY(!titles().contains(QStringLiteral("On-Gaku")));
    choose("Hoshi no Mori");
    QCOMPARE(fact("Japanese", CandidateColumn::First), QString::fromUtf8("星の森"));
    QCOMPARE(fact("Begins", CandidateColumn::Second), QStringLiteral("2014-04-06"));
    choose("Tabi no Hana");
    QCOMPARE(fact("Episodes", CandidateColumn::First), QStringLiteral("25"));
    QVERIFY(!action("pairs.second")->isEnabled());
    QTRY_VERIFY(shows(m_panel, QStringLiteral("Against 1: it began at another time")));
    choose("Kaze no Machi");
    QCOMPARE(fact("MyAnimeList", CandidateColumn::First), QStringLiteral("5999"));
    QTRY_VERIFY(shows(m_panel, QStringLiteral("Against 1: AniList says that it is another one at MyAnimeList")));
    QVERIFY(shows(m_panel, QStringLiteral("3 shown, 3 to review")));
}

void TestAnimePairPanel::coversStandOverTheCandidates()
{
    const SampleCovers covers(m_house->covers, m_house->folder.path());
    open();
    choose("Tabi no Hana");
    const auto shows = [this](CandidateColumn where) {
        return static_cast<CoverRow *>(m_panel->facts()->itemDelegateForRow(0))
            ->showsPicture(m_panel->facts()->model()->index(0, int(where)));
    };
    QTRY_VERIFY(shows(CandidateColumn::Own) && shows(CandidateColumn::First));
    QCOMPARE(fact("Cover", CandidateColumn::Own), QStringLiteral("cdn.myanimelist.net"));
    QCOMPARE(fact("Cover", CandidateColumn::First), QStringLiteral("s4.anilist.co"));
    QVERIFY(!m_panel->facts()->model()->index(0, int(CandidateColumn::Second)).data(CoverRole).isValid());
    QVERIFY(m_panel->facts()->rowHeight(0) > CoverRow::poster.height());
}

void TestAnimePairPanel::whoIsNotSeenWishesForNoCover()
{
    open();
    choose("Tabi no Hana");
    QTRY_COMPARE(m_house->covers.open(), 2);
    action("view.library")->trigger();
    QTRY_COMPARE(m_house->covers.open(), 0);
    action("view.review")->trigger();
    QTRY_COMPARE(m_house->covers.open(), 2);
}

void TestAnimePairPanel::theTabTellsHowMuchWaits()
{
    open();
    const QTabBar *bar = m_window->findChild<ReviewTabs *>()->tabBar();
    QTRY_COMPARE(bar->tabText(2), QStringLiteral("Anime (3)"));
    choose("Kaze no Machi");
    press(Qt::Key_N);
    QTRY_COMPARE(bar->tabText(2), QStringLiteral("Anime (2)"));
}

void TestAnimePairPanel::filtered()
{
    open();
    m_panel->table()->setFocus();
    press(Qt::Key_Slash);
    QLineEdit *filter = field(m_panel, QStringLiteral("Filter anime to review by title"));
    QTest::keyClicks(filter, QStringLiteral("hana"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Tabi no Hana")});
    QTest::keyClicks(filter, QStringLiteral("0123n"));
    QTRY_VERIFY(shows(m_panel, QStringLiteral("No such anime")));
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0); // keys of choices are letters here
}

void TestAnimePairPanel::aKeyPairsAndTheNextIsCurrent()
{
    open();
    const QStringList before = titles();
    choose("Hoshi no Mori");
    press(Qt::Key_2);
    QCOMPARE(currentTitle(), before.at(1));
    QTRY_COMPARE(titles(), before.mid(1));
    QCOMPARE(recordOf(5001), QStringLiteral("6002"));
    QCOMPARE(message(), QStringLiteral("The two are the same anime now."));
}

void TestAnimePairPanel::pairedByAClickAndUndone()
{
    open();
    choose("Tabi no Hana");
    QToolButton *same = nullptr;
    const auto buttons = m_panel->findChildren<QToolButton *>();
    for (QToolButton *each : buttons) {
        same = each->defaultAction() == action("pairs.first") ? each : same;
    }
    QVERIFY(same && same->isVisible());
    QTest::mouseClick(same, Qt::LeftButton);
    QTRY_COMPARE(recordOf(5002), QStringLiteral("6004"));
    QTRY_VERIFY(!titles().contains(QStringLiteral("Tabi no Hana")));
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(titles().contains(QStringLiteral("Tabi no Hana")));
    QCOMPARE(recordOf(5002), QString());
    QTRY_VERIFY(action("edit.redo")->isEnabled());
    action("edit.redo")->trigger();
    QTRY_COMPARE(recordOf(5002), QStringLiteral("6004"));
}

void TestAnimePairPanel::notTheSame()
{
    open();
    choose("Hoshi no Mori");
    const QString second = fact("Form", CandidateColumn::Second);
    m_panel->facts()->setCurrentIndex(m_panel->facts()->model()->index(0, int(CandidateColumn::Second)));
    press(Qt::Key_X);
    QTRY_COMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'not_anilist' AND object = 'anilist:6002'"), 1);
    QTRY_VERIFY(fact("Form", CandidateColumn::Second) != second);
    QCOMPARE(currentTitle(), QStringLiteral("Hoshi no Mori")); // others are left
    choose("Tabi no Hana");
    press(Qt::Key_X);
    QTRY_VERIFY(!titles().contains(QStringLiteral("Tabi no Hana")));
}

void TestAnimePairPanel::noneOfThese()
{
    open();
    choose("Tabi no Hana");
    press(Qt::Key_0);
    QTRY_VERIFY(!titles().contains(QStringLiteral("Tabi no Hana")));
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'not_anilist'"), 1);
    QCOMPARE(recordOf(5002), QString());
}

void TestAnimePairPanel::aniListDoesNotHaveIt()
{
    open();
    choose("Kaze no Machi");
    press(Qt::Key_N);
    QTRY_VERIFY(!titles().contains(QStringLiteral("Kaze no Machi")));
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'no_anilist' AND subject = 'mal:5003'"), 1);
    QCOMPARE(message(), QStringLiteral("AniList does not have the anime."));
}

void TestAnimePairPanel::skippedComesLast()
{
    open();
    const QStringList before = titles();
    choose(qPrintable(before.at(0)));
    press(Qt::Key_S);
    QCOMPARE(currentTitle(), before.at(1));
    QTRY_COMPARE(titles(), (QStringList{before.at(1), before.at(2), before.at(0)}));
}

void TestAnimePairPanel::whatIsNotShownCannotBeChosen()
{
    open();
    choose("Tabi no Hana");
    press(Qt::Key_2); // it has one candidate
    m_panel->table()->selectRow(int(titles().indexOf(QStringLiteral("Hoshi no Mori"))));
    action("pairs.first")->trigger(); // nothing is read of this one yet
    QCOMPARE(currentTitle(), QStringLiteral("Hoshi no Mori"));
    QTRY_VERIFY(action("pairs.second")->isEnabled());
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
}

void TestAnimePairPanel::aHeldKeyDecidesOnce()
{
    open();
    for (const char *id : {"pairs.first", "pairs.second", "pairs.third", "pairs.other", "pairs.none", "pairs.nobody"}) {
        QVERIFY2(!action(id)->autoRepeat(), id);
    }
}

void TestAnimePairPanel::itsPageIsOpened()
{
    open();
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openUrl");
    choose("Kaze no Machi");
    press(Qt::Key_O);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://anilist.co/anime/6005"))});
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

void TestAnimePairPanel::anotherNumberIsTyped()
{
    open();
    choose("Tabi no Hana");
    QVERIFY(!action("pairs.take")->isEnabled());
    press(Qt::Key_P);
    QLineEdit *line = field(m_panel, QStringLiteral("Another anime"));
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("6004"));
    QTRY_VERIFY(action("pairs.take")->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(recordOf(5002), QStringLiteral("6004"));
    QVERIFY(line->text().isEmpty());
    QCOMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.anime'"), 0);
    choose("Kaze no Machi");
    QTest::keyClicks(line, QStringLiteral("https://anilist.co/anime/777/Wind"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(recordOf(5003), QStringLiteral("777"));
    QCOMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.anime'"), 1); // nobody has heard of it
}

void TestAnimePairPanel::whatIsNoNumberIsRefused()
{
    open();
    choose("Kaze no Machi");
    QLineEdit *line = field(m_panel, QStringLiteral("Another anime"));
    QTest::keyClicks(line, QStringLiteral("https://myanimelist.net/anime/777/Wind"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(message().contains(QStringLiteral("names no anime of AniList")));
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
    QVERIFY(!line->text().isEmpty()); // to be mended
    QCOMPARE(currentTitle(), QStringLiteral("Kaze no Machi"));
}

QTEST_MAIN(TestAnimePairPanel)
#include "test_animepairpanel.moc"
