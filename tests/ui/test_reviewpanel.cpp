// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordtable.h"
#include "tests/ui/reviewdesk.h"
#include "tests/ui/samplecovers.h"
#include "tests/ui/samplereviews.h"
#include "tests/ui/sight.h"
#include "ui/panels/coverrow.h"

#include <QDesktopServices>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>

using namespace kuramori;

/// Which record a book is, by clicks and keys.
class TestReviewPanel final : public QObject, private ReviewDesk
{
    Q_OBJECT
    bool showsCover(CandidateColumn where) const
    {
        return static_cast<CoverRow *>(m_panel->facts()->itemDelegateForRow(0))
            ->showsPicture(m_panel->facts()->model()->index(0, int(where)));
    }
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

    void withoutReviewsBooksCanBeLookedUp();
    void whatWaitsIsShownWithItsCandidates();
    void coversStandOverTheCandidates();
    void theCoverOfTheBookIsItsPicture();
    void whoIsNotSeenWishesForNoCover();
    void filtered();
    void aKeyChoosesAndTheNextIsCurrent();
    void whatIsNotShownCannotBeChosen();
    void aHeldKeyDecidesOnce();
    void chosenAndUndone();
    void noneOfThese();
    void noProviderHasIt();
    void skippedComesLast();
    void lockedFieldsAreHeld();
    void lookedUpAgain();
    void itsPageIsOpened();
};

void TestReviewPanel::withoutReviewsBooksCanBeLookedUp()
{
    PanelDesk::open("view.review");
    QTRY_VERIFY(shows(m_panel, QStringLiteral("Nothing waits for you")));
    QTest::mouseClick(button(m_panel, QStringLiteral("Look up books")), Qt::LeftButton);
    QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.enrich' AND args = '{}'"), 1);
}

void TestReviewPanel::whatWaitsIsShownWithItsCandidates()
{
    open();
    QTRY_COMPARE(titles().size(), 3);
    QVERIFY(!titles().contains(QStringLiteral("The Glass Ferry"))); // nobody needs to be asked
    choose("The Salt Road");
    QCOMPARE(facts("Narrator", CandidateColumn::Own), QStringLiteral("June Marlow"));
    QVERIFY(shows(m_panel, QStringLiteral("3 shown, 3 to review")));
    QVERIFY2(facts("Source", CandidateColumn::First).contains(QLatin1String("26 h ago")),
             qPrintable(facts("Source", CandidateColumn::First)));
    choose("Lantern");
    QVERIFY(!action("review.second")->isEnabled());
    QCOMPARE(facts("Author", CandidateColumn::First), QStringLiteral("Reed Tomas"));
}

void TestReviewPanel::coversStandOverTheCandidates()
{
    const SampleCovers covers(m_house->covers, m_house->folder.path());
    open();
    choose("Winter Orchard");
    QTRY_COMPARE(m_house->covers.open(), 0);
    QVERIFY(!showsCover(CandidateColumn::Own)); // it has no picture in its folder
    int shown = 0;
    for (const auto where : {CandidateColumn::First, CandidateColumn::Second, CandidateColumn::Third}) {
        const bool isKnown = !facts("Source", where).startsWith(QLatin1String("Open Library"));
        QCOMPARE(facts("Cover", where), isKnown ? QStringLiteral("m.media-amazon.com") : QStringLiteral("none"));
        QTRY_COMPARE(showsCover(where), isKnown);
        shown += showsCover(where) ? 1 : 0;
    }
    QCOMPARE(shown, 2);
    QVERIFY(m_panel->facts()->rowHeight(0) > CoverRow::square.height());
    QVERIFY(m_panel->facts()->rowHeight(1) < CoverRow::square.height());
    const auto asked = covers.asked();
    QVERIFY(asked.contains(QUrl(QStringLiteral("https://m.media-amazon.com/images/I/001.jpg"))));
    choose("Lantern");
    QTRY_VERIFY(showsCover(CandidateColumn::First));
    QVERIFY(!m_panel->facts()->model()->index(0, int(CandidateColumn::Second)).data(CoverRole).isValid());
    QVERIFY(m_panel->facts()->rowHeight(0) > CoverRow::square.height());
    m_panel->facts()->setFocus();
    QVERIFY(m_panel->facts()->hasFocus());
    QTest::keyClick(m_panel->facts(), Qt::Key_Tab);
    QVERIFY(!m_panel->facts()->hasFocus());
    QVERIFY(m_panel->facts()->isVisible());
    press(Qt::Key_1);
    QTRY_COMPARE(takenOf(m_items.at(1)), QStringLiteral("audnexus B0KLANT001 us"));
}

