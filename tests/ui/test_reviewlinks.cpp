// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/enrichspec.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/ui/reviewdesk.h"

#include <QLineEdit>

using namespace kuramori;

/// A record that a person names himself, and takes back.
class TestReviewLinks final : public QObject, private ReviewDesk
{
    Q_OBJECT
    QLineEdit *linkField() const { return field(m_panel, QStringLiteral("Another record")); }
    void paste(const QString &text);
    void fetchAsAJobDoes();
    qint64 openFetches() const
    {
        return number("SELECT count(*) FROM jobs WHERE kind = 'metadata.fetch' AND finalized_at IS NULL");
    }

private Q_SLOTS:
    void init() { furnish(); }
    void cleanup() { leave(); }

    void aLinkIsTaken();
    void aRecordThatIsKeptIsChosenAtOnce();
    void whatIsNoLinkIsSaidSo();
    void aLinkStaysWithItsBook();
    void aFetchUnderWayIsTakenBack();
    void aFetchedRecordIsTakenBack();
};

void TestReviewLinks::paste(const QString &text)
{
    linkField()->setText(text);
    trigger("review.take");
}

/// The provider has told of the record, and the book is it.
void TestReviewLinks::fetchAsAJobDoes()
{
    m_house->write([this](WriteTx &tx) {
        JobTable jobs(tx);
        const ClaimedJob job
            = jobs.claim(metadataQueue, 1, QStringLiteral("test:1:a"), std::chrono::seconds(90)).constFirst();
        lockWorks(tx);
        BookRecord record;
        record.provider = BookProvider::Audnexus;
        record.id = QStringLiteral("B0KLANT009");
        record.region = QStringLiteral("de");
        record.facts.title = QStringLiteral("Laterne");
        const RecordId kept = RecordTable(tx).keep(record, tx.now());
        RecordTable(tx).bring(m_items.at(1), kept);
        const ActId act = Overruling(tx).chooseRecord(m_items.at(1), keyOf(record));
        jobs.complete({{job.fence, {{QStringLiteral("chosen"), 1}, {QStringLiteral("act"), act.value()}}}});
    });
}

void TestReviewLinks::aLinkIsTaken()
{
    open();
    choose("Lantern");
    press(Qt::Key_P);
    QVERIFY(linkField()->hasFocus());
    QTest::keyClicks(linkField(), QStringLiteral("https://www.audible.de/pd/Laterne/B0KLANT009"));
    QTest::keyClick(linkField(), Qt::Key_Return);
    QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.fetch'"), 1);
    const QString args = m_house
                             ->read([](ReadTx &tx) {
                                 return tx.first("SELECT args FROM jobs WHERE kind = 'metadata.fetch'",
                                                 [](const Row &row) { return row.text(0); });
                             })
                             .value();
    QVERIFY2(args.contains(QLatin1String("audnexus B0KLANT009 de")), qPrintable(args));
    QVERIFY(linkField()->text().isEmpty());
    QCOMPARE(words("is_record"), 0); // not before the provider has told of it
}

void TestReviewLinks::aRecordThatIsKeptIsChosenAtOnce()
{
    open();
    choose("Lantern");
    linkField()->setText(QStringLiteral("https://www.audible.com/pd/B0KGLAS001"));
    trigger("review.take");
    QTRY_COMPARE(takenOf(m_items.at(1)), QStringLiteral("audnexus B0KGLAS001 us"));
    QCOMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.fetch'"), 0);
}

void TestReviewLinks::whatIsNoLinkIsSaidSo()
{
    open();
    choose("Lantern");
    linkField()->setText(QStringLiteral("<b>a lantern</b>"));
    trigger("review.take");
    QTRY_VERIFY2(message().startsWith(QLatin1String("This names no record.")), qPrintable(message()));
    QCOMPARE(linkField()->text(), QStringLiteral("<b>a lantern</b>")); // to be mended
    QCOMPARE(number("SELECT count(*) FROM jobs"), 0);
}

/// While somebody types, the book is settled by a job, and the next one is current.
void TestReviewLinks::aLinkStaysWithItsBook()
{
    open();
    choose("Lantern");
    press(Qt::Key_P);
    QTest::keyClicks(linkField(), QStringLiteral("B0KLANT009"));
    m_house->write([this](WriteTx &tx) { RecordTable(tx).setLookup(m_items.at(1), ItemLookup()); });
    QTRY_VERIFY(!titles().contains(QStringLiteral("Lantern")));
    QTRY_VERIFY(!currentTitle().isEmpty());
    QTest::keyClick(linkField(), Qt::Key_Return);
    QTRY_VERIFY2(message().startsWith(QLatin1String("The row that this was typed for")), qPrintable(message()));
    QCOMPARE(linkField()->text(), QStringLiteral("B0KLANT009"));
    QCOMPARE(number("SELECT count(*) FROM jobs"), 0);
    QTest::keyClick(linkField(), Qt::Key_Return); // it has been said
    QTRY_COMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.fetch'"), 1);
}

void TestReviewLinks::aFetchUnderWayIsTakenBack()
{
    open();
    choose("Lantern");
    paste(QStringLiteral("https://www.audible.de/pd/Laterne/B0KLANT009"));
    QTRY_COMPARE(openFetches(), 1);
    trigger("edit.undo");
    QTRY_COMPARE(openFetches(), 0);
    trigger("edit.redo");
    QTRY_COMPARE(openFetches(), 1);
}

void TestReviewLinks::aFetchedRecordIsTakenBack()
{
    open();
    choose("Lantern");
    paste(QStringLiteral("https://www.audible.de/pd/Laterne/B0KLANT009"));
    QTRY_COMPARE(openFetches(), 1);
    fetchAsAJobDoes();
    QTRY_VERIFY(!titles().contains(QStringLiteral("Lantern")));
    QCOMPARE(words("is_record"), 1);
    trigger("edit.undo");
    QTRY_COMPARE(words("is_record"), 0);
    QTRY_VERIFY(titles().contains(QStringLiteral("Lantern"))); // it waits again
    trigger("edit.redo");
    QTRY_COMPARE(words("is_record"), 1);
}

QTEST_MAIN(TestReviewLinks)
#include "test_reviewlinks.moc"