void TestReviewPanel::theCoverOfTheBookIsItsPicture()
{
    m_items = addSampleReviews(*m_house);
    const QString path = m_house->folder.filePath(QStringLiteral("Cover.jpg"));
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(path));
    m_house->write([&](WriteTx &tx) {
        tx.run("UPDATE roots SET path = $1", m_house->folder.path().toUtf8());
        for (const char *name : {"zebra.jpg", "Cover.jpg"}) {
            const qint64 file = tx.insert("INSERT INTO files (root_id, path, shown, path_hash, kind, inode, size, "
                                          "modified_ns, first_seen, changed_at) VALUES (1, $1, '', $1, 'image', 1, 9, "
                                          "1, $2, $2)",
                                          QByteArray(name), tx.now());
            tx.run("INSERT INTO item_files (file_id, item_id, position) VALUES ($1, $2, 99)", file, m_items.at(1));
        }
    });
    PanelDesk::open("view.review");
    choose("Lantern");
    QTRY_VERIFY(showsCover(CandidateColumn::Own));
    QCOMPARE(facts("Cover", CandidateColumn::Own), QStringLiteral("Cover.jpg"));
    QCOMPARE(m_house->covers.open(), 1); // what lies here is nothing to be fetched
}

void TestReviewPanel::whoIsNotSeenWishesForNoCover()
{
    open();
    choose("Winter Orchard");
    QTRY_COMPARE(m_house->covers.open(), 2);
    action("view.library")->trigger();
    QTRY_COMPARE(m_house->covers.open(), 0);
    action("view.review")->trigger();
    QTRY_COMPARE(m_house->covers.open(), 2);
}

void TestReviewPanel::filtered()
{
    open();
    QTRY_COMPARE(titles().size(), 3);
    m_panel->table()->setFocus();
    press(Qt::Key_Slash);
    QTest::keyClicks(field(m_panel, QStringLiteral("Filter by title, author or path")), QStringLiteral("feld"));
    QTRY_COMPARE(titles(), QStringList{QStringLiteral("Winter Orchard")});
    QTest::keyClicks(field(m_panel, QStringLiteral("Filter by title, author or path")), QStringLiteral("0123"));
    QTRY_VERIFY(shows(m_panel, QStringLiteral("No such books")));
    QCOMPARE(words("is_record") + words("not_record"), 0); // keys of choices are letters here
}

void TestReviewPanel::aKeyChoosesAndTheNextIsCurrent()
{
    open();
    QTRY_COMPARE(titles().size(), 3);
    const QStringList before = titles();
    choose(qPrintable(before.at(0)));
    const ItemId item(m_panel->table()->selectedKeys().constFirst());
    press(Qt::Key_1);
    QCOMPARE(currentTitle(), before.at(1));
    QTRY_COMPARE(titles(), before.mid(1));
    QCOMPARE(currentTitle(), before.at(1));
    QVERIFY2(takenOf(item).contains(QLatin1String("B0K")) || takenOf(item).contains(QLatin1String("edition/")),
             qPrintable(takenOf(item)));
    QCOMPARE(words("is_record"), 1);
    QCOMPARE(message(), QStringLiteral("The book is this record now."));
}

void TestReviewPanel::whatIsNotShownCannotBeChosen()
{
    open();
    choose("Lantern");
    press(Qt::Key_2); // it has one candidate
    m_panel->table()->selectRow(int(titles().indexOf(QStringLiteral("Winter Orchard"))));
    action("review.first")->trigger(); // nothing is read of this one yet
    QCOMPARE(currentTitle(), QStringLiteral("Winter Orchard"));
    QTRY_VERIFY(action("review.second")->isEnabled());
    QCOMPARE(words("is_record"), 0);
}

void TestReviewPanel::aHeldKeyDecidesOnce()
{
    open();
    for (const char *id : {"review.first", "review.second", "review.third", "review.none", "review.nobody"}) {
        QVERIFY2(!action(id)->autoRepeat(), id);
    }
}

void TestReviewPanel::chosenAndUndone()
{
    open();
    choose("Lantern");
    press(Qt::Key_1);
    QTRY_COMPARE(titles().size(), 2);
    QTRY_COMPARE(takenOf(m_items.at(1)), QStringLiteral("audnexus B0KLANT001 us"));
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(titles().contains(QStringLiteral("Lantern")));
    QCOMPARE(takenOf(m_items.at(1)), QString());
    QTRY_VERIFY(action("edit.redo")->isEnabled());
    action("edit.redo")->trigger();
    QTRY_COMPARE(takenOf(m_items.at(1)), QStringLiteral("audnexus B0KLANT001 us"));
}

void TestReviewPanel::noneOfThese()
{
    open();
    choose("Lantern");
    press(Qt::Key_0);
    QTRY_VERIFY(!titles().contains(QStringLiteral("Lantern")));
    QCOMPARE(words("not_record"), 1);
    QCOMPARE(takenOf(m_items.at(1)), QString());
}

void TestReviewPanel::noProviderHasIt()
{
    open();
    choose("Winter Orchard");
    press(Qt::Key_N);
    QTRY_VERIFY(!titles().contains(QStringLiteral("Winter Orchard")));
    QCOMPARE(words("no_record"), 1);
    QCOMPARE(message(), QStringLiteral("No provider has the book."));
}

void TestReviewPanel::skippedComesLast()
{
    open();
    QTRY_COMPARE(titles().size(), 3);
    const QStringList before = titles();
    choose(qPrintable(before.at(0)));
    press(Qt::Key_S);
    QCOMPARE(currentTitle(), before.at(1));
    QTRY_COMPARE(titles(), (QStringList{before.at(1), before.at(2), before.at(0)}));
    QCOMPARE(currentTitle(), before.at(1));
}

void TestReviewPanel::lockedFieldsAreHeld()
{
    open();
    choose("Lantern");
    press(Qt::Key_L);
    QTRY_COMPARE(words("hold_field"), 3);
    const QStringList held = m_house->read([](ReadTx &tx) {
        return tx.all("SELECT object FROM overrides WHERE kind = 'hold_field' ORDER BY id",
                      [](const Row &row) { return row.text(0); });
    });
    QVERIFY2(held.contains(QStringLiteral("title [\"Lantern\"]")), qPrintable(held.join(u'|')));
    QVERIFY2(held.contains(QStringLiteral("series []")), qPrintable(held.join(u'|')));
    QVERIFY2(held.contains(QStringLiteral("author [\"Tomas Reed\"]")), qPrintable(held.join(u'|')));
    choose("Lantern"); // which still waits
    press(Qt::Key_1);
    QTRY_COMPARE(takenOf(m_items.at(1)), QStringLiteral("audnexus B0KLANT001 us"));
    QCOMPARE(number("SELECT count(*) FROM books WHERE authors = 'Tomas Reed'"), 1);
}

void TestReviewPanel::lookedUpAgain()
{
    open();
    choose("Lantern");
    QTest::keyClick(m_panel->table(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.enrich' AND args LIKE '%fresh%'"), 1);
    QTest::keyClick(m_panel->table(), Qt::Key_F5);
    QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.enrich'"), 2);
}

void TestReviewPanel::itsPageIsOpened()
{
    open();
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openUrl");
    choose("Lantern");
    press(Qt::Key_O);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://www.audible.com/pd/B0KLANT001"))});
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

QTEST_MAIN(TestReviewPanel)
#include "test_reviewpanel.moc"
